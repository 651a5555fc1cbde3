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

    public DateOfStudy Served() => new() { Kind = Kind, Date = Date, Type = Type, Note = Note, Citation = Cited() };
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
