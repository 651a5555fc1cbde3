namespace EvidenceApi.Seeder.Search;

/// <summary>What people call countries, places and values of filters, from <c>search-names.tsv</c>.</summary>
internal static class SearchNames
{
    private const string Hint = "HINT.";

    /// <summary>A meaning and its names; a hint only points to a filter.</summary>
    public sealed record Entry(string Meaning, string[] Names)
    {
        public bool IsHint => Meaning.StartsWith(Hint, StringComparison.Ordinal);
    }

    public static IReadOnlyList<Entry> All { get; } = Read();

    private static IReadOnlyList<Entry> Read()
    {
        using var stream = typeof(SearchNames).Assembly.GetManifestResourceStream("search-names.tsv")
            ?? throw new InvalidOperationException("search-names.tsv is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.TrimEnd('\r').Split('\t')).Select(columns => new Entry(columns[0], columns[1].Split('|')))];
    }
}
