using EvidenceApi.Database;
using Microsoft.Extensions.Caching.Memory;

namespace EvidenceApi.Http.Caching;

/// <summary>
/// Tags of the answers of the current dataset version, so that a client that has one of them gets a 304 without the database, whether or not the answer itself is kept.
/// </summary>
internal sealed class KnownTags : IDisposable
{
    // Some 300 bytes each.
    private const int MostTags = 20_000;

    private const int LongestTarget = 1000;

    private readonly DatasetVersions versions;
    private readonly MemoryCache tags = new(new MemoryCacheOptions { SizeLimit = MostTags });

    public KnownTags(DatasetVersions versions)
    {
        this.versions = versions;
        versions.Changed += tags.Clear;
    }

    public string? Find(DatasetVersion version, string mediaType, string encoding, string target) =>
        tags.TryGetValue(Key(mediaType, encoding, target), out VersionHeaders? known) && known?.Version == version ? known.Tag : null;

    public void Keep(string target, PreparedAnswer answer)
    {
        if (target.Length <= LongestTarget && answer.Headers.Version == versions.Current)
            tags.Set(Key(answer.MediaType, answer.Encoding, target), answer.Headers, new MemoryCacheEntryOptions { Size = 1 });
    }

    public void Dispose()
    {
        versions.Changed -= tags.Clear;
        tags.Dispose();
    }

    private static string Key(string mediaType, string encoding, string target) => $"{mediaType} {encoding} {target}";
}
