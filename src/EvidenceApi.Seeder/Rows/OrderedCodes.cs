namespace EvidenceApi.Seeder.Rows;

/// <summary>Codes and ids as columns with several values have them: each once, in the order of their bytes.</summary>
internal static class OrderedCodes
{
    public static string[] Of<T>(IEnumerable<T> codes)
        where T : notnull => [.. codes.Select(code => $"{code}").Distinct().Order(StringComparer.Ordinal)];
}
