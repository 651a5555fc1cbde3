using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.Outcomes;

/// <summary>Which outcomes. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record OutcomeFilter : IFilter
{
    /// <summary>Words to search in title and definition, as for studies.</summary>
    [SearchWords]
    public string? Q { get; init; }

    /// <summary>Ids of studies, or any identifiers of them, such as registration numbers; 200 at most.</summary>
    public string[]? Study { get; init; }

    /// <summary>Ids of measures, or names of them, such as TRM.</summary>
    public string[]? Measure { get; init; }

    /// <summary>Courses of disease that the study has a population of.</summary>
    public Phenotype[]? Phenotype { get; init; }

    /// <summary>What was given in the study.</summary>
    public InterventionType[]? Intervention { get; init; }

    /// <summary>Inflammatory activity of a population before treatment: lesions, relapses, or either (ACTIVE).</summary>
    public InflammatoryActivity[]? Activity { get; init; }

    /// <summary>Study designs.</summary>
    public StudyDesign[]? Design { get; init; }

    /// <summary>Present status of the study.</summary>
    public OverallStatus[]? Status { get; init; }

    /// <summary>Countries where the study ran, as ISO 3166-1 alpha-2 codes.</summary>
    [CountryCode]
    public string[]? Country { get; init; }

    /// <summary>Types of the outcome.</summary>
    public OutcomeType[]? OutcomeType { get; init; }

    /// <summary>Types of outcomes that are not wanted.</summary>
    public OutcomeType[]? NotOutcomeType { get; init; }

    /// <summary>Whether a result is known.</summary>
    public ReportingStatus[]? ReportingStatus { get; init; }

    public void AddTo(Conditions conditions)
    {
        conditions.Search(Q);
        conditions.OneOf(SharedFields.Study, Study);
        conditions.OneOf(SharedFields.SearchedMeasure, Measure);
        conditions.OneOf(SharedFields.Phenotype, Phenotype);
        conditions.OneOf(SharedFields.Intervention, Intervention);
        conditions.OneOf(SharedFields.Activity, Activity);
        conditions.OneOf(SharedFields.Design, Design);
        conditions.OneOf(SharedFields.Status, Status);
        conditions.OneOf(SharedFields.Country, Country);
        conditions.OneOf(OutcomeListing.Type, OutcomeType);
        conditions.NoneOf(OutcomeListing.Type, NotOutcomeType);
        conditions.OneOf(OutcomeListing.ReportingStatus, ReportingStatus);
    }
}
