using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace EvidenceApi.Http;

/// <summary>
/// Where a page begins: after an item with these keys, in one dataset version, of one query. Opaque to clients; a digest inside refuses a cursor that was cut or altered.
/// </summary>
internal sealed record Cursor(long DatasetVersion, string QueryDigest, string[] Keys)
{
    private const int DigestLength = 8;

    private static readonly string[] NotPartOfTheQuery = ["cursor", "pageSize", "countTotal"];

    public string Write()
    {
        var content = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{DatasetVersion}\n{QueryDigest}\n{JsonSerializer.Serialize(Keys)}"));
        return Base64Url.EncodeToString([.. SHA256.HashData(content)[..DigestLength], .. content]);
    }

    /// <summary>The cursor that was written so; null when this is none.</summary>
    public static Cursor? Read(string text)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        if (Base64Url.DecodeFromChars(text, bytes, out _, out var length) != OperationStatus.Done)
            return null;
        bytes = bytes[..length];
        if (bytes.Length <= DigestLength || !SHA256.HashData(bytes[DigestLength..]).AsSpan(0, DigestLength).SequenceEqual(bytes.AsSpan(0, DigestLength)))
            return null;
        var parts = Encoding.UTF8.GetString(bytes[DigestLength..]).Split('\n');
        return parts.Length == 3 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            && Texts(parts[2]) is { } keys
            ? new Cursor(version, parts[1], keys)
            : null;
    }

    // Somebody who knows the digest may have made them.
    private static string[]? Texts(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<string?[]>(json)?.OfType<string>().ToArray();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Digest of the path and of all parameters that choose rows, whatever their order.</summary>
    public static string DigestOf(HttpRequest request)
    {
        var parameters = request.Query
            .Where(given => !NotPartOfTheQuery.Contains(given.Key))
            .SelectMany(given => given.Value.Select(value => $"{given.Key}={value}"))
            .Order(StringComparer.Ordinal);
        var query = string.Join('&', parameters.Prepend(request.Path.Value ?? ""));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query))[..DigestLength]);
    }
}
