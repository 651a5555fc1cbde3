using Dapper;
using EvidenceApi.Database;
using EvidenceApi.Http;

namespace EvidenceApi.Health;

/// <summary>Whether the service runs, and whether it can serve.</summary>
internal sealed record Health
{
    /// <summary>live or ready.</summary>
    public required string Status { get; init; }

    /// <summary>Dataset version that responses come from; null for the live check.</summary>
    public long? DatasetVersion { get; init; }
}

internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").WithTags("Health").WithContract();
        health.MapGet("/live", Live).WithName("getLive").WithSummary("Whether the process responds at all").Produces<Health>();
        health.MapGet("/ready", ReadyAsync).WithName("getReady").WithSummary("Whether the database responds and contains a dataset").Produces<Health>();
    }

    private static JsonAnswer Live() => new JsonAnswer(null, """{"status":"live","datasetVersion":null}"""u8.ToArray());

    private static async Task<IResult> ReadyAsync(EvidenceReader reader, SessionCheck session, CancellationToken cancellationToken)
    {
        await session.EnsureProtectedAsync(cancellationToken);
        var row = await reader.DocumentAsync(HealthSql.Ready, new DynamicParameters(), cancellationToken);
        return row.DatasetVersion > 0
            ? new JsonAnswer(row.DatasetVersion, row.Json) { Lender = row }
            : new ProblemAnswer(Problems.UnavailableAsync);
    }
}
