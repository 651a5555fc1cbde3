using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.OutcomeChanges;

/// <summary>An outcome in two lists of a record, or in one of them.</summary>
internal record OutcomeChangeRow
{
    public required string Record { get; init; }

    public required int ComparisonPosition { get; init; }

    public required string[] Changes { get; init; }

    public string? BeforeId { get; init; }

    public string? BeforeTitle { get; init; }

    public OutcomeType? BeforeType { get; init; }

    public string? BeforeTimeFrame { get; init; }

    public string? AfterId { get; init; }

    public string? AfterTitle { get; init; }

    public OutcomeType? AfterType { get; init; }

    public string? AfterTimeFrame { get; init; }

    public decimal? SameWords { get; init; }

    protected OutcomeChangeKind[] Kinds => Array.ConvertAll(Changes, Enum.Parse<OutcomeChangeKind>);

    protected ListedOutcome? Before => Listed(BeforeId, BeforeTitle, BeforeType, BeforeTimeFrame);

    protected ListedOutcome? After => Listed(AfterId, AfterTitle, AfterType, AfterTimeFrame);

    public OutcomeChange Served() => new() { Changes = Kinds, Before = Before, After = After, SameWords = SameWords };

    private static ListedOutcome? Listed(string? id, string? title, OutcomeType? type, string? timeFrame) =>
        id is null || title is null ? null : new ListedOutcome { Id = id, Title = title, Type = type, TimeFrame = timeFrame };
}

/// <summary>The same as a row of <c>list_outcome_change</c>.</summary>
internal sealed record OutcomeChangeItemRow : OutcomeChangeRow
{
    public required string StudyId { get; init; }

    public required string StudyTitle { get; init; }

    public string? StudyAcronym { get; init; }

    public required StudyDesign Design { get; init; }

    public required OutcomeStage ComparedWith { get; init; }

    public string? FromUpdate { get; init; }

    public string? ToUpdate { get; init; }

    public static OutcomeChangeItem Served(OutcomeChangeItemRow row) => new()
    {
        Study = new StudyReference { Id = row.StudyId, Title = row.StudyTitle, Acronym = row.StudyAcronym, Design = row.Design },
        Record = row.Record,
        From = new OutcomeSet { Stage = OutcomeStage.REGISTERED, LastUpdate = row.FromUpdate },
        To = new OutcomeSet { Stage = row.ComparedWith, LastUpdate = row.ToUpdate },
        Changes = row.Kinds,
        Before = row.Before,
        After = row.After,
        SameWords = row.SameWords,
        Links = new SelfLink { Self = $"/v1/studies/{row.StudyId}/outcome-changes" },
    };
}
