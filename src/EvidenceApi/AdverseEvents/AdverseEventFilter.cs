using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.AdverseEvents;

/// <summary>Which adverse events. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record AdverseEventFilter : IFilter
{
    /// <summary>Ids of studies, or any identifiers of them, such as registration numbers; 200 at most.</summary>
    public string[]? Study { get; init; }

    /// <summary>SERIOUS, or OTHER above the frequency threshold of the record.</summary>
    public AdverseEventKind[]? Kind { get; init; }

    /// <summary>The term as the register prints it, in any case of letters; its first 100 letters count.</summary>
    public string[]? Term { get; init; }

    /// <summary>The organ system as the register prints it.</summary>
    public string[]? OrganSystem { get; init; }

    /// <summary>How it was looked for, as printed: SYSTEMATIC_ASSESSMENT or NON_SYSTEMATIC_ASSESSMENT.</summary>
    public string[]? Assessment { get; init; }

    /// <summary>At least as many people with the event in the group.</summary>
    public decimal? AffectedFrom { get; init; }

    /// <summary>At most as many people with the event in the group.</summary>
    public decimal? AffectedTo { get; init; }

    /// <summary>At least as many people at risk in the group.</summary>
    public decimal? AtRiskFrom { get; init; }

    /// <summary>Study designs.</summary>
    public StudyDesign[]? Design { get; init; }

    /// <summary>Phases; a study of two phases is found by either.</summary>
    public Phase[]? Phase { get; init; }

    /// <summary>Courses of disease that the study has a population of; a wider course finds the narrower ones too.</summary>
    public Phenotype[]? Phenotype { get; init; }

    /// <summary>What was given in the study.</summary>
    public InterventionType[]? Intervention { get; init; }

    /// <summary>Countries where the study ran, as ISO 3166-1 alpha-2 codes.</summary>
    [CountryCode]
    public string[]? Country { get; init; }

    public void AddTo(Conditions conditions)
    {
        conditions.OneOf(SharedFields.Study, Study);
        conditions.OneOf(AdverseEventListing.Kind, Kind);
        if (Term is { Length: > 0 })
            conditions.And("left(lower(item.term), 100) = any(array(select left(lower(term), 100) from unnest({0}::text[]) as wanted (term)))", Term);
        if (OrganSystem is { Length: > 0 })
            conditions.And("left(item.organ_system, 100) = any(array(select left(system, 100) from unnest({0}::text[]) as wanted (system)))", OrganSystem);
        conditions.OneOf(AdverseEventListing.Assessment, Assessment);
        AddLeast("item.affected", AffectedFrom, conditions);
        conditions.To(AdverseEventListing.Affected, AffectedTo);
        AddLeast("item.at_risk", AtRiskFrom, conditions);
        conditions.OneOf(SharedFields.Design, Design);
        conditions.OneOf(SharedFields.Phase, Phase);
        conditions.OneOf(SharedFields.Phenotype, Phenotype);
        conditions.OneOf(SharedFields.Intervention, Intervention);
        conditions.OneOf(SharedFields.Country, Country);
    }

    // As the index has it that the list is sorted by. An event whose number is not known is not found, whatever its codes are.
    private static void AddLeast(string column, decimal? least, Conditions conditions)
    {
        if (least is { } value)
            conditions.And($"coalesce({column}::numeric, '-infinity') >= {{0}}", value);
    }
}
