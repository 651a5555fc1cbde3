using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Model;

namespace EvidenceApi.Trials;

/// <summary>A date of a study as a row of <c>trial_date</c>.</summary>
internal sealed record DateRow : CitedRow
{
    public required DateKind Kind { get; init; }

    public required string Date { get; init; }

    public DateType? Type { get; init; }

    public string? Note { get; init; }

    public bool? HasPassed { get; init; }

    public DateOfStudy Served() => new() { Kind = Kind, Date = Date, Type = Type, Note = Note, Citation = Cited() };
}

/// <summary>Where people can ask about a trial, as a row of <c>trial_ask</c>.</summary>
internal sealed record AskRow
{
    public string? Ask { get; init; }

    public required string SourceId { get; init; }

    public required SourceKind SourceKind { get; init; }

    public required string SourceTitle { get; init; }

    public required string SourcePublisher { get; init; }

    public string? SourcePublished { get; init; }

    public string? SourceUrl { get; init; }

    public HowToAsk Served() => new()
    {
        Through = Ask is null ? AskThrough.REGISTRY_PAGE : AskThrough.AS_A_SOURCE_SAYS,
        Statement = Ask ?? $"See the page of the trial at {SourcePublisher}; whom to ask is there where the trial gives it.",
        Source = new SourceReference { Id = SourceId, Kind = SourceKind, Title = SourceTitle, Publisher = SourcePublisher, Published = SourcePublished, Url = SourceUrl },
    };
}

/// <summary>Who could take part, as a row of <c>trial_criterion</c>.</summary>
internal sealed record CriterionRow : CitedRow
{
    public required CriterionKind Kind { get; init; }

    public required CriterionSubject Subject { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public string? Unit { get; init; }

    public string? Statement { get; init; }

    public EligibilityCriterion Served() => new()
    {
        Kind = Kind, Subject = Subject, Minimum = Minimum, Maximum = Maximum, Unit = Unit, Statement = Statement, Citation = Cited(),
    };
}
