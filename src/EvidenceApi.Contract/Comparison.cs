using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>An effect between two arms, or along a factor within one group. It looks the same alone and inside an outcome; a list has it in short.</summary>
public sealed record Comparison
{
    /// <summary>Permanent id: study, outcome and comparison, joined by dots.</summary>
    public required string Id { get; init; }

    public required StudyReference Study { get; init; }

    public required OutcomeReference Outcome { get; init; }

    /// <summary>What was measured and which way is better; null when an outcome of a register is not mapped to the dictionary.</summary>
    public required MeasureReference? Measure { get; init; }

    public required EffectMeasure EffectMeasure { get; init; }

    /// <summary>The arm whose effect is reported; null when the comparison is not between two arms.</summary>
    public required ArmReference? Arm { get; init; }

    /// <summary>The arm that it is compared with. A ratio is arm over reference, a difference arm minus reference.</summary>
    public required ArmReference? ReferenceArm { get; init; }

    /// <summary>What is compared, in words: the labels of the two arms, or what is contrasted when it is not two arms, such as "per year of age".</summary>
    public required string Contrast { get; init; }

    public required PopulationReference Population { get; init; }

    /// <summary>Months since treatment or randomisation; null when the time cannot be read as months.</summary>
    public required decimal? Months { get; init; }

    /// <summary>Time as the source words it.</summary>
    public required string? Time { get; init; }

    /// <summary>The effect: 1 for a ratio and 0 for a difference mean no effect; null when the source gives only a p-value.</summary>
    public required decimal? Value { get; init; }

    /// <summary>UCUM code of a difference; 1 for a ratio; null when the printed unit of a register has no certain code.</summary>
    public required string? Unit { get; init; }

    /// <summary>Confidence interval with its level; null when not reported.</summary>
    public required IntervalAnswer? Interval { get; init; }

    public required PValueAnswer? PValue { get; init; }

    /// <summary>
    /// Which side the effect is better for by the measure's direction. NEITHER when no difference is compatible with interval or p-value; null when the side cannot be
    /// said, and <see cref="FavoursReason"/> says why.
    /// </summary>
    public required FavouredSide? Favours { get; init; }

    public required string FavoursReason { get; init; }

    /// <summary>Statistical method as the source names it; null when it was not seen.</summary>
    public required string? Method { get; init; }

    /// <summary>What the effect is adjusted or matched for, where the source says; null when it does not say.</summary>
    public required string? AdjustedFor { get; init; }

    /// <summary>What to know before using the effect; <c>/v1/vocabulary?scheme=CAVEAT</c> explains each code.</summary>
    public required Caveat[] Caveats { get; init; }

    /// <summary>The effect as the source prints it; null only when a register prints none.</summary>
    public required string? Printed { get; init; }

    /// <summary>Whether the effect agrees with the one recomputed from counts.</summary>
    public required EffectAgreement Agreement { get; init; }

    public required string AgreementReason { get; init; }

    /// <summary>Why the value is missing although the source names the effect measure; null otherwise.</summary>
    public required string? NotReportedReason { get; init; }

    /// <summary>What a register prints of it; null for a curated comparison.</summary>
    public required RegistryAnalysisAnswer? Registry { get; init; }

    public required string? Note { get; init; }

    /// <summary>Id of the comparison of a later report that replaces this one, which is then never the study's result; null when none does. It may be unverified.</summary>
    public required string? SupersededBy { get; init; }

    /// <summary>
    /// Order in which numbers are shown, by what was read: 1 the final report, 2 an interim report, 3 a registry record, 4 another document or only a retelling, 5 recalled and not
    /// read, 6 superseded by a later report.
    /// </summary>
    public required int Precedence { get; init; }

    public required Citation Citation { get; init; }

    public required ComparisonLinks Links { get; init; }
}

/// <summary>Where to go from a comparison.</summary>
public sealed record ComparisonLinks
{
    public required string Self { get; init; }

    public required string Outcome { get; init; }

    public required string Study { get; init; }
}
