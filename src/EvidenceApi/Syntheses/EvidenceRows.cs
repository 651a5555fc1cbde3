using EvidenceApi.Model;

namespace EvidenceApi.Syntheses;

/// <summary>What results and comparisons have in common.</summary>
internal abstract record EvidenceRow
{
    public required string Id { get; init; }

    public required string StudyId { get; init; }

    public required string StudyTitle { get; init; }

    public required string? StudyAcronym { get; init; }

    public required StudyDesign Design { get; init; }

    public required string OutcomeId { get; init; }

    public required OutcomeType OutcomeType { get; init; }

    public required string MeasureId { get; init; }

    public required DefinitionClass? DefinitionClass { get; init; }

    public required string? ArmId { get; init; }

    public required string PopulationId { get; init; }

    public required string PopulationLabel { get; init; }

    public required string[] Phenotypes { get; init; }

    public required string[] Interventions { get; init; }

    public required decimal? Months { get; init; }

    public required decimal? Value { get; init; }

    public required string? Unit { get; init; }

    public required decimal? IntervalLower { get; init; }

    public required decimal? IntervalUpper { get; init; }

    public required decimal? IntervalLevel { get; init; }

    public required string[] Caveats { get; init; }

    public required string? Printed { get; init; }

    public required string SourceId { get; init; }

    public required string SourceTitle { get; init; }

    public required string? SourceUrl { get; init; }

    public required string? Published { get; init; }

    public required string Place { get; init; }

    public required Verification Verification { get; init; }

    public required string? SupersededBy { get; init; }

    public required DateKind? DataUntilKind { get; init; }

    public required string? DataUntil { get; init; }

    public required int Precedence { get; init; }

    public required int Position { get; init; }
}

internal sealed record ResultRow : EvidenceRow
{
    public required string[] InterventionLabels { get; init; }

    public required string[] ConditioningIntensity { get; init; }

    public required WindowKind? WindowKind { get; init; }

    public required decimal? WindowMonths { get; init; }

    public required EstimateType EstimateType { get; init; }

    public required long? Numerator { get; init; }

    public required long? Denominator { get; init; }

    public required DenominatorKind DenominatorKind { get; init; }

    public required string DenominatorUnit { get; init; }

    public required long? Events { get; init; }

    public required decimal? PersonYears { get; init; }

    public required DispersionType? DispersionType { get; init; }

    public required decimal? DispersionValue { get; init; }

    public required string? Conflict { get; init; }

    public required int? Rank { get; init; }

    public required bool Preferred { get; init; }
}

internal sealed record ComparisonRow : EvidenceRow
{
    public required EffectMeasure EffectMeasure { get; init; }

    public required string? ReferenceArmId { get; init; }

    public required string[] Comparators { get; init; }

    public required string[] ComparatorLabels { get; init; }
}

internal sealed record PairRow
{
    public required string Arm { get; init; }

    public required string Reference { get; init; }
}

internal sealed record OverlapRow
{
    public required string StudyId { get; init; }

    public required string RelatedStudyId { get; init; }

    public required Overlap Overlap { get; init; }
}

internal sealed record PhenotypeRow
{
    public required Phenotype Phenotype { get; init; }

    public required Phenotype Narrower { get; init; }
}
