using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.OutcomeChanges;

/// <summary>Two lists of outcomes of a record that are compared; without a position, a record without a comparison.</summary>
internal sealed record OutcomeComparisonRow
{
    public required string Record { get; init; }

    public int? Position { get; init; }

    public OutcomeStage? Stage { get; init; }

    public string? FromUpdate { get; init; }

    public string? ToUpdate { get; init; }

    public static async Task<OutcomeChangesOfStudy> ReadAsync(StudyReference study, SqlMapper.GridReader rows)
    {
        var comparisons = (await rows.ReadAsync<OutcomeComparisonRow>()).AsList();
        var outcomes = (await rows.ReadAsync<OutcomeChangeRow>()).ToLookup(row => (row.Record, Position: (int?)row.ComparisonPosition));
        return new OutcomeChangesOfStudy
        {
            Study = study,
            Records = [.. comparisons.GroupBy(row => row.Record).Select(record => Of(record.Key, [.. record.Where(row => row.Position is not null)], outcomes))],
            Links = StudyPartAnswer.LinksOf(study, "outcome-changes"),
        };
    }

    private static OutcomeChangesOfRecord Of(string record, IReadOnlyList<OutcomeComparisonRow> comparisons, ILookup<(string Record, int? Position), OutcomeChangeRow> outcomes) => new()
    {
        Record = record,
        Compared = [.. comparisons.Select(row => row.Served(outcomes[(record, row.Position)]))],
        NotCompared = [.. Missing(comparisons)],
    };

    private static IEnumerable<string> Missing(IReadOnlyList<OutcomeComparisonRow> comparisons)
    {
        if (comparisons.All(row => row.Stage != OutcomeStage.REPORTED))
            yield return "the record has no reported outcomes, so that nothing is compared with what was reported";
        if (comparisons.All(row => row.Stage != OutcomeStage.REGISTERED))
            yield return "one state of the record with planned outcomes is held; what it planned before is not known here";
    }

    private OutcomeSetComparison Served(IEnumerable<OutcomeChangeRow> outcomes) => new()
    {
        From = new OutcomeSet { Stage = OutcomeStage.REGISTERED, LastUpdate = FromUpdate },
        To = new OutcomeSet { Stage = Stage ?? OutcomeStage.REGISTERED, LastUpdate = ToUpdate },
        Outcomes = [.. outcomes.Select(row => row.Served())],
    };
}
