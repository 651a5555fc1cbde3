using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>What was asked, with what the service chose where the request left it open.</summary>
public sealed record SynthesisQuestion
{
    public required MeasureReference Measure { get; init; }

    /// <summary>Null when no number of the measure could be pooled at all.</summary>
    public required SynthesisKind? Kind { get; init; }

    /// <summary>Classes of definitions that are pooled; empty where none of the numbers has one.</summary>
    public required IReadOnlyList<DefinitionClass> DefinitionClasses { get; init; }

    /// <summary>Null where no number says its window.</summary>
    public required WindowKind? WindowKind { get; init; }

    /// <summary>Shortest fixed window, in months; null where it does not matter.</summary>
    public required decimal? MonthsFrom { get; init; }

    public required decimal? MonthsTo { get; init; }

    /// <summary>Courses of disease that populations may have; empty means all.</summary>
    public required IReadOnlyList<Phenotype> Phenotypes { get; init; }

    public required IReadOnlyList<InterventionType> Interventions { get; init; }

    /// <summary>What reference arms were given; empty for one group.</summary>
    public required IReadOnlyList<InterventionType> Comparators { get; init; }

    /// <summary>Kinds of denominators that are taken; empty means all that count participants.</summary>
    public required IReadOnlyList<DenominatorKind> DenominatorKinds { get; init; }

    /// <summary>Parts of the question that the request left open: what most studies, and then most people, have was chosen.</summary>
    public required IReadOnlyList<ChosenPart> Chosen { get; init; }

    public required bool IncludeUnverified { get; init; }

    public required bool IncludeSecondary { get; init; }

    public required bool IncludeUnknownDefinition { get; init; }

    public required bool Strict { get; init; }
}
