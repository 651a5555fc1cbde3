using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace EvidenceApi.Http.Caching;

/// <summary>The conditional headers of a request (RFC 9110, section 13).</summary>
internal static class Preconditions
{
    /// <summary>Whether the client has this successful response; If-None-Match wins over If-Modified-Since, even when it cannot be read.</summary>
    public static bool Hold(HttpRequest request, VersionHeaders headers)
    {
        var tags = request.Headers.IfNoneMatch;
        if (tags.Count > 0)
            return tags is ["*"] || Name(tags, headers.Tag);
        return HeaderUtilities.TryParseDate(request.Headers.IfModifiedSince.ToString(), out var date) && headers.AreUnchangedSince(date);
    }

    /// <summary>Whether one of the tags is this one, weak or strong.</summary>
    public static bool Name(StringValues tags, string tag)
    {
        if (tags.Count == 1 && tags[0] == tag)
            return true;
        var wanted = EntityTagHeaderValue.Parse(tag);
        return EntityTagHeaderValue.TryParseList(tags, out var given) && given.Any(one => one.Compare(wanted, useStrongComparison: false));
    }
}
