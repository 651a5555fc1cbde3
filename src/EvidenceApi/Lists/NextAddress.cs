using System.Buffers;
using System.Text;
using EvidenceApi.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace EvidenceApi.Lists;

/// <summary>The address of the next page of a list.</summary>
internal static class NextAddress
{
    private static readonly SearchValues<char> OfAddresses =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*+,;:@/?%");

    /// <summary>The parameters as they were given, and where the page ended.</summary>
    public static string Of(HttpRequest request, Cursor cursor)
    {
        var next = new StringBuilder(request.PathBase.ToUriComponent()).Append(request.Path.ToUriComponent()).Append('?');
        foreach (var given in new QueryStringEnumerable(request.QueryString.Value))
        {
            if (!given.DecodeName().Span.SequenceEqual("cursor"))
                next.Append(Escaped(given.EncodedName)).Append('=').Append(Escaped(given.EncodedValue)).Append('&');
        }
        return next.Append("cursor=").Append(cursor.Write()).ToString();
    }

    // A client may have sent what does not belong in an address, such as quotes, or a percent sign without digits.
    private static ReadOnlyMemory<char> Escaped(ReadOnlyMemory<char> encoded) => encoded.Span.ContainsAnyExcept(OfAddresses) || HasLonePercent(encoded.Span)
        ? Uri.EscapeDataString(Uri.UnescapeDataString(encoded.ToString().Replace('+', ' '))).AsMemory()
        : encoded;

    private static bool HasLonePercent(ReadOnlySpan<char> encoded)
    {
        for (int at; (at = encoded.IndexOf('%')) >= 0; encoded = encoded[(at + 3)..])
        {
            if (encoded.Length < at + 3 || !char.IsAsciiHexDigit(encoded[at + 1]) || !char.IsAsciiHexDigit(encoded[at + 2]))
                return true;
        }
        return false;
    }
}
