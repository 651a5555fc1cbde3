using EvidenceApi.Http.Formats;

namespace EvidenceApi.Pictures;

/// <summary>The question behind a picture, as an address.</summary>
internal static class PictureLink
{
    private static readonly string[] OfForms = [ServedFormats.Parameter, PictureOptions.Parameter];

    /// <summary>The query of a request, without what only says how it is shown.</summary>
    public static string Query(HttpContext http) => QueryString.Create(http.Request.Query.Where(parameter => !OfForms.Contains(parameter.Key))).ToUriComponent();
}
