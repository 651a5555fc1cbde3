using EvidenceApi.Model;
using EvidenceApi.Synthesis.Fragilities;

namespace EvidenceApi.Contract;

/// <summary>One pooled study. Members that do not apply to its kind of data are null.</summary>
public sealed record IncludedStudy
{
    /// <summary>Id of the result or comparison; of counts of two arms both ids with a bar between. Of the caller's own rows their id.</summary>
    public required string Id { get; init; }

    /// <summary>Null for rows of the caller's own.</summary>
    public required StudyReference? Study { get; init; }

    /// <summary>Where to find the number; null for rows of the caller's own.</summary>
    public required string? Url { get; init; }

    public required int? Year { get; init; }

    public required string? Subgroup { get; init; }

    /// <summary>What was pooled.</summary>
    public required StudyNumbersUsed Data { get; init; }

    /// <summary>In the unit of the pooled estimate; percent as 46.</summary>
    public required double? Estimate { get; init; }

    public required double? Lower { get; init; }

    public required double? Upper { get; init; }

    /// <summary>How the limits were made; SOURCE is the source's own interval.</summary>
    public required EvidenceApi.Synthesis.StudyLimits? LimitsBy { get; init; }

    /// <summary>Effect on the scale of the analysis, and its variance.</summary>
    public required double? Yi { get; init; }

    public required double? Vi { get; init; }

    /// <summary>Null for the likelihood of counts, which has no weights, and where nothing was pooled.</summary>
    public required double? WeightPercent { get; init; }

    public required bool Corrected { get; init; }

    /// <summary>Whether the caller had it included against the rules.</summary>
    public required bool Forced { get; init; }

    /// <summary>Why the rules would have left it out; empty unless it was forced.</summary>
    public required IReadOnlyList<ExclusionReason> ForcedAgainst { get; init; }

    /// <summary>How many people would need another outcome for the study to change sides of p = 0.05 (Fisher's exact test); with a reason where it is null.</summary>
    public required FragilityIndex Fragility { get; init; }

    public required EvidenceAge? Age { get; init; }

    public required EvidenceOfNumber? Evidence { get; init; }
}

/// <summary>How old the evidence of a study is, in calendar years before the year of the dataset version.</summary>
/// <param name="DataUntil">Date up to which data were taken, as precise as it is known: of the data lock, else the end of follow-up, else the last treatment; null when none is known.</param>
/// <param name="DataUntilKind">Which of these it is.</param>
/// <param name="YearsSinceData">Null when the date is not known.</param>
/// <param name="Published">Date of the document.</param>
/// <param name="YearsSincePublication">Null when the document is undated.</param>
/// <param name="AsOf">Year of the dataset version.</param>
public sealed record EvidenceAge(string? DataUntil, DateKind? DataUntilKind, int? YearsSinceData, string? Published, int? YearsSincePublication, int AsOf);

/// <summary>The numbers of one study that were pooled, as <c>POST /v1/syntheses</c> takes them: shares and their limits are between 0 and 1.</summary>
public sealed record StudyNumbersUsed
{
    public long? Events { get; init; }

    public long? Total { get; init; }

    public double? Exposure { get; init; }

    public double? Mean { get; init; }

    public double? StandardDeviation { get; init; }

    public long? ReferenceEvents { get; init; }

    public long? ReferenceTotal { get; init; }

    public double? ReferenceExposure { get; init; }

    public double? ReferenceMean { get; init; }

    public double? ReferenceStandardDeviation { get; init; }

    public double? Estimate { get; init; }

    public double? Lower { get; init; }

    public double? Upper { get; init; }

    /// <summary>Level of the interval in percent.</summary>
    public double? Level { get; init; }

    /// <summary>Degrees of freedom of a t interval of the source.</summary>
    public double? DegreesOfFreedom { get; init; }

    public double? Effect { get; init; }

    public double? Variance { get; init; }
}

/// <summary>What a number is about, and where it is from.</summary>
public sealed record EvidenceOfNumber
{
    public required string Measure { get; init; }

    public required string Outcome { get; init; }

    public required DefinitionClass? DefinitionClass { get; init; }

    public required WindowKind? WindowKind { get; init; }

    public required decimal? Months { get; init; }

    public required string Population { get; init; }

    public required IReadOnlyList<Phenotype> Phenotypes { get; init; }

    public required IReadOnlyList<InterventionType> Interventions { get; init; }

    /// <summary>What the reference arm was given, by name; empty for one group, and where it is not known.</summary>
    public required IReadOnlyList<string> Comparators { get; init; }

    public required DenominatorKind? DenominatorKind { get; init; }

    /// <summary>The number as the source prints it.</summary>
    public required string? Printed { get; init; }

    public required string Source { get; init; }

    public required string SourceTitle { get; init; }

    public required string? SourceUrl { get; init; }

    /// <summary>Date of the document, as precise as it is.</summary>
    public required string? Published { get; init; }

    public required string Place { get; init; }

    public required Verification Verification { get; init; }
}
