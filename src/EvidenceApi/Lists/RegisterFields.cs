using EvidenceApi.Model;

namespace EvidenceApi.Lists;

/// <summary>Fields from registers, in every list whose items are studies.</summary>
internal static class RegisterFields
{
    public static readonly Field Sponsor = Field.Ids("sponsor", "item.sponsors") with { IsFacet = true };

    public static readonly Field SponsorClass = Field.Ids("sponsorClass", "item.sponsor_classes") with { IsFacet = true };

    public static readonly Field Funder = Field.Ids("funder", "item.funders") with { IsFacet = true };

    public static readonly Field Collaborator = Field.Ids("collaborator", "item.collaborators") with { IsFacet = true };

    public static readonly Field Condition = Field.Ids("condition", "item.conditions") with { IsFacet = true };

    public static readonly Field InterventionName = Field.Ids("interventionName", "item.intervention_names") with { IsFacet = true };

    public static readonly Field HasResults = Field.Boolean("hasResults", "item.has_results") with { IsRequired = true };

    public static readonly Field ResultsPosted = Field.Date("resultsPosted", "item.results_posted") with { IsEmptyWhenUnknown = true };

    public static readonly Field Enrollment = Field.Number("enrollment", "item.enrollment");

    public static readonly Field Sex = Field.Code<ParticipantSex>("sex", "item.sex");

    public static readonly Field Masking = Field.Code<Masking>("masking", "item.masking");

    public static readonly Field Allocation = Field.Code<Allocation>("allocation", "item.allocation");

    public static readonly IReadOnlyList<Field> All =
    [
        Sponsor,
        SponsorClass,
        Funder,
        Collaborator,
        Condition,
        Field.Ids("mesh", "item.mesh_terms") with { IsFacet = true },
        InterventionName,
        HasResults,
        ResultsPosted,
        Enrollment,
        Field.Number("minimumAge", "item.minimum_age"),
        Field.Number("maximumAge", "item.maximum_age"),
        Sex,
        Masking,
        Allocation,
    ];
}
