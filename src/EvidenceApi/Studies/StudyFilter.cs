using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.Studies;

/// <summary>Which studies. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record StudyFilter : IFilter
{
    /// <summary>
    /// Words to search: of title, names, interventions, conditions, places, authors and description. Other spellings, names that mean the same (HSCT, autologous stem cell
    /// transplant) and words with a typing error are found too; words "in quotation marks" are found one after another, a minus excludes a word, a star ends the beginning of one.
    /// </summary>
    [SearchWords]
    public string? Q { get; init; }

    /// <summary>Ids of studies, or any identifiers of them, such as registration numbers; 200 at most.</summary>
    public string[]? Study { get; init; }

    /// <summary>Study designs.</summary>
    public StudyDesign[]? Design { get; init; }

    /// <summary>Study designs that are not wanted.</summary>
    public StudyDesign[]? NotDesign { get; init; }

    /// <summary>Phases; a study of two phases is found by either.</summary>
    public Phase[]? Phase { get; init; }

    /// <summary>Courses of disease that the study has a population of; a wider course finds the narrower ones too.</summary>
    public Phenotype[]? Phenotype { get; init; }

    /// <summary>Courses of disease that the study has no population of.</summary>
    public Phenotype[]? NotPhenotype { get; init; }

    /// <summary>What was given.</summary>
    public InterventionType[]? Intervention { get; init; }

    /// <summary>What was not given.</summary>
    public InterventionType[]? NotIntervention { get; init; }

    /// <summary>Conditioning regimens that prepare for a transplant.</summary>
    public ConditioningCode[]? Conditioning { get; init; }

    /// <summary>Intensity of the conditioning.</summary>
    public ConditioningIntensity[]? ConditioningIntensity { get; init; }

    /// <summary>Inflammatory activity of a population before treatment: lesions, relapses, or either (ACTIVE).</summary>
    public InflammatoryActivity[]? Activity { get; init; }

    /// <summary>Latest known status. RECRUITING does not include NOT_YET_RECRUITING.</summary>
    public OverallStatus[]? Status { get; init; }

    /// <summary>Statuses that the study does not have; one without a known status is found.</summary>
    public OverallStatus[]? NotStatus { get; init; }

    /// <summary>Countries where the study ran, as ISO 3166-1 alpha-2 codes.</summary>
    [CountryCode]
    public string[]? Country { get; init; }

    /// <summary>Countries where the study did not run, as ISO 3166-1 alpha-2 codes.</summary>
    [CountryCode]
    public string[]? NotCountry { get; init; }

    /// <summary>Ids of measures that the study has an outcome of.</summary>
    public string[]? Measure { get; init; }

    /// <summary>Ids of sources that report the study.</summary>
    public string[]? Source { get; init; }

    /// <summary>Overall judgements of the risk of bias that sources published; NOT_JUDGED finds studies without a published one in the data.</summary>
    public BiasJudgement[]? RiskOfBias { get; init; }

    /// <summary>The gravest notice about a report of the study; NOT_SEARCHED finds studies for which no search is recorded.</summary>
    public RetractionStatus[]? Retraction { get; init; }

    /// <summary>Earliest start, as 2016, 2016-01 or 2016-01-20.</summary>
    [PartialDateText]
    public string? StartDateFrom { get; init; }

    /// <summary>Latest start; all of that year or month is meant.</summary>
    [PartialDateText]
    public string? StartDateTo { get; init; }

    /// <summary>Earliest update of the record in a register.</summary>
    [PartialDateText]
    public string? LastUpdatePostedFrom { get; init; }

    /// <summary>Latest update of the record in a register.</summary>
    [PartialDateText]
    public string? LastUpdatePostedTo { get; init; }

    /// <summary>Age in years of someone who could take part. A study without ages in any source is not found.</summary>
    public decimal? Age { get; init; }

    /// <summary>Who could take part: FEMALE or MALE finds studies of ALL too; ALL finds those only.</summary>
    public ParticipantSex[]? Sex { get; init; }

    public void AddTo(Conditions conditions)
    {
        conditions.Search(Q);
        conditions.OneOf(SharedFields.StudyItself, Study);
        conditions.OneOf(SharedFields.Design, Design);
        conditions.NoneOf(SharedFields.Design, NotDesign);
        conditions.OneOf(SharedFields.Phase, Phase);
        conditions.OneOf(SharedFields.Phenotype, Phenotype);
        conditions.NoneOf(SharedFields.Phenotype, NotPhenotype);
        conditions.OneOf(SharedFields.Intervention, Intervention);
        conditions.OneOf(SharedFields.Conditioning, Conditioning);
        conditions.OneOf(SharedFields.ConditioningIntensity, ConditioningIntensity);
        conditions.OneOf(SharedFields.Activity, Activity);
        conditions.NoneOf(SharedFields.Intervention, NotIntervention);
        conditions.OneOf(SharedFields.Status, Status);
        conditions.NoneOf(SharedFields.Status, NotStatus);
        conditions.OneOf(SharedFields.Country, Country);
        conditions.NoneOf(SharedFields.Country, NotCountry);
        conditions.OneOf(SharedFields.WithFormerParts(StudyListing.Measure), Measure);
        conditions.OneOf(StudyListing.Source, Source);
        conditions.OneOf(StudyListing.RiskOfBias, RiskOfBias);
        conditions.OneOf(StudyListing.Retraction, Retraction);
        conditions.From(StudyListing.StartDate, StartDateFrom);
        conditions.To(StudyListing.StartDate, StartDateTo);
        conditions.From(StudyListing.LastUpdatePosted, LastUpdatePostedFrom);
        conditions.To(StudyListing.LastUpdatePosted, LastUpdatePostedTo);
        if (Age is { } age)
            conditions.And("item.ages_known and coalesce(item.minimum_age <= {0}, true) and coalesce(item.maximum_age >= {0}, true)", age);
        if (Sex is { Length: > 0 })
            conditions.OneOf(RegisterFields.Sex, Sex.Append(ParticipantSex.ALL).Distinct().ToArray());
    }
}
