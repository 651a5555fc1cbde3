using System.Text.Unicode;
using EvidenceApi.Http.Caching;

namespace EvidenceApi.Http;

/// <summary>Refuses an address whose bytes are no UTF-8, as a body is refused: what it asks for cannot be known, and is not guessed.</summary>
internal static class AddressEncoding
{
    public static Task CheckAsync(HttpContext http, RequestDelegate next) => IsUtf8(Target.Of(http))
        ? next(http)
        : Problems.InvalidParameterAsync(http,
            [new ParameterError { Parameter = "address", In = "path", Message = "the address holds bytes that are no UTF-8; allowed: text as UTF-8, percent-encoded", Value = Problems.Cut(http.Request.Path) }]);

    private static bool IsUtf8(string target)
    {
        if (!target.Contains('%', StringComparison.Ordinal))
            return true;
        var bytes = new List<byte>(target.Length);
        for (var at = 0; at < target.Length; at++)
        {
            if (target[at] == '%' && at + 2 < target.Length && char.IsAsciiHexDigit(target[at + 1]) && char.IsAsciiHexDigit(target[at + 2]))
            {
                bytes.Add(Convert.ToByte(target.Substring(at + 1, 2), 16));
                at += 2;
            }
            else
            {
                bytes.Add(char.IsAscii(target[at]) ? (byte)target[at] : (byte)'?');
            }
        }
        return Utf8.IsValid(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes));
    }
}
