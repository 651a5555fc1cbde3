using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Dapper;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Studies;

/// <summary>Which studies. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record StudyFilter : IFilter
{
    /// <summary>Study designs.</summary>
    public StudyDesign[]? Design { get; init; }

    /// <summary>Phases; a study of two phases is found by either.</summary>
    public Phase[]? Phase { get; init; }

    /// <summary>Courses of disease that the study has a population of; a wider course finds the narrower ones too.</summary>
    public Phenotype[]? Phenotype { get; init; }

    /// <summary>What was given.</summary>
    public InterventionType[]? Intervention { get; init; }

    /// <summary>Latest known status.</summary>
    public OverallStatus[]? Status { get; init; }

    /// <summary>Countries where the study ran, as ISO 3166-1 alpha-2 codes.</summary>
    [CountryCode]
    public string[]? Country { get; init; }

    /// <summary>Ids of measures that the study has an outcome of.</summary>
    public string[]? Measure { get; init; }

    /// <summary>Ids of sources that report the study.</summary>
    public string[]? Source { get; init; }

    /// <summary>Order of the list: by id, or the latest start or update first; studies without that date come last.</summary>
    [AllowedValues(StudySort.ById, StudySort.LatestStart, StudySort.LatestUpdate)]
    [DefaultValue(StudySort.ById)]
    public string? Sort { get; init; }

    public void AddTo(DynamicParameters arguments)
    {
        arguments.Add(nameof(Design), Codes.Of(Design));
        arguments.Add(nameof(Phase), Codes.Of(Phase));
        arguments.Add(nameof(Phenotype), Codes.Of(Phenotype));
        arguments.Add(nameof(Intervention), Codes.Of(Intervention));
        arguments.Add(nameof(Status), Codes.Of(Status));
        arguments.Add("OneStatus", Status is [var status] ? status.ToString() : null);
        arguments.Add(nameof(Country), Codes.Of(Country));
        arguments.Add(nameof(Measure), Codes.Of(Measure));
        arguments.Add(nameof(Source), Codes.Of(Source));
    }
}
