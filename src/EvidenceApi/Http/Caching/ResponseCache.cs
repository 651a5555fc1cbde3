using EvidenceApi.Database;
using EvidenceApi.Telemetry;
using Microsoft.Extensions.Caching.Memory;

namespace EvidenceApi.Http.Caching;

/// <summary>An LRU cache of successful responses of the current dataset version, limited in bytes.</summary>
internal sealed class ResponseCache : IDisposable
{
    /// <summary>One response takes at most this part of the whole.</summary>
    private const int Shares = 16;

    // Longer ones are rarely asked twice.
    private const int LongestTarget = 1000;

    // Tag, objects and the cache's own bookkeeping, roughly.
    private const int BytesBesideBody = 1024;

    private readonly DatasetVersions versions;
    private readonly ServiceMeter meter;
    private readonly MemoryCache? memory;
    private readonly long largest;

    public ResponseCache(DatasetVersions versions, EvidenceOptions options, ServiceMeter meter)
    {
        (this.versions, this.meter) = (versions, meter);
        var bytes = options.ResponseCacheBytes;
        if (bytes == 0)
            return;
        largest = bytes / Shares;
        // What does not fit is not kept, and room is made for later: more than one share, or the largest responses would never fit.
        memory = new MemoryCache(new MemoryCacheOptions { SizeLimit = bytes, CompactionPercentage = 2.0 / Shares });
        versions.Changed += memory.Clear;
    }

    public PreparedAnswer? Find(string mediaType, string encoding, string target)
    {
        if (memory is null || target.Length > LongestTarget || versions.Current is not { } known)
            return null;
        Span<char> key = stackalloc char[mediaType.Length + 1 + encoding.Length + 1 + target.Length];
        key.TryWrite($"{mediaType} {encoding} {target}", out _);
        var found = memory.TryGetValue(key, out PreparedAnswer? answer) && answer?.Headers.Version == known;
        meter.LookedUp(found);
        return found ? answer : null;
    }

    /// <summary>Keeps a response, unless its version passed meanwhile.</summary>
    public void Keep(string target, PreparedAnswer answer)
    {
        var size = answer.Body.Bytes.Length + (sizeof(char) * target.Length) + BytesBesideBody;
        if (memory is not null && size <= largest && target.Length <= LongestTarget && answer.Headers.Version == versions.Current)
            memory.Set($"{answer.MediaType} {answer.Encoding} {target}", answer with { Body = answer.Body.Copy() }, new MemoryCacheEntryOptions { Size = size });
    }

    public void Dispose()
    {
        if (memory is not null)
            versions.Changed -= memory.Clear;
        memory?.Dispose();
    }
}
