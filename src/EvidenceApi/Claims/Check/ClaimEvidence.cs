using System.Text.Json;
using System.Text.Json.Serialization;
using EvidenceApi.Database;
using EvidenceApi.Model.ClaimCheck;

namespace EvidenceApi.Claims.Check;

/// <summary>The names and results of one dataset version, held until another version is seen.</summary>
internal sealed class ClaimEvidence(EvidenceReader reader)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private volatile Held? held;

    public async Task<Held> GetAsync(CancellationToken cancellationToken) => held ??= await ReadAsync(cancellationToken);

    public async Task<Held> RenewAsync(CancellationToken cancellationToken) => held = await ReadAsync(cancellationToken);

    private async Task<Held> ReadAsync(CancellationToken cancellationToken)
    {
        var row = await reader.DocumentAsync(ClaimCheckSql.Evidence, new { }, cancellationToken);
        var content = JsonSerializer.Deserialize<Content>(row.Document ?? "{}", Json) ?? new Content();
        return new Held(row.DatasetVersion, new ClaimLexicon { Studies = content.Studies, Measures = content.Measures }, content.Candidates);
    }

    public sealed record Held(long DatasetVersion, ClaimLexicon Lexicon, IReadOnlyList<Candidate> Candidates);

    private sealed record Content
    {
        public IReadOnlyList<StudyEntry> Studies { get; init; } = [];

        public IReadOnlyList<MeasureEntry> Measures { get; init; } = [];

        public IReadOnlyList<Candidate> Candidates { get; init; } = [];
    }
}
