using System.Globalization;
using System.Threading.RateLimiting;

namespace EvidenceApi.Http.Limits;

/// <summary>How many requests each client may still make: a bucket of tokens each, filled evenly, gone when it is full again.</summary>
internal sealed class ClientQuota : IDisposable
{
    private readonly PartitionedRateLimiter<UInt128> buckets;
    private readonly string policy;
    private readonly int requests;
    private readonly int seconds;

    public ClientQuota(EvidenceOptions options)
    {
        (requests, seconds) = (options.RateLimitRequests, options.RateLimitSeconds);
        policy = string.Create(CultureInfo.InvariantCulture, $"\"default\";q={requests};w={seconds}");
        Allowance = string.Create(CultureInfo.InvariantCulture, $"{requests} requests in {seconds} s");
        // With one timer for all buckets instead of one each, the time that passed is what fills them, and not whole periods.
        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = requests, TokensPerPeriod = requests, ReplenishmentPeriod = TimeSpan.FromSeconds(seconds), AutoReplenishment = false,
        };
        Func<UInt128, RateLimiter> make = _ => new TokenBucketRateLimiter(bucket);
        buckets = PartitionedRateLimiter.Create<UInt128, UInt128>(client => RateLimitPartition.Get(client, make));
    }

    /// <summary>What everyone may ask, in words.</summary>
    public string Allowance { get; }

    /// <summary>Seconds, at least 1, after which a client that has none left has one again.</summary>
    public int SecondsToNext => SecondsFor(1);

    /// <summary>
    /// Requests that a client has left. A lease of no permits would not show it: it is granted while any part of a token is left.
    /// </summary>
    public long Left(UInt128 client) => buckets.GetStatistics(client)?.CurrentAvailablePermits ?? 0;

    /// <summary>Takes one, if there is one, and returns how many are left.</summary>
    public long Charge(UInt128 client)
    {
        buckets.AttemptAcquire(client).Dispose();
        return Left(client);
    }

    /// <summary>
    /// Writes the policy (requests, seconds), which is the same for all clients. What this one has left, and the seconds until the whole is there again, only where
    /// no cache may keep the response: it would show them to others.
    /// </summary>
    public void WriteHeaders(IHeaderDictionary headers, long left)
    {
        headers["RateLimit-Policy"] = policy;
        if (headers.CacheControl == Problems.NoStore)
            headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"default\";r={left};t={SecondsFor(requests - left)}");
    }

    public void Dispose() => buckets.Dispose();

    private int SecondsFor(long tokens) => (int)(((tokens * seconds) + requests - 1) / requests);
}
