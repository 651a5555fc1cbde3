using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.OutcomeChanges;

/// <summary>Which changed outcomes. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record OutcomeChangeFilter : IFilter
{
    /// <summary>Ids of studies, or any identifiers of them, such as registration numbers; 200 at most.</summary>
    public string[]? Study { get; init; }

    /// <summary>How the outcome differs; UNCHANGED finds none here, the response of one study has those too.</summary>
    public OutcomeChangeKind[]? Change { get; init; }

    /// <summary>What the plan is compared with: REPORTED outcomes, or what was REGISTERED next.</summary>
    public OutcomeStage[]? ComparedWith { get; init; }

    /// <summary>What the outcome was registered as; PRIMARY with change=UNREPORTED are primary outcomes without a report.</summary>
    public OutcomeType[]? BeforeType { get; init; }

    /// <summary>What the outcome is in the later list.</summary>
    public OutcomeType[]? AfterType { get; init; }

    /// <summary>Study designs.</summary>
    public StudyDesign[]? Design { get; init; }

    /// <summary>Phases; a study of two phases is found by either.</summary>
    public Phase[]? Phase { get; init; }

    /// <summary>Courses of disease that the study has a population of; a wider course finds the narrower ones too.</summary>
    public Phenotype[]? Phenotype { get; init; }

    /// <summary>What was given in the study.</summary>
    public InterventionType[]? Intervention { get; init; }

    /// <summary>Present status of the study.</summary>
    public OverallStatus[]? Status { get; init; }

    /// <summary>Countries where the study ran, as ISO 3166-1 alpha-2 codes.</summary>
    [CountryCode]
    public string[]? Country { get; init; }

    public void AddTo(Conditions conditions)
    {
        conditions.OneOf(SharedFields.Study, Study);
        conditions.OneOf(OutcomeChangeListing.Change, Change);
        conditions.OneOf(OutcomeChangeListing.ComparedWith, ComparedWith);
        conditions.OneOf(OutcomeChangeListing.BeforeType, BeforeType);
        conditions.OneOf(OutcomeChangeListing.AfterType, AfterType);
        conditions.OneOf(SharedFields.Design, Design);
        conditions.OneOf(SharedFields.Phase, Phase);
        conditions.OneOf(SharedFields.Phenotype, Phenotype);
        conditions.OneOf(SharedFields.Intervention, Intervention);
        conditions.OneOf(SharedFields.Status, Status);
        conditions.OneOf(SharedFields.Country, Country);
    }
}
