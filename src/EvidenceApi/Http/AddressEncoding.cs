using System.Text.Unicode;
using EvidenceApi.Http.Caching;

namespace EvidenceApi.Http;

/// <summary>Rejects an address that is not UTF-8, as it does a body: its meaning is not guessed.</summary>
internal static class AddressEncoding
{
    public static Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        var target = Target.Of(http);
        return IsUtf8(target) ? next(http) : Problems.InvalidParameterAsync(http, [.. Errors(target)]);
    }

    private static IEnumerable<ParameterError> Errors(string target)
    {
        var (path, query) = target.Split('?', 2) is [var before, var after] ? (before, after) : (target, "");
        if (!IsUtf8(path))
            yield return Error("path", "path", path);
        foreach (var given in query.Split('&').Where(given => !IsUtf8(given)))
            yield return Error(Uri.UnescapeDataString(given.Split('=')[0]), "query", given);
    }

    private static ParameterError Error(string name, string place, string given) => new()
    {
        Code = ErrorCode.Malformed.Name,
        Parameter = Problems.Cut(name),
        In = place,
        Message = $"'{Problems.Cut(name)}' holds bytes that are no UTF-8; allowed: text as UTF-8, percent-encoded",
        Value = Problems.Cut(given),
    };

    private static bool IsUtf8(string target)
    {
        if (!target.Contains('%', StringComparison.Ordinal))
            return true;
        var bytes = new byte[target.Length];
        var length = 0;
        for (var at = 0; at < target.Length; at++)
        {
            var isEscape = target[at] == '%' && at + 2 < target.Length && char.IsAsciiHexDigit(target[at + 1]) && char.IsAsciiHexDigit(target[at + 2]);
            bytes[length++] = isEscape ? Convert.ToByte(target.Substring(at + 1, 2), 16) : (byte)(char.IsAscii(target[at]) ? target[at] : '?');
            at += isEscape ? 2 : 0;
        }
        return Utf8.IsValid(bytes.AsSpan(0, length));
    }
}
