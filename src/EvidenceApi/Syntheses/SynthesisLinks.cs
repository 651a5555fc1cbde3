using EvidenceApi.Http.Formats;

namespace EvidenceApi.Syntheses;

/// <summary>Addresses of one question in its several forms.</summary>
internal static class SynthesisLinks
{
    private static readonly string[] OfForms = [ServedFormats.Parameter, "width"];

    /// <summary>The question of a request, without what only says how it is shown.</summary>
    public static string Query(HttpContext http) => QueryString.Create(http.Request.Query.Where(parameter => !OfForms.Contains(parameter.Key))).ToUriComponent();

    public static string Of(string query) => $"/v1/syntheses{query}";

    public static string Csv(string query) => $"{Of(query)}&format=csv";
}
