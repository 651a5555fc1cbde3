using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace EvidenceApi.Http.Limits;

/// <summary>Limits of the web server itself, before a request reaches the pipeline.</summary>
internal static class ServerLimits
{
    // Long enough that a value of 10 kB reaches the guard, which says what is wrong with it.
    private const int LongestRequestLine = 64 * 1024;

    private const int LargestBody = 256 * 1024;

    private const int MostHeaders = 100;

    private const int LargestHeaders = 32 * 1024;

    // A connection may be idle this long before its rate is checked.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static void Set(KestrelServerLimits limits, EvidenceOptions options)
    {
        limits.MaxRequestLineSize = LongestRequestLine;
        limits.MaxRequestBodySize = LargestBody;
        limits.MaxRequestHeaderCount = MostHeaders;
        limits.MaxRequestHeadersTotalSize = LargestHeaders;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(options.RequestHeadersTimeoutSeconds);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(options.KeepAliveSeconds);
        limits.MinRequestBodyDataRate = limits.MinResponseDataRate =
            options.MinDataBytesPerSecond == 0 ? null : new MinDataRate(options.MinDataBytesPerSecond, Grace);
    }
}
