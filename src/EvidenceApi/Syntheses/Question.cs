using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Syntheses;

/// <summary>A question with nothing left open: what is null or empty does not matter.</summary>
internal sealed record Question
{
    public required string Measure { get; init; }

    public SynthesisKind? Kind { get; init; }

    public IReadOnlyList<DefinitionClass> Definitions { get; init; } = [];

    public WindowKind? WindowKind { get; init; }

    public decimal? MonthsFrom { get; init; }

    public decimal? MonthsTo { get; init; }

    public IReadOnlyList<Phenotype> Phenotypes { get; init; } = [];

    /// <summary>The courses that are asked for, with all that fall under them.</summary>
    public IReadOnlySet<string> AllowedPhenotypes { get; init; } = new HashSet<string>();

    public IReadOnlyList<InterventionType> Interventions { get; init; } = [];

    public IReadOnlyList<InterventionType> Comparators { get; init; } = [];

    public IReadOnlyList<DenominatorKind> Denominators { get; init; } = [];

    public IReadOnlyList<ChosenPart> Chosen { get; init; } = [];

    public required bool IncludeUnverified { get; init; }

    public required bool IncludeSecondary { get; init; }

    public bool IncludeUnknownDefinition { get; init; }

    public required bool Strict { get; init; }

    /// <summary>Whether numbers are wanted one by one, those without a variance too.</summary>
    public bool IsOneByOne { get; init; }

    public static Question Of(SynthesisFilter filter, MeasureEvidence evidence) => new()
    {
        Measure = evidence.Measure.Id,
        Kind = filter.Kind,
        Definitions = filter.DefinitionClass ?? [],
        WindowKind = filter.WindowKind ?? (filter is { MonthsFrom: null, MonthsTo: null } ? null : Model.WindowKind.FIXED),
        MonthsFrom = filter.MonthsFrom,
        MonthsTo = filter.MonthsTo,
        Phenotypes = filter.Phenotype ?? [],
        AllowedPhenotypes = (filter.Phenotype ?? []).SelectMany(course => evidence.Narrower[course]).Select(course => course.ToString()).ToHashSet(StringComparer.Ordinal),
        Interventions = filter.Intervention ?? [],
        Comparators = filter.Comparator ?? [],
        Denominators = filter.DenominatorKind ?? [],
        IncludeUnverified = filter.IncludeUnverified ?? false,
        IncludeSecondary = filter.IncludeSecondary ?? false,
        IncludeUnknownDefinition = filter.IncludeUnknownDefinition ?? false,
        Strict = filter.Strict ?? false,
    };
}
