using System.Buffers.Binary;
using System.Numerics;

namespace EvidenceApi.Seeder.Import;

/// <summary>
/// PostgreSQL's hash of a text, <c>hashtextextended(text, 0)</c>, for digests that the database works out over its rows: Bob Jenkins' lookup3 as in src/common/hashfn.c.
/// </summary>
internal static class PostgresHash
{
    private const uint Start = 0x9e3779b9 + 3923095;

    public static ulong Of(ReadOnlySpan<byte> text)
    {
        uint a, b, c;
        a = b = c = unchecked(Start + (uint)text.Length);
        for (; text.Length >= 12; text = text[12..])
        {
            unchecked
            {
                a += BinaryPrimitives.ReadUInt32LittleEndian(text);
                b += BinaryPrimitives.ReadUInt32LittleEndian(text[4..]);
                c += BinaryPrimitives.ReadUInt32LittleEndian(text[8..]);
            }
            Mix(ref a, ref b, ref c);
        }
        Rest(text, ref a, ref b, ref c);
        Final(ref a, ref b, ref c);
        return ((ulong)b << 32) | c;
    }

    // The lowest byte of c is left to the length.
    private static void Rest(ReadOnlySpan<byte> rest, ref uint a, ref uint b, ref uint c)
    {
        for (var place = 0; place < rest.Length; place++)
        {
            var value = (uint)rest[place];
            unchecked
            {
                if (place < 4)
                    a += value << (8 * place);
                else if (place < 8)
                    b += value << (8 * (place - 4));
                else
                    c += value << (8 * (place - 7));
            }
        }
    }

    private static void Mix(ref uint a, ref uint b, ref uint c)
    {
        unchecked
        {
            a -= c; a ^= BitOperations.RotateLeft(c, 4); c += b;
            b -= a; b ^= BitOperations.RotateLeft(a, 6); a += c;
            c -= b; c ^= BitOperations.RotateLeft(b, 8); b += a;
            a -= c; a ^= BitOperations.RotateLeft(c, 16); c += b;
            b -= a; b ^= BitOperations.RotateLeft(a, 19); a += c;
            c -= b; c ^= BitOperations.RotateLeft(b, 4); b += a;
        }
    }

    private static void Final(ref uint a, ref uint b, ref uint c)
    {
        unchecked
        {
            c ^= b; c -= BitOperations.RotateLeft(b, 14);
            a ^= c; a -= BitOperations.RotateLeft(c, 11);
            b ^= a; b -= BitOperations.RotateLeft(a, 25);
            c ^= b; c -= BitOperations.RotateLeft(b, 16);
            a ^= c; a -= BitOperations.RotateLeft(c, 4);
            b ^= a; b -= BitOperations.RotateLeft(a, 14);
            c ^= b; c -= BitOperations.RotateLeft(b, 24);
        }
    }
}
