using EvidenceApi.Model;
using EvidenceApi.ClaimCheck;
using Comparison = EvidenceApi.Contract.Comparison;
using Result = EvidenceApi.Contract.Result;

namespace EvidenceApi.Claims.Check;

/// <summary>What the data say of a claim.</summary>
internal sealed record ClaimCheckAnswer
{
    public required Verdict Verdict { get; init; }

    /// <summary>Why, in one sentence, with the denominator or the word "estimate".</summary>
    public required string Why { get; init; }

    public required ClaimUnderstanding Understood { get; init; }

    /// <summary>Words that were not understood. Nothing is guessed from them.</summary>
    public required IReadOnlyList<string> NotUnderstood { get; init; }

    /// <summary>Reasons why no single claim could be read, such as several numbers.</summary>
    public required IReadOnlyList<string> Unclear { get; init; }

    /// <summary>The results that the verdict rests on, best first, at most ten.</summary>
    public required Result[] Results { get; init; }

    /// <summary>The comparisons that the verdict on a hazard ratio, or another effect, rests on.</summary>
    public required Comparison[] Comparisons { get; init; }
}

/// <summary>What was understood of a claim.</summary>
internal sealed record ClaimUnderstanding
{
    /// <summary>The number that is claimed; null when there is none, or more than one.</summary>
    public required EvidenceApi.ClaimCheck.ClaimNumber? Number { get; init; }

    /// <summary>Months since treatment; null when the claim gives no time.</summary>
    public required decimal? Months { get; init; }

    /// <summary>The side of the treatment, when the claim says it without a length of time.</summary>
    public required ClaimPeriod? Period { get; init; }

    /// <summary>What the claimed effect is measured by; null when the number is no effect between groups.</summary>
    public required EffectMeasure? Effect { get; init; }

    /// <summary>Ids of the studies that the claim may mean.</summary>
    public required IReadOnlyList<string> Studies { get; init; }

    /// <summary>Names of studies that the data do not know.</summary>
    public required IReadOnlyList<string> UnknownStudies { get; init; }

    /// <summary>Ids of the measures that the claim's words may mean.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>Outcomes that the claim names and no study here measures, such as remission.</summary>
    public required IReadOnlyList<string> OtherOutcomes { get; init; }

    public required IReadOnlyList<Phenotype> Phenotypes { get; init; }

    /// <summary>Whether the claim speaks of everybody in the study.</summary>
    public required bool IsOfEverybody { get; init; }

    /// <summary>Labels of the arm that the claim names by a word of its label.</summary>
    public required IReadOnlyList<string> ArmLabels { get; init; }

    /// <summary>Whose number it is; null when the claim does not say.</summary>
    public required ClaimArm? Arm { get; init; }

    /// <summary>Each piece of the claim and what it was taken for.</summary>
    public required IReadOnlyList<Understood> Pieces { get; init; }

    public static ClaimUnderstanding Of(ClaimReading reading) => new()
    {
        Number = reading.Number,
        Months = reading.Months,
        Period = reading.Period,
        Effect = reading.Effect,
        Studies = reading.Studies,
        UnknownStudies = reading.UnknownStudies,
        Measures = reading.Measures,
        OtherOutcomes = reading.OtherOutcomes,
        Phenotypes = reading.Phenotypes,
        IsOfEverybody = reading.IsOfEverybody,
        ArmLabels = reading.ArmLabels,
        Arm = reading.Arm,
        Pieces = reading.Understood,
    };
}
