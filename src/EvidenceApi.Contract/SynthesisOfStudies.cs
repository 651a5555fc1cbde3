using EvidenceApi.Synthesis;

namespace EvidenceApi.Contract;

/// <summary>A pooled estimate with its working, or the reason for its absence. Either <see cref="Pooled"/> or <see cref="Refused"/> is there.</summary>
public sealed record SynthesisOfStudies
{
    /// <summary>The question as it was understood; null for rows of the caller's own.</summary>
    public required SynthesisQuestion? Question { get; init; }

    /// <summary>The pooled estimate as it is read, in its unit; null when it was refused.</summary>
    public required SynthesisEstimate? Estimate { get; init; }

    /// <summary>Why nothing was pooled, and what is missing; null when something was.</summary>
    public required SynthesisRefusal? Refused { get; init; }

    /// <summary>How it was, or would have been, computed.</summary>
    public required SynthesisMethod Method { get; init; }

    /// <summary>The pooled studies by year, then by id. Of a refusal: those that could have been pooled.</summary>
    public required IReadOnlyList<IncludedStudy> Included { get; init; }

    /// <summary>Every other number of the measure, and of the measures beside it, with its reasons; those of studies that nearly qualify come first.</summary>
    public required IReadOnlyList<ExcludedNumber> Excluded { get; init; }

    /// <summary>The whole result, unrounded; shares and differences of shares are between 0 and 1 here, and ids are those of the included numbers.</summary>
    public required PooledEffect? Pooled { get; init; }

    /// <summary>The risk that absolute effects start from; null where there are none.</summary>
    public required SynthesisBaseline? Baseline { get; init; }

    public required IReadOnlyList<SynthesisWarning> Warnings { get; init; }

    /// <summary>Ids of numbers that the caller had included against the rules.</summary>
    public required IReadOnlyList<string> Forced { get; init; }

    /// <summary>Pairs of included studies that may share people.</summary>
    public required IReadOnlyList<PossibleOverlap> PossibleOverlaps { get; init; }

    /// <summary>R code that computes the same from the table; null for rows of the caller's own.</summary>
    public required SynthesisReproduction? Reproduction { get; init; }

    /// <summary>Number of the dataset version; null for rows of the caller's own.</summary>
    public required long? DatasetVersion { get; init; }
}

/// <summary>A pooled estimate as it is read.</summary>
public sealed record SynthesisEstimate
{
    /// <summary>In the unit beside it: percent as 46, not 0.46.</summary>
    public required double Value { get; init; }

    /// <summary>Null where no number can express it.</summary>
    public required double? Lower { get; init; }

    public required double? Upper { get; init; }

    /// <summary>Confidence level in percent.</summary>
    public required double Level { get; init; }

    /// <summary>UCUM code; 1 for ratios; null for means and differences of a unit that the service does not know.</summary>
    public required string? Unit { get; init; }

    /// <summary>The same in a sentence with its method, number of studies and of people.</summary>
    public required string Sentence { get; init; }
}

/// <summary>Why nothing was pooled.</summary>
public sealed record SynthesisRefusal
{
    public required SynthesisRefusalCode Code { get; init; }

    public required string Sentence { get; init; }

    /// <summary>What would be needed.</summary>
    public required string Missing { get; init; }

    /// <summary>Number of studies that could have been pooled.</summary>
    public required int Studies { get; init; }

    /// <summary>First reasons of the excluded numbers with the number of each, most frequent first.</summary>
    public required IReadOnlyList<ExclusionCount> Reasons { get; init; }

    /// <summary>All studies as one with a one-sided exact limit, where no one or everyone had the event; shares are between 0 and 1.</summary>
    public required ExactTotal? Total { get; init; }
}

/// <summary>How many numbers have a reason as their first.</summary>
public sealed record ExclusionCount(ExclusionCode Code, int Count);

/// <summary>How it was computed.</summary>
public sealed record SynthesisMethod
{
    public required SynthesisMeasure EffectMeasure { get; init; }

    /// <summary>Null where the question was refused before a method was chosen.</summary>
    public required PoolingMethod? Method { get; init; }

    public required IntervalMethod? Interval { get; init; }

    public required EffectScale? Scale { get; init; }

    /// <summary>How the scale of the analysis is transformed back.</summary>
    public required string? BackTransformation { get; init; }

    /// <summary>Confidence level in percent.</summary>
    public required double Level { get; init; }

    public required PredictionMethod Prediction { get; init; }

    /// <summary>What is added to zero cells, where the method needs it.</summary>
    public required double Correction { get; init; }

    public required CorrectionScope CorrectionScope { get; init; }

    /// <summary>Ids of included numbers whose effect was corrected.</summary>
    public required IReadOnlyList<string> CorrectionAppliedTo { get; init; }

    public required FreemanTukeyInverse FreemanTukeyInverse { get; init; }

    /// <summary>Formula of I²; null without one.</summary>
    public required string? InconsistencyFormula { get; init; }
}

/// <summary>The risk of the reference group, 0 to 1, that absolute effects start from.</summary>
public sealed record SynthesisBaseline(double Risk, BaselineBasis Basis);

/// <summary>What to know before using the estimate.</summary>
public sealed record SynthesisWarning(SynthesisWarningCode Code, string Sentence);

/// <summary>Two included studies that may share people.</summary>
/// <param name="Assessed">Whether it was examined and remains unknown; false where no relation of the two is recorded.</param>
public sealed record PossibleOverlap(string Study, string RelatedStudy, bool Assessed);

/// <summary>How to compute the same elsewhere.</summary>
public sealed record SynthesisReproduction
{
    /// <summary>Address of the table with the pooled rows, in the columns of metafor.</summary>
    public required string Csv { get; init; }

    /// <summary>Lines of R with the package metafor; the table is read from <c>csv</c> under the address of the service.</summary>
    public required string Metafor { get; init; }

    /// <summary>What R is known to return otherwise, and why; null when nothing.</summary>
    public required string? Note { get; init; }
}
