using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.Results;

/// <summary>Which results. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record ResultFilter : IFilter
{
    // A number about relapsing and progressive people together is no number about relapsing people, and one about people of an unknown course is neither.
    private const string NoOtherCourse =
        "(cardinality(item.phenotypes) > 0 and item.phenotypes <@ array(select closure.narrower::text from phenotype_closure as closure where closure.phenotype = any({0})))";

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

    /// <summary>Courses of disease. A result is found when its population holds no other course than these and those that fall under them.</summary>
    public Phenotype[]? Phenotype { get; init; }

    /// <summary>What was given in the arm, or in the study when the result is about the whole study.</summary>
    public InterventionType[]? Intervention { get; init; }

    /// <summary>Conditioning regimens that prepare for a transplant.</summary>
    public ConditioningCode[]? Conditioning { get; init; }

    /// <summary>Intensity of the conditioning.</summary>
    public ConditioningIntensity[]? ConditioningIntensity { get; init; }

    /// <summary>Inflammatory activity of a population before treatment: lesions, relapses, or either (ACTIVE).</summary>
    public InflammatoryActivity[]? Activity { get; init; }

    /// <summary>Study designs.</summary>
    public StudyDesign[]? Design { get; init; }

    /// <summary>Present status of the study.</summary>
    public OverallStatus[]? Status { get; init; }

    /// <summary>Countries where the study ran, as ISO 3166-1 alpha-2 codes.</summary>
    [CountryCode]
    public string[]? Country { get; init; }

    /// <summary>Ids of the sources that the number is cited from.</summary>
    public string[]? Source { get; init; }

    /// <summary>How the number was estimated.</summary>
    public EstimateType[]? EstimateType { get; init; }

    /// <summary>Kinds of estimates that are not wanted.</summary>
    public EstimateType[]? NotEstimateType { get; init; }

    /// <summary>Whether the source names the kind of estimate, or a curator inferred it.</summary>
    public EstimateTypeBasis[]? EstimateTypeBasis { get; init; }

    /// <summary>How far the number was checked.</summary>
    public Verification[]? Verification { get; init; }

    /// <summary>What was read of the source.</summary>
    public ReadKind[]? ReadKind { get; init; }

    /// <summary>Whether a later report replaces the number; false leaves such numbers out.</summary>
    public bool? Superseded { get; init; }

    /// <summary>Types of the outcome.</summary>
    public OutcomeType[]? OutcomeType { get; init; }

    /// <summary>Types of outcomes that are not wanted.</summary>
    public OutcomeType[]? NotOutcomeType { get; init; }

    /// <summary>Earliest time, in months since treatment or randomisation.</summary>
    public decimal? MonthsFrom { get; init; }

    /// <summary>Latest time, in months since treatment or randomisation.</summary>
    public decimal? MonthsTo { get; init; }

    /// <summary>Classes of definitions.</summary>
    public DefinitionClass[]? DefinitionClass { get; init; }

    /// <summary>Kinds of windows: a fixed time, or follow-up of differing length.</summary>
    public WindowKind[]? WindowKind { get; init; }

    /// <summary>Whether the number is the one of its study to use for its measure, definition and window.</summary>
    public bool? Preferred { get; init; }

    /// <summary>
    /// Whether of the numbers that the rest of the request finds only one is shown for each study and measure: a preferred one, where there is one, and the latest of
    /// several times. Baselines never are. Studies may still share people: see overlapsWith.
    /// </summary>
    public bool? OnePerStudy { get; init; }

    /// <summary>Ids of studies with which the study of the number shares people.</summary>
    public string[]? OverlapsWith { get; init; }

    /// <summary>Smallest denominator.</summary>
    public int? DenominatorFrom { get; init; }

    /// <summary>Largest denominator.</summary>
    public int? DenominatorTo { get; init; }

    public void AddTo(Conditions conditions)
    {
        conditions.Search(Q);
        conditions.OneOf(SharedFields.Study, Study);
        conditions.OneOf(FactFields.Outcome, Outcome);
        conditions.OneOf(SharedFields.SearchedMeasure, Measure);
        conditions.OneOf(SharedFields.Intervention, Intervention);
        conditions.OneOf(SharedFields.Conditioning, Conditioning);
        conditions.OneOf(SharedFields.ConditioningIntensity, ConditioningIntensity);
        conditions.OneOf(SharedFields.Activity, Activity);
        conditions.OneOf(SharedFields.Design, Design);
        conditions.OneOf(SharedFields.Status, Status);
        conditions.OneOf(SharedFields.Country, Country);
        conditions.OneOf(ResultListing.Source, Source);
        conditions.OneOf(ResultListing.EstimateType, EstimateType);
        conditions.NoneOf(ResultListing.EstimateType, NotEstimateType);
        conditions.OneOf(ResultListing.EstimateTypeBasis, EstimateTypeBasis);
        conditions.OneOf(FactFields.Verification, Verification);
        conditions.OneOf(FactFields.ReadKind, ReadKind);
        conditions.Is(FactFields.Superseded, Superseded);
        conditions.OneOf(FactFields.OutcomeType, OutcomeType);
        conditions.NoneOf(FactFields.OutcomeType, NotOutcomeType);
        conditions.From(ResultListing.Months, MonthsFrom);
        conditions.To(ResultListing.Months, MonthsTo);
        conditions.From(ResultListing.Denominator, DenominatorFrom);
        conditions.To(ResultListing.Denominator, DenominatorTo);
        conditions.OneOf(ResultListing.DefinitionClass, DefinitionClass);
        conditions.OneOf(ResultListing.Window, WindowKind);
        conditions.Is(ResultListing.Preferred, Preferred);
        conditions.OneOf(ResultListing.OverlapsWith, OverlapsWith);
        if (OnePerStudy == true)
            conditions.First(ResultListing.OnePerStudy);
        if (Phenotype is { Length: > 0 } courses)
            conditions.And(SharedFields.Phenotype, NoOtherCourse, courses.Select(course => course.ToString()).ToArray());
    }
}
