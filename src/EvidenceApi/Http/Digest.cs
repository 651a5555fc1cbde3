using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace EvidenceApi.Http;

/// <summary>
/// Digests that distinguish texts, fast and the same on every machine. Anyone can make a text with a given digest, so nothing that has to be
/// secret or genuine may depend on one.
/// </summary>
internal static class Digest
{
    /// <summary>The digest of a text after another one: <paramref name="before"/> is the digest of that.</summary>
    public static ulong Of(ReadOnlySpan<char> text, ulong before = 0) => Of(MemoryMarshal.AsBytes(text), before);

    public static ulong Of(ReadOnlySpan<byte> bytes, ulong before = 0) => XxHash3.HashToUInt64(bytes, unchecked((long)before));

    /// <summary>A longer one, for very many texts.</summary>
    public static UInt128 LongOf(ReadOnlySpan<byte> bytes, ulong before) => XxHash128.HashToUInt128(bytes, unchecked((long)before));
}
