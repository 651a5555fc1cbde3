namespace EvidenceApi.Seeder.Import;

/// <summary>The checksum of zip files: CRC-32 with the reflected polynomial 0xEDB88320. The framework unpacks a zip without holding it against its checksums.</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(index => Enumerable.Range(0, 8).Aggregate((uint)index, (crc, _) => (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)))))];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var each in bytes)
            crc = (crc >> 8) ^ Table[(byte)crc ^ each];
        return ~crc;
    }
}
