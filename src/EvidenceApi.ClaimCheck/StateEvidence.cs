using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>A count of people, sites, countries or studies.</summary>
public sealed record CountEvidence
{
    public required CountKind Kind { get; init; }

    public required int Count { get; init; }

    public string? Arm { get; init; }

    public string? Population { get; init; }

    /// <summary>Year that the count is of; null when it is the final one.</summary>
    public int? Year { get; init; }

    /// <summary>The register that says so; null when another source does.</summary>
    public string? Register { get; init; }

    public Basis Basis { get; init; }
}

/// <summary>The year of something that happened in a study.</summary>
public sealed record DateEvidence
{
    public required DateKind Kind { get; init; }

    public required int Year { get; init; }

    /// <summary>1 to 12; null when the source gives the year alone.</summary>
    public int? Month { get; init; }
}

/// <summary>What was observed of a study's status.</summary>
public sealed record StatusEvidence
{
    public OverallStatus? Status { get; init; }

    public int? Year { get; init; }

    public int? Target { get; init; }

    public int? Actual { get; init; }

    public int? Sites { get; init; }

    public string? WhyStopped { get; init; }

    /// <summary>The register that says so; null when another source does.</summary>
    public string? Register { get; init; }

    public Basis Basis { get; init; }
}
