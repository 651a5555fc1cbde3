using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>What was measured in one study, with its numbers, the preferred source first.</summary>
internal sealed record Outcome
{
    /// <summary>Permanent id: study and outcome, joined by a dot.</summary>
    public required string Id { get; init; }

    public required StudyReference Study { get; init; }

    public required MeasureReference Measure { get; init; }

    public required string Title { get; init; }

    /// <summary>What this study meant by the measure; null when no definition was seen.</summary>
    public required string? Definition { get; init; }

    public required OutcomeType Type { get; init; }

    /// <summary>Time frame as the source words it.</summary>
    public required string? TimeFrame { get; init; }

    /// <summary>NOT_POSTED when no result is known.</summary>
    public required ReportingStatus ReportingStatus { get; init; }

    public required string? Note { get; init; }

    public required Result[] Results { get; init; }

    public required Comparison[] Comparisons { get; init; }

    public required OutcomeLinks Links { get; init; }
}

/// <summary>Where to go from an outcome.</summary>
internal sealed record OutcomeLinks
{
    public required string Self { get; init; }

    public required string Study { get; init; }
}

/// <summary>An effect between two arms, or along a factor within one group.</summary>
internal sealed record Comparison
{
    /// <summary>Permanent id: study, outcome and comparison, joined by dots.</summary>
    public required string Id { get; init; }

    public required EffectMeasure EffectMeasure { get; init; }

    /// <summary>The arm whose effect is told; null when two arms are not what is compared.</summary>
    public required ArmReference? Arm { get; init; }

    /// <summary>The arm that it is compared with. A ratio is arm over reference, a difference arm minus reference.</summary>
    public required ArmReference? ReferenceArm { get; init; }

    /// <summary>What is contrasted when it is not two arms, such as "per year of age"; null otherwise.</summary>
    public required string? Contrast { get; init; }

    public required PopulationReference Population { get; init; }

    /// <summary>Months since treatment or randomisation; null when the time cannot be read as months.</summary>
    public required decimal? Months { get; init; }

    /// <summary>Time as the source words it.</summary>
    public required string? Time { get; init; }

    /// <summary>The effect: 1 is none for a ratio, 0 for a difference; null when the source gives only a p-value.</summary>
    public required decimal? Value { get; init; }

    /// <summary>UCUM code of a difference; 1 for a ratio.</summary>
    public required string Unit { get; init; }

    /// <summary>Confidence interval with its level; null when not reported.</summary>
    public required IntervalAnswer? Interval { get; init; }

    public required PValueAnswer? PValue { get; init; }

    /// <summary>Statistical method as the source names it.</summary>
    public required string? Method { get; init; }

    /// <summary>The effect as the source prints it.</summary>
    public required string Printed { get; init; }

    public required string? Note { get; init; }

    /// <summary>Order in which sources are shown: 1 final report, 2 interim report, 3 registry, 4 press and others.</summary>
    public required int Precedence { get; init; }

    public required Citation Citation { get; init; }
}

/// <summary>A p-value as printed: p&lt;0.001 is LESS_THAN 0.001.</summary>
internal sealed record PValueAnswer
{
    public required PValueOperator Operator { get; init; }

    public required decimal Value { get; init; }
}
