using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using EvidenceApi.Database;

namespace EvidenceApi.Http.Caching;

/// <summary>
/// The strong tag of an answer, for instance <c>"7-yd5LSatGJ2ThgePbKQvTAA"</c>: the dataset version, and a digest of what else decides about its bytes. It can be
/// made without the answer, and every instance of the service makes the same.
/// </summary>
internal static class EntityTag
{
    private const int DigestBytes = 16, DigestLength = 22;

    // Another build may write the same version otherwise.
    private static readonly long Build = unchecked((long)Digest.Of(typeof(EntityTag).Module.ModuleVersionId.ToByteArray()));

    public static string Of(DatasetVersion version, string mediaType, string encoding, string target)
    {
        ReadOnlySpan<long> state = [Build, version.Row.CreatedAt.Ticks, version.Row.ViewSet];
        var form = Digest.Of(encoding, Digest.Of(mediaType, Digest.Of(MemoryMarshal.AsBytes(state))));
        Span<byte> digest = stackalloc byte[DigestBytes];
        BinaryPrimitives.WriteUInt128LittleEndian(digest, Digest.LongOf(target, form));
        Span<char> text = stackalloc char[DigestLength];
        Base64Url.EncodeToChars(digest, text);
        return $"\"{version.NumberText}-{text}\"";
    }
}
