using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace EvidenceApi.Http.Formats;

/// <summary>Which format a request accepts best (RFC 9110, section 12.5.1).</summary>
internal static class AcceptHeader
{
    public const string Json = "application/json";

    /// <summary>Whether nothing but JSON, or nothing in particular, is asked for, so that the header need not be read: the usual case.</summary>
    public static bool IsPlain(HttpRequest request)
    {
        var header = request.Headers.Accept;
        return header.Count == 0 || (header.Count == 1 && (header[0] is Json or "*/*" || string.IsNullOrWhiteSpace(header[0])));
    }

    /// <summary>The format with the highest quality; of equal ones the first. Null when none is allowed, or the header is malformed.</summary>
    public static Format? Best(StringValues header, IReadOnlyList<Format> served)
    {
        if (string.IsNullOrWhiteSpace(header.ToString()))
            return served[0];
        if (!MediaTypeHeaderValue.TryParseList(header, out var ranges))
            return null;
        var best = served.Select(format => (format, quality: QualityOf(format, ranges))).MaxBy(pair => pair.quality);
        return best.quality > 0 ? best.format : null;
    }

    // The most specific range decides: with "text/csv;q=0, */*" there is no CSV.
    private static double QualityOf(Format format, IEnumerable<MediaTypeHeaderValue> ranges) => ranges
        .Where(range => format.Type.IsSubsetOf(new MediaTypeHeaderValue(range.MediaType)))
        .OrderByDescending(range => Precision(format, range))
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();

    private static int Precision(Format format, MediaTypeHeaderValue range) => range switch
    {
        { MatchesAllTypes: true } => 0,
        { MatchesAllSubTypes: true } => 1,
        _ when range.MediaType.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase) => 3,
        _ => 2, // application/json for application/vnd.citationstyles.csl+json
    };
}
