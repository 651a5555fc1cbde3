namespace EvidenceApi.Contract;

/// <summary>
/// What is missing. FINISHED_NOT_CURATED: the study has ended and its results are not in this dataset, which does not say whether they were published.
/// FINISHED_WITHOUT_RESULTS: a recorded search found none (/v1/coverage has the searches).
/// </summary>
public enum GapKind
{
    FINISHED_NOT_CURATED, FINISHED_WITHOUT_RESULTS, POSTED_RESULTS_NOT_LOADED, OUTCOME_WITHOUT_RESULT, RESULT_WITHOUT_DENOMINATOR, ARM_WITHOUT_DATA, STATUS_OLDER_THAN_A_YEAR,
}

/// <summary>One piece of evidence that is missing.</summary>
public sealed record Gap
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
