using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace EvidenceApi.Http;

/// <summary>
/// Where a page begins: after an item with these keys, of one query, and the dataset version in which the walk began. Opaque to clients; a digest inside refuses a cursor
/// that was cut or altered.
/// </summary>
internal sealed record Cursor(long BeganIn, string QueryDigest, IReadOnlyList<string> Keys)
{
    private const int DigestLength = sizeof(ulong);

    private static readonly string[] NotPartOfTheQuery = ["cursor", "pageSize", "countTotal", "consistent"];

    // A line each for the version and the query, then each key after its length, because a key may contain anything.
    public string Write()
    {
        var content = new StringBuilder();
        content.Append(CultureInfo.InvariantCulture, $"{BeganIn}\n{QueryDigest}\n");
        foreach (var key in Keys)
            content.Append(CultureInfo.InvariantCulture, $"{key.Length}:{key}");
        var text = content.ToString();
        var bytes = new byte[DigestLength + Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes.AsSpan(DigestLength));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Digest.Of(bytes.AsSpan(DigestLength)));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The cursor that was written so; null when this is not one.</summary>
    public static Cursor? Read(string text)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        if (Base64Url.DecodeFromChars(text, bytes, out _, out var length) != OperationStatus.Done || length <= DigestLength)
            return null;
        var content = bytes.AsSpan(DigestLength..length);
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes) != Digest.Of(content))
            return null;
        var parts = Encoding.UTF8.GetString(content).Split('\n', 3);
        return parts.Length == 3 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            && KeysIn(parts[2]) is { } keys
            ? new Cursor(version, parts[1], keys)
            : null;
    }

    // A client that knows the digest may have made them.
    private static List<string>? KeysIn(ReadOnlySpan<char> text)
    {
        var keys = new List<string>();
        while (text.Length > 0)
        {
            var colon = text.IndexOf(':');
            if (colon < 0 || !int.TryParse(text[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > text.Length - colon - 1)
                return null;
            keys.Add(text.Slice(colon + 1, length).ToString());
            text = text[(colon + 1 + length)..];
        }
        return keys;
    }

    /// <summary>Digest of the path and of all parameters that choose rows, whatever their order.</summary>
    public static string DigestOf(HttpRequest request)
    {
        var digest = Digest.Of(request.Path.Value);
        foreach (var (name, values) in request.Query)
        {
            if (NotPartOfTheQuery.Contains(name))
                continue;
            var before = Digest.Of(name);
            foreach (var value in values)
                digest = unchecked(digest + Digest.Of(value, before)); // a sum has no order
        }
        return digest.ToString("x16", CultureInfo.InvariantCulture);
    }
}
