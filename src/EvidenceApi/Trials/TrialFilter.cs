using System.ComponentModel.DataAnnotations;
using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Model;
using EvidenceApi.Trials.Finder;
using FluentValidation.Results;
using ValidationResult = FluentValidation.Results.ValidationResult;

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

    /// <summary>A position in degrees: latitude, comma, longitude. The list then comes by the distance of the nearest place that is or may be open.</summary>
    /// <example>51.5,-0.12</example>
    public string? Near { get; init; }

    /// <summary>
    /// The same by the name of a place of 15,000 people or more: London,GB. Where a country has several of one name, the division goes between: Portland,OR,US.
    /// </summary>
    public string? Place { get; init; }

    /// <summary>With near or place: how far at most, in km or mi, such as 100km.</summary>
    public string? Within { get; init; }

    /// <summary>
    /// With true, trials with a place that is or may be open. A place's own status decides where it is as new as that of the trial; otherwise a trial that recruits may be open there.
    /// </summary>
    public bool? OpenSites { get; init; }

    /// <summary>Age of a person: years, or with a unit such as 18 months. An unknown or missing limit excludes no one.</summary>
    public string? Age { get; init; }

    /// <summary>Sex of a person: FEMALE or MALE. A trial that does not say whom it takes is found.</summary>
    [AllowedValues("FEMALE", "MALE")]
    public string? Sex { get; init; }

    /// <summary>Countries in which a place is or may be open, as ISO 3166-1 alpha-2 codes.</summary>
    [CountryCode]
    public string[]? RecruitingIn { get; init; }

    /// <summary>Whether a finder question is asked, and each trial says how well it fits.</summary>
    internal bool IsFinder => (Near ?? Place ?? Age ?? Sex) is not null || OpenSites is not null || RecruitingIn is { Length: > 0 };

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
        if (IsFinder || Within is not null)
            FinderConditions.AddTo(conditions, FinderQuestion.Of(this, []));
    }

    ValidationResult IValidated.Validate()
    {
        var result = RangePairs.Of(this).Validate(this);
        var errors = new List<ParameterError>();
        FinderQuestion.Of(this, errors);
        result.Errors.AddRange(errors.Select(error => new ValidationFailure(error.Parameter, error.Message) { CustomState = error }));
        return result;
    }
}
