using System.ComponentModel.DataAnnotations;

namespace EvidenceApi;

/// <summary>What an operator may set, in the section <c>Evidence</c> or as <c>Evidence__…</c> in the environment; docs/operations.md explains each.</summary>
internal sealed record EvidenceOptions
{
    private const string Section = "Evidence";

    /// <summary>Bytes of finished responses that are kept in memory; 0 keeps none.</summary>
    [Range(0, long.MaxValue)]
    public long ResponseCacheBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Seconds for which clients and caches may use a response without asking.</summary>
    [Range(0, int.MaxValue)]
    public int MaxAgeSeconds { get; init; } = 60;

    /// <summary>Seconds beyond these for which they may still use it while they ask.</summary>
    [Range(0, int.MaxValue)]
    public int StaleWhileRevalidateSeconds { get; init; } = 300;

    /// <summary>Seconds between polls of the dataset version where the database cannot notify of a new one.</summary>
    [Range(0.01, 3600)]
    public double VersionPollSeconds { get; init; } = 1;

    /// <summary>Requests that one client may make in <see cref="RateLimitSeconds"/>; 0 sets no limit.</summary>
    [Range(0, int.MaxValue)]
    public int RateLimitRequests { get; init; } = 3000;

    /// <summary>Seconds in which a client that has made them all may make as many again.</summary>
    [Range(1, 86400)]
    public int RateLimitSeconds { get; init; } = 60;

    /// <summary>
    /// Requests of one kind (lists, single documents, computations) that are worked on at once, or fewer where the pool has fewer connections; 0 sets no limit.
    /// </summary>
    [Range(0, int.MaxValue)]
    public int ConcurrentRequests { get; init; } = 30;

    /// <summary>Requests of one kind beyond these that wait for their turn; more are refused.</summary>
    [Range(0, int.MaxValue)]
    public int QueuedRequests { get; init; } = 2048;

    /// <summary>Seconds within which a response must have begun; 0 sets no limit.</summary>
    [Range(0, 3600)]
    public double RequestTimeoutSeconds { get; init; } = 60;

    /// <summary>Seconds within which the headers of a request must be complete.</summary>
    [Range(1, 3600)]
    public int RequestHeadersTimeoutSeconds { get; init; } = 15;

    /// <summary>Seconds for which an idle connection is kept.</summary>
    [Range(1, 86400)]
    public int KeepAliveSeconds { get; init; } = 130;

    /// <summary>Bytes a second that a client must send of its body and take of its response; 0 sets no limit.</summary>
    [Range(0, int.MaxValue)]
    public int MinDataBytesPerSecond { get; init; } = 240;

    /// <summary>Whole lists (CSV, NDJSON, references) that are sent at once; one client has half of these at most.</summary>
    [Range(1, 1000)]
    public int Exports { get; init; } = 8;

    /// <summary>Whole lists beyond these that wait for their turn; more are refused.</summary>
    [Range(0, 100000)]
    public int QueuedExports { get; init; } = 256;

    /// <summary>Bytes a second that a client must take of a long whole list, which has a connection to the database meanwhile; 0 sets no limit.</summary>
    [Range(0, int.MaxValue)]
    public int MinExportBytesPerSecond { get; init; } = 16 * 1024;

    /// <summary>Seconds within which a whole list must be sent.</summary>
    [Range(1, 86400)]
    public int ExportSeconds { get; init; } = 600;

    /// <summary>Clients that listen to changes at once; half of them may have one address.</summary>
    [Range(1, 100000)]
    public int Listeners { get; init; } = 2000;

    /// <summary>Seconds after which a listener without events gets a heartbeat.</summary>
    [Range(1, 600)]
    public double HeartbeatSeconds { get; init; } = 15;

    /// <summary>Scheme and host under which people reach the service, such as https://evidence.example.org; feeds make their ids and links with it, and HTML to embed and pages their addresses. That of the request when empty.</summary>
    [RegularExpression(@"(https?://[^/\s?#]+)?", MatchTimeoutInMilliseconds = 1000)]
    public string PublicUrl { get; init; } = "";

    /// <summary>Addresses and CIDR networks, separated by commas, of proxies whose X-Forwarded-For is trusted for the client's address.</summary>
    public string TrustedProxies { get; init; } = "";

    /// <exception cref="UnusableSettingException">A value is not a number, or out of range.</exception>
    public static EvidenceOptions Read(IConfiguration configuration)
    {
        try
        {
            var options = configuration.GetSection(Section).Get<EvidenceOptions>() ?? new EvidenceOptions();
            Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
            return options;
        }
        catch (Exception refused) when (refused is InvalidOperationException or ValidationException)
        {
            throw new UnusableSettingException($"A setting of the section {Section} cannot be used: {refused.Message}");
        }
    }
}

/// <summary>The operator set something to an unusable value; the message is for the operator.</summary>
public sealed class UnusableSettingException(string message) : Exception(message);
