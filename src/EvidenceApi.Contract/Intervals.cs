using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A confidence interval; one limit is null when it is one-sided.</summary>
public sealed record IntervalAnswer
{
    public required decimal? Lower { get; init; }

    public required decimal? Upper { get; init; }

    /// <summary>Confidence level in percent, such as 95 or 90.</summary>
    public required decimal Level { get; init; }
}

/// <summary>An interval that was computed and not reported.</summary>
public sealed record ComputedIntervalAnswer
{
    /// <summary>Lower limit in percent.</summary>
    public required decimal Lower { get; init; }

    /// <summary>Upper limit in percent.</summary>
    public required decimal Upper { get; init; }

    /// <summary>Confidence level in percent.</summary>
    public required decimal Level { get; init; }

    /// <summary>Name and year of the formula.</summary>
    public required string Formula { get; init; }
}

/// <summary>A spread that is not a confidence interval: a value for a standard deviation or error, two limits for a range.</summary>
public sealed record DispersionAnswer
{
    public required DispersionType Type { get; init; }

    public required decimal? Value { get; init; }

    public required decimal? Lower { get; init; }

    public required decimal? Upper { get; init; }
}
