namespace EvidenceApi.Local;

/// <summary>Finds the line in the output of PostgreSQL's programs that says why.</summary>
internal static class ErrorText
{
    /// <summary>Best first. The first of several lines names the cause, later ones its consequences.</summary>
    private static readonly string[] Marks = ["No space left", "PANIC:", "FATAL:", "error:", "could not"];

    private static readonly string[] Prefixes = ["PANIC:", "FATAL:", "ERROR:", "error:"];

    internal static string Cause(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var cause = Marks.Select(mark => Array.Find(lines, line => line.Contains(mark, StringComparison.Ordinal))).FirstOrDefault(line => line is not null);
        return WithoutPrefix(cause ?? lines.LastOrDefault() ?? "no reason was given").TrimEnd('.');
    }

    private static string WithoutPrefix(string line)
    {
        var prefix = Array.Find(Prefixes, line.Contains);
        return prefix is null ? line : line[(line.IndexOf(prefix, StringComparison.Ordinal) + prefix.Length)..].Trim();
    }
}
