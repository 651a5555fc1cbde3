using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EvidenceApi.Seeder.Loading;

/// <summary>
/// Digest of a whole dataset: the sum, modulo 2^256, of the SHA-256 digests of "kind, tab, id, tab, digest" over its states. Equal content has an equal
/// digest whatever the order of the loads, and a load costs what it changes.
/// </summary>
internal sealed class ContentDigest
{
    private const int Words = 4;

    private readonly ulong[] sum = new ulong[Words];

    /// <param name="hex">The digest so far, 64 hexadecimal digits; null for an empty dataset.</param>
    public ContentDigest(string? hex)
    {
        if (hex is null)
            return;
        var bytes = Convert.FromHexString(hex);
        for (var word = 0; word < Words; word++)
            sum[word] = BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan((Words - 1 - word) * sizeof(ulong)));
    }

    public void Add(string kind, string id, string sha256) => Carry(Hash(kind, id, sha256), negate: false);

    public void Remove(string kind, string id, string sha256) => Carry(Hash(kind, id, sha256), negate: true);

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        for (var word = 0; word < Words; word++)
            BinaryPrimitives.WriteUInt64BigEndian(bytes[((Words - 1 - word) * sizeof(ulong))..], sum[word]);
        return Convert.ToHexStringLower(bytes);
    }

    private static byte[] Hash(string kind, string id, string sha256) => SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\t{id}\t{sha256}"));

    // Taking away is adding the two's complement.
    private void Carry(ReadOnlySpan<byte> hash, bool negate)
    {
        UInt128 carry = negate ? 1u : 0u;
        for (var word = 0; word < Words; word++)
        {
            var part = BinaryPrimitives.ReadUInt64BigEndian(hash[((Words - 1 - word) * sizeof(ulong))..]);
            var total = (UInt128)sum[word] + (negate ? ~part : part) + carry;
            sum[word] = (ulong)total;
            carry = total >> 64;
        }
    }
}
