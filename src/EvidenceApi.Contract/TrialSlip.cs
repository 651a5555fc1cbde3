using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>What a trial planned first, as far as dated statements are stored, compared with what is planned now. Only statements of the same source are compared.</summary>
public sealed record TrialSlip
{
    public required StudyReference Study { get; init; }

    /// <summary>Null where no dated statement gives the date.</summary>
    public required SlippedDate? Start { get; init; }

    /// <summary>The last examination for the primary outcome.</summary>
    public required SlippedDate? PrimaryCompletion { get; init; }

    /// <summary>The last examination of any participant.</summary>
    public required SlippedDate? Completion { get; init; }

    /// <summary>How many people the trial plans; null where no dated statement says.</summary>
    public required SlippedEnrollment? Enrollment { get; init; }
}

/// <summary>A date as it was stated first and as it is stated now.</summary>
public sealed record SlippedDate
{
    /// <summary>By the first dated statement.</summary>
    public required StatedDate First { get; init; }

    /// <summary>By the latest one.</summary>
    public required StatedDate Current { get; init; }

    /// <summary>From the first to the current date, later being positive; of two months from their first days. Null when it was not judged, or one date is not as precise as the other.</summary>
    public required int? Days { get; init; }

    /// <summary>Whether it moved; null when there are statements of one day only, or the dates differ only in precision.</summary>
    public required bool? Moved { get; init; }

    /// <summary>Id of the source of both.</summary>
    public required string Source { get; init; }
}

/// <summary>A date, and the day of the statement.</summary>
public sealed record StatedDate
{
    /// <summary>As precise as the source.</summary>
    public required string Date { get; init; }

    /// <summary>Whether it was still ahead; null when not said.</summary>
    public required DateType? Type { get; init; }

    /// <summary>What the statement is of.</summary>
    public required string AsOf { get; init; }
}

/// <summary>How many people are planned, as it was stated first and as it is stated now.</summary>
public sealed record SlippedEnrollment
{
    /// <summary>By the first dated statement.</summary>
    public required StatedCount First { get; init; }

    /// <summary>By the latest one.</summary>
    public required StatedCount Current { get; init; }

    /// <summary>How many more people; null when there are statements of one day only.</summary>
    public required int? Change { get; init; }

    /// <summary>Whether the plan changed; null when there are statements of one day only.</summary>
    public required bool? Moved { get; init; }

    /// <summary>Id of the source of both.</summary>
    public required string Source { get; init; }
}

/// <summary>A number of people, and the day of the statement.</summary>
public sealed record StatedCount
{
    public required int Count { get; init; }

    /// <summary>What the statement is of.</summary>
    public required string AsOf { get; init; }
}

/// <summary>What is compared between statements of a trial.</summary>
public enum SlippedPart
{
    START,
    PRIMARY_COMPLETION,
    COMPLETION,

    /// <summary>How many people are planned.</summary>
    ENROLLMENT,
}

/// <summary>How plans moved over the trials that a filter finds.</summary>
public sealed record SlipSummary
{
    /// <summary>Trials that the filter finds.</summary>
    public required int Trials { get; init; }

    /// <summary>One for each part of the plans.</summary>
    public required SummarizedSlip[] Items { get; init; }
}

/// <summary>How one part of the plans moved.</summary>
public sealed record SummarizedSlip
{
    public required SlippedPart Part { get; init; }

    /// <summary>Trials with statements of several days from which movement can be judged: the denominator of <c>moved</c>.</summary>
    public required int Judged { get; init; }

    /// <summary>Trials in which it moved.</summary>
    public required int Moved { get; init; }

    /// <summary>Trials with a known difference: the denominator of <c>medianDifference</c>.</summary>
    public required int Measured { get; init; }

    /// <summary>Median over the measured trials, including those that did not move: days of dates, people of enrolment; later or more is positive. Null without any.</summary>
    public required decimal? MedianDifference { get; init; }
}
