using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.Comparisons;

/// <summary>Which comparisons. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record ComparisonFilter : IFilter
{
    /// <summary>
    /// Words to search in the outcome and in the study, as for studies: all of them in the one or all in the other.
    /// </summary>
    [SearchWords]
    public string? Q { get; init; }

    /// <summary>Ids of studies, or any identifiers of them, such as registration numbers; 200 at most.</summary>
    public string[]? Study { get; init; }

    /// <summary>Ids of outcomes.</summary>
    public string[]? Outcome { get; init; }

    /// <summary>Ids of measures, or names of them, such as TRM.</summary>
    public string[]? Measure { get; init; }

    /// <summary>Kinds of effects.</summary>
    public EffectMeasure[]? EffectMeasure { get; init; }

    /// <summary>How far the number was checked.</summary>
    public Verification[]? Verification { get; init; }

    /// <summary>What was read of the source.</summary>
    public ReadKind[]? ReadKind { get; init; }

    /// <summary>Whether a later report replaces the number; false leaves such numbers out.</summary>
    public bool? Superseded { get; init; }

    /// <summary>The side that the effect is better for.</summary>
    public FavouredSide[]? Favours { get; init; }

    /// <summary>Study designs.</summary>
    public StudyDesign[]? Design { get; init; }

    /// <summary>Courses of disease that the population of the effect has; a wider course finds the narrower ones too.</summary>
    public Phenotype[]? Phenotype { get; init; }

    /// <summary>Earliest time, in months since treatment or randomisation.</summary>
    public decimal? MonthsFrom { get; init; }

    /// <summary>Latest time, in months since treatment or randomisation.</summary>
    public decimal? MonthsTo { get; init; }

    public void AddTo(Conditions conditions)
    {
        conditions.Search(Q);
        conditions.OneOf(SharedFields.Study, Study);
        conditions.OneOf(FactFields.Outcome, Outcome);
        conditions.OneOf(SharedFields.SearchedMeasure, Measure);
        conditions.OneOf(ComparisonListing.EffectMeasure, EffectMeasure);
        conditions.OneOf(FactFields.Verification, Verification);
        conditions.OneOf(FactFields.ReadKind, ReadKind);
        conditions.Is(FactFields.Superseded, Superseded);
        conditions.OneOf(ComparisonListing.Favours, Favours);
        conditions.OneOf(SharedFields.Design, Design);
        conditions.OneOf(SharedFields.Phenotype, Phenotype);
        conditions.From(ComparisonListing.Months, MonthsFrom);
        conditions.To(ComparisonListing.Months, MonthsTo);
    }
}
