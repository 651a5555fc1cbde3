namespace EvidenceApi.Syntheses;

/// <summary>Addresses of one question in its several forms.</summary>
internal static class SynthesisLinks
{
    public static string Of(string query) => $"/v1/syntheses{query}";

    public static string Csv(string query) => $"{Of(query)}&format=csv";
}
