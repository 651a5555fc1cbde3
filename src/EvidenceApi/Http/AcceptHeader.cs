using Microsoft.Net.Http.Headers;

namespace EvidenceApi.Http;

/// <summary>Which formats a request accepts.</summary>
internal static class AcceptHeader
{
    public const string Json = "application/json";

    private static readonly MediaTypeHeaderValue JsonType = new(Json);

    /// <summary>Whether JSON may be answered: asked for by name or by a wildcard, or nothing was asked.</summary>
    public static bool AllowsJson(HttpRequest request)
    {
        var header = request.Headers.Accept;
        if (header.Count == 0 || (header.Count == 1 && (header[0] is Json or "*/*" || string.IsNullOrWhiteSpace(header[0]))))
            return true;
        return MediaTypeHeaderValue.TryParseList(header, out var types)
            && types.Any(type => type.Quality is not 0 && JsonType.IsSubsetOf(new MediaTypeHeaderValue(type.MediaType)));
    }
}
