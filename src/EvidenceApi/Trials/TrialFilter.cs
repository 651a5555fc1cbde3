using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.Trials;

/// <summary>Which trials. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record TrialFilter : IFilter
{
    /// <summary>Words to search, as for studies.</summary>
    [SearchWords]
    public string? Q { get; init; }

    /// <summary>Ids of studies, or any identifiers of them, such as registration numbers; 200 at most.</summary>
    public string[]? Study { get; init; }

    /// <summary>Latest known status. RECRUITING does not include NOT_YET_RECRUITING.</summary>
    public OverallStatus[]? Status { get; init; }

    /// <summary>Statuses that the trial does not have; one without a known status is found.</summary>
    public OverallStatus[]? NotStatus { get; init; }

    /// <summary>Phases; a trial of two phases is found by either.</summary>
    public Phase[]? Phase { get; init; }

    /// <summary>Courses of disease that the trial is for; a wider course finds the narrower ones too.</summary>
    public Phenotype[]? Phenotype { get; init; }

    /// <summary>What is given.</summary>
    public InterventionType[]? Intervention { get; init; }

    /// <summary>Conditioning regimens that prepare for a transplant.</summary>
    public ConditioningCode[]? Conditioning { get; init; }

    /// <summary>Intensity of the conditioning.</summary>
    public ConditioningIntensity[]? ConditioningIntensity { get; init; }

    /// <summary>Warnings beside the status.</summary>
    public StatusWarningCode[]? StatusWarning { get; init; }

    /// <summary>Study designs.</summary>
    public StudyDesign[]? Design { get; init; }

    /// <summary>Countries where the trial runs, as ISO 3166-1 alpha-2 codes.</summary>
    [CountryCode]
    public string[]? Country { get; init; }

    public void AddTo(Conditions conditions)
    {
        conditions.Search(Q);
        conditions.OneOf(SharedFields.StudyItself, Study);
        conditions.OneOf(SharedFields.Status, Status);
        conditions.NoneOf(SharedFields.Status, NotStatus);
        conditions.OneOf(SharedFields.Phase, Phase);
        conditions.OneOf(SharedFields.Phenotype, Phenotype);
        conditions.OneOf(SharedFields.Intervention, Intervention);
        conditions.OneOf(SharedFields.Conditioning, Conditioning);
        conditions.OneOf(SharedFields.ConditioningIntensity, ConditioningIntensity);
        conditions.OneOf(TrialListing.StatusWarning, StatusWarning);
        conditions.OneOf(SharedFields.Design, Design);
        conditions.OneOf(SharedFields.Country, Country);
    }
}
