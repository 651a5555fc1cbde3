using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A date of a study; two sources may give two dates of one kind.</summary>
internal sealed record DateOfStudy
{
    public required DateKind Kind { get; init; }

    /// <summary>As precise as the source gives it: 2016, 2016-01 or 2016-01-20.</summary>
    public required string Date { get; init; }

    /// <summary>ACTUAL when it has happened, ESTIMATED when it was planned.</summary>
    public required DateType Type { get; init; }

    public required string? Note { get; init; }

    public required Citation Citation { get; init; }
}

/// <summary>Who could take part.</summary>
internal sealed record EligibilityCriterion
{
    public required CriterionKind Kind { get; init; }

    public required CriterionSubject Subject { get; init; }

    /// <summary>Lowest value allowed; null when there is none.</summary>
    public required decimal? Minimum { get; init; }

    /// <summary>Highest value allowed; null when there is none.</summary>
    public required decimal? Maximum { get; init; }

    /// <summary>UCUM code of minimum and maximum.</summary>
    public required string? Unit { get; init; }

    public required string? Statement { get; init; }

    public required Citation Citation { get; init; }
}
