using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A date of a study; two sources may give two dates of one kind.</summary>
internal sealed record DateOfStudy
{
    public required DateKind Kind { get; init; }

    /// <summary>As precise as the source gives it: 2016, 2016-01 or 2016-01-20.</summary>
    public required string Date { get; init; }

    /// <summary>ACTUAL when it has happened, ESTIMATED when it was planned; null when a register does not say.</summary>
    public required DateType? Type { get; init; }

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

/// <summary>What one source said, for one date, about where a trial stands.</summary>
internal sealed record StatusObservation
{
    public required string Id { get; init; }

    /// <summary>Null when the source speaks only of numbers.</summary>
    public required OverallStatus? Status { get; init; }

    /// <summary>The status as the source words it; null when it uses the registry's term.</summary>
    public required string? Printed { get; init; }

    /// <summary>Date for which it was told; null when the source is undated.</summary>
    public required string? AsOf { get; init; }

    public required int? TargetEnrollment { get; init; }

    public required int? ActualEnrollment { get; init; }

    public required int? Sites { get; init; }

    public required string? WhyStopped { get; init; }

    public required string? Note { get; init; }

    public required Citation Citation { get; init; }
}
