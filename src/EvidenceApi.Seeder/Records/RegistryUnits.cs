namespace EvidenceApi.Seeder.Records;

/// <summary>UCUM codes of printed units, from registry-units.tsv beside this file; only units that mean one thing are there.</summary>
internal static class RegistryUnits
{
    public const string People = "{person}";

    private static readonly Dictionary<string, string> Codes = Load();

    public static string? CodeOf(string? printed) => printed is null ? null : Codes.GetValueOrDefault(Plain(printed));

    /// <summary>Whether a count of people is in a unit that counts none, or an average in people.</summary>
    public static bool Contradict(string? parameterType, string? printed)
    {
        var code = CodeOf(printed);
        return parameterType switch
        {
            "COUNT_OF_PARTICIPANTS" => code is not null && code != People,
            "MEAN" or "MEDIAN" or "LEAST_SQUARES_MEAN" or "GEOMETRIC_MEAN" or "GEOMETRIC_LEAST_SQUARES_MEAN" or "LOG_MEAN" => code == People,
            _ => false,
        };
    }

    private static string Plain(string printed) => string.Join(' ', printed.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(RegistryUnits).Assembly.GetManifestResourceStream("registry-units.tsv")
            ?? throw new InvalidOperationException("registry-units.tsv is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .ToDictionary(columns => columns[0], columns => columns[1]);
    }
}
