using System.Collections.Concurrent;
using System.Text;
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
        // Documents of this version that were shown before: at most those of the curated studies.
        private readonly ConcurrentDictionary<string, (bool IsResult, byte[] Document)> documents = new(StringComparer.Ordinal);

        public long DatasetVersion => datasetVersion;

        public ClaimChecker Checker => checker;

        /// <summary>The results and comparisons with these ids, in this order; null when the database has another version by now.</summary>
        public async Task<ShownEvidence?> ShowAsync(EvidenceReader reader, IReadOnlyList<string> ids, CancellationToken cancellationToken)
        {
            var missing = ids.Where(id => !documents.ContainsKey(id)).ToArray();
            var rows = await reader.AllAsync<MatchingRow>(ClaimCheckSql.Matching, new { Ids = missing }, cancellationToken);
            if (rows[0].DatasetVersion != datasetVersion)
                return null;
            foreach (var row in rows)
            {
                if (row is { Id: { } id, Document: { } document })
                    documents[id] = (row.IsResult, Encoding.UTF8.GetBytes(document));
            }
            return new ShownEvidence(Of(ids, isResult: true), Of(ids, isResult: false));
        }

        private byte[][] Of(IReadOnlyList<string> ids, bool isResult) =>
            [.. ids.Select(id => documents.GetValueOrDefault(id)).Where(kept => kept.Document is not null && kept.IsResult == isResult).Select(kept => kept.Document)];
    }

    private sealed record MatchingRow
    {
        public required long DatasetVersion { get; init; }

        public string? Id { get; init; }

        public bool IsResult { get; init; }

        public string? Document { get; init; }
    }
}

/// <summary>What a verdict rests on, each document as it is served.</summary>
internal sealed record ShownEvidence(IReadOnlyList<byte[]> Results, IReadOnlyList<byte[]> Comparisons);
