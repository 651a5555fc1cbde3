using Dapper;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Outcomes;

/// <summary>Which outcomes. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record OutcomeFilter : IFilter
{
    /// <summary>Ids of studies.</summary>
    public string[]? Study { get; init; }

    /// <summary>Ids of measures.</summary>
    public string[]? Measure { get; init; }

    /// <summary>Courses of disease that the study has a population of.</summary>
    public Phenotype[]? Phenotype { get; init; }

    /// <summary>What was given in the study.</summary>
    public InterventionType[]? Intervention { get; init; }

    /// <summary>Study designs.</summary>
    public StudyDesign[]? Design { get; init; }

    /// <summary>Present status of the study.</summary>
    public OverallStatus[]? Status { get; init; }

    /// <summary>Countries where the study ran, as ISO 3166-1 alpha-2 codes.</summary>
    [CountryCode]
    public string[]? Country { get; init; }

    /// <summary>Types of the outcome.</summary>
    public OutcomeType[]? OutcomeType { get; init; }

    /// <summary>Whether a result is known.</summary>
    public ReportingStatus[]? ReportingStatus { get; init; }

    public void AddTo(DynamicParameters arguments)
    {
        arguments.Add(nameof(Study), Codes.Of(Study));
        arguments.Add(nameof(Measure), Codes.Of(Measure));
        arguments.Add(nameof(Phenotype), Codes.Of(Phenotype));
        arguments.Add(nameof(Intervention), Codes.Of(Intervention));
        arguments.Add(nameof(Design), Codes.Of(Design));
        arguments.Add(nameof(Status), Codes.Of(Status));
        arguments.Add(nameof(Country), Codes.Of(Country));
        arguments.Add(nameof(OutcomeType), Codes.Of(OutcomeType));
        arguments.Add(nameof(ReportingStatus), Codes.Of(ReportingStatus));
    }
}
