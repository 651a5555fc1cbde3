using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
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
        private readonly ConcurrentDictionary<string, (bool IsResult, JsonNode Document)> documents = new(StringComparer.Ordinal);

        public long DatasetVersion => datasetVersion;

        public ClaimChecker Checker => checker;

        /// <summary>The results and comparisons with these ids, in this order; null when the database has another version by now.</summary>
        public async Task<(JsonArray Results, JsonArray Comparisons)?> ShowAsync(EvidenceReader reader, IReadOnlyList<string> ids, CancellationToken cancellationToken)
        {
            var missing = ids.Where(id => !documents.ContainsKey(id)).ToArray();
            var arguments = new DynamicParameters();
            if (missing.Length > 0)
                arguments.Add("Ids", missing);
            using var row = await reader.DocumentAsync(missing.Length > 0 ? ClaimCheckSql.Matching : ClaimCheckSql.Version, arguments, cancellationToken);
            if (row.DatasetVersion != datasetVersion)
                return null;
            if (missing.Length > 0)
                Keep(JsonNode.Parse(row.Json.Span));
            return (Of(ids, isResult: true), Of(ids, isResult: false));
        }

        private void Keep(JsonNode? read)
        {
            foreach (var name in new[] { "results", "comparisons" })
            {
                foreach (var (id, document) in read?[name]?.AsObject() ?? [])
                    {
                    if (document is not null)
                        documents[id] = (name == "results", document.DeepClone());
                }
            }
        }

        private JsonArray Of(IReadOnlyList<string> ids, bool isResult) =>
            [.. ids.Where(id => documents.TryGetValue(id, out var kept) && kept.IsResult == isResult).Select(id => documents[id].Document.DeepClone())];
    }
}
