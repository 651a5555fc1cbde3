using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;
using EvidenceApi.ClaimCheck;
using EvidenceApi.Database;

namespace EvidenceApi.Claims.Check;

/// <summary>The checker of one dataset version, kept until another version is seen.</summary>
internal sealed class ClaimEvidence(EvidenceReader reader) : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private readonly SemaphoreSlim oneReader = new(1);

    private volatile Versioned? kept;

    /// <summary>What is kept, unless it is <paramref name="stale"/>; then the evidence is read again, once for all who ask at the same time.</summary>
    public async Task<Versioned> GetAsync(Versioned? stale, CancellationToken cancellationToken)
    {
        if (kept is { } known && known != stale)
            return known;
        await oneReader.WaitAsync(cancellationToken);
        try
        {
            return kept is { } read && read != stale ? read : kept = await ReadAsync(cancellationToken);
        }
        finally
        {
            oneReader.Release();
        }
    }

    public void Dispose() => oneReader.Dispose();

    private async Task<Versioned> ReadAsync(CancellationToken cancellationToken)
    {
        using var row = await reader.DocumentAsync(ClaimCheckSql.Evidence, new DynamicParameters(), cancellationToken);
        return new Versioned(row.DatasetVersion, new ClaimChecker(JsonSerializer.Deserialize<KnownEvidence>(row.Json.Span, Json) ?? new KnownEvidence()));
    }

    public sealed class Versioned(long datasetVersion, ClaimChecker checker)
    {
        public long DatasetVersion => datasetVersion;

        public ClaimChecker Checker => checker;
    }
}
