namespace EvidenceApi.Model;

/// <summary>The outcomes of one state of a record: as planned, and as reported without the baseline.</summary>
public sealed record RecordOutcomes
{
    /// <summary>When that state was last updated, as precise as the record says; null when it does not.</summary>
    public required PartialDate? LastUpdate { get; init; }

    public required IReadOnlyList<RecordOutcome> Planned { get; init; }

    public required IReadOnlyList<RecordOutcome> Reported { get; init; }

    /// <summary>The outcomes of a study that one record says everything of.</summary>
    public static RecordOutcomes Of(Study study) => new()
    {
        LastUpdate = (study.Dates.LastOrDefault(date => date.Kind == DateKind.LAST_UPDATE_POSTED) ?? study.Dates.LastOrDefault(date => date.Kind == DateKind.LAST_UPDATE_SUBMITTED))?.Date,
        Planned = Of(study, OutcomeStage.REGISTERED),
        Reported = Of(study, OutcomeStage.REPORTED),
    };

    private static IReadOnlyList<RecordOutcome> Of(Study study, OutcomeStage stage) =>
    [
        .. study.Outcomes.Where(outcome => outcome.Registry?.Stage == stage && outcome.Type != OutcomeType.BASELINE)
            .Select(outcome => new RecordOutcome(outcome.Id, outcome.Title, outcome.Type == OutcomeType.NOT_STATED ? null : outcome.Type, outcome.TimeFrame)),
    ];
}

/// <summary>An outcome as one list of a record has it.</summary>
/// <param name="Id">Its id within the record.</param>
/// <param name="Title">As printed.</param>
/// <param name="Type">Null when the record does not say.</param>
/// <param name="TimeFrame">As printed.</param>
public sealed record RecordOutcome(string Id, string Title, OutcomeType? Type, string? TimeFrame);
