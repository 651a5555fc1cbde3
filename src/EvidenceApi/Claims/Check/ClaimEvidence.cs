using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;
using EvidenceApi.Database;
using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Claims.Check;

/// <summary>The names, results and effects of one dataset version, held until another version is seen.</summary>
internal sealed class ClaimEvidence(EvidenceReader reader) : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private readonly SemaphoreSlim oneReader = new(1);

    private volatile Held? held;

    /// <summary>What is held, unless it is <paramref name="stale"/>; then it is read anew, once for all who ask at the same time.</summary>
    public async Task<Held> GetAsync(Held? stale, CancellationToken cancellationToken)
    {
        if (held is { } known && known != stale)
            return known;
        await oneReader.WaitAsync(cancellationToken);
        try
        {
            return held is { } read && read != stale ? read : held = await ReadAsync(cancellationToken);
        }
        finally
        {
            oneReader.Release();
        }
    }

    public void Dispose() => oneReader.Dispose();

    private async Task<Held> ReadAsync(CancellationToken cancellationToken)
    {
        using var row = await reader.DocumentAsync(ClaimEvidenceSql.Evidence, new DynamicParameters(), cancellationToken);
        var content = JsonSerializer.Deserialize<Content>(row.Json.Span, Json) ?? new Content();
        return new Held(row.DatasetVersion, new ClaimLexicon { Studies = content.Studies, Measures = content.Measures }, [.. content.Candidates, .. content.Effects]);
    }

    public sealed class Held(long datasetVersion, ClaimLexicon lexicon, IReadOnlyList<Candidate> candidates)
    {
        public long DatasetVersion => datasetVersion;

        public ClaimLexicon Lexicon => lexicon;

        public IReadOnlyList<Candidate> Candidates => candidates;
    }

    private sealed record Content
    {
        public IReadOnlyList<StudyEntry> Studies { get; init; } = [];

        public IReadOnlyList<MeasureEntry> Measures { get; init; } = [];

        public IReadOnlyList<Candidate> Candidates { get; init; } = [];

        public IReadOnlyList<Candidate> Effects { get; init; } = [];
    }
}
