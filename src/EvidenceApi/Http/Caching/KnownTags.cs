using EvidenceApi.Database;
using Microsoft.Extensions.Caching.Memory;

namespace EvidenceApi.Http.Caching;

/// <summary>
/// Tags of responses, and the dataset version since which each is valid, as far as this service saw. A client that has a tag of the current version gets a 304 without the
/// database, whether or not the response itself is kept; and a response that a load did not change keeps its date along with its tag.
/// </summary>
internal sealed class KnownTags(DatasetVersions versions) : IDisposable
{
    // Some 300 bytes each.
    private const int MostTags = 20_000;

    private const int LongestTarget = 1000;

    private readonly MemoryCache tags = new(new MemoryCacheOptions { SizeLimit = MostTags });

    /// <summary>The headers of a response of a version; null where there was none yet.</summary>
    public VersionHeaders? Find(DatasetVersion version, string mediaType, string encoding, string target) =>
        tags.TryGetValue(Key(mediaType, encoding, target), out VersionHeaders? known) && known?.Version == version ? known : null;

    /// <summary>The version since which a response has this tag: an earlier one where it already had the tag, else its own.</summary>
    public DatasetVersion Since(DatasetVersion version, string tag, string mediaType, string encoding, string target) =>
        tags.TryGetValue(Key(mediaType, encoding, target), out VersionHeaders? known) && known?.Tag == tag ? known.Since : version;

    public void Keep(string target, PreparedAnswer answer)
    {
        if (target.Length <= LongestTarget && answer.Headers.Version == versions.Current)
            tags.Set(Key(answer.MediaType, answer.Encoding, target), answer.Headers, new MemoryCacheEntryOptions { Size = 1 });
    }

    public void Dispose() => tags.Dispose();

    private static string Key(string mediaType, string encoding, string target) => $"{mediaType} {encoding} {target}";
}
