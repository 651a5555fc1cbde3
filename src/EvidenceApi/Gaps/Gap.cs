using EvidenceApi.Contract;

namespace EvidenceApi.Gaps;

/// <summary>What is missing.</summary>
internal enum GapKind
{
    FINISHED_WITHOUT_RESULTS, POSTED_RESULTS_NOT_LOADED, OUTCOME_WITHOUT_RESULT, RESULT_WITHOUT_DENOMINATOR, ARM_WITHOUT_DATA, STATUS_OLDER_THAN_A_YEAR,
}

/// <summary>One piece of evidence that is missing.</summary>
internal sealed record Gap
{
    public required GapKind Kind { get; init; }

    public required StudyReference Study { get; init; }

    /// <summary>Id of the outcome that is concerned; null when the gap is not about one.</summary>
    public required string? Outcome { get; init; }

    /// <summary>Id of the result that is concerned; null when the gap is not about one.</summary>
    public required string? Result { get; init; }

    /// <summary>Id of the arm within the study; null when the gap is not about one.</summary>
    public required string? Arm { get; init; }

    /// <summary>What is missing, in words.</summary>
    public required string Statement { get; init; }
}
