using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using EvidenceApi.Database;

namespace EvidenceApi.Http.Caching;

/// <summary>Tags of responses, for instance <c>"yd5LSatGJ2ThgePbKQvTAA"</c>; every instance of the service makes the same.</summary>
internal static class EntityTag
{
    private const int DigestBytes = 16, DigestLength = 22;

    // Another build may write the same version differently.
    private static readonly long Build = unchecked((long)Digest.Of(typeof(EntityTag).Module.ModuleVersionId.ToByteArray()));

    private static ReadOnlySpan<byte> Age => "\"ageDays\""u8;

    /// <summary>
    /// The tag of a whole response: a digest of its bytes, so that what a load did not change keeps its tag. Ages grow with every day and say nothing new, so they are left
    /// out; the tag of a response with ages is therefore weak.
    /// </summary>
    public static string Of(ReadOnlySpan<byte> body, string mediaType, string encoding, string target)
    {
        var digest = Digest.Of(target, Digest.Of(encoding, Digest.Of(mediaType)));
        var isWeak = false;
        for (int at; (at = body.IndexOf(Age)) >= 0; isWeak = true)
        {
            digest = Digest.Of(body[..at], digest);
            body = body[(at + Age.Length)..];
            body = body[body.IndexOfAny((byte)',', (byte)'}')..];
        }
        var text = Text(Digest.LongOf(body, digest));
        return isWeak ? $"W/\"{text}\"" : $"\"{text}\"";
    }

    /// <summary>
    /// The tag of what was drawn or laid out from a document: it depends on the document and the build, and is weak, because a footer has the dataset version and texts have ages.
    /// </summary>
    public static string OfDrawn(ReadOnlySpan<byte> document, string mediaType, string encoding, string target)
    {
        var tag = Of(document, mediaType, encoding, $"{target} {Build:x16}");
        return tag.StartsWith("W/", StringComparison.Ordinal) ? tag : $"W/{tag}";
    }

    /// <summary>The tag of a streamed response: it depends on the dataset version, which is known before the first byte.</summary>
    public static string OfStream(DatasetVersion version, string mediaType, string encoding, string target)
    {
        ReadOnlySpan<long> state = [Build, version.Row.CreatedAt.Ticks, version.Row.ViewSet];
        var form = Digest.Of(encoding, Digest.Of(mediaType, Digest.Of(MemoryMarshal.AsBytes(state))));
        return $"\"{version.NumberText}-{Text(Digest.LongOf(MemoryMarshal.AsBytes(target.AsSpan()), form))}\"";
    }

    private static string Text(UInt128 value)
    {
        Span<byte> digest = stackalloc byte[DigestBytes];
        BinaryPrimitives.WriteUInt128LittleEndian(digest, value);
        Span<char> text = stackalloc char[DigestLength];
        Base64Url.EncodeToChars(digest, text);
        return text.ToString();
    }
}
