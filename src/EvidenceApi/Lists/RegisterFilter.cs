using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Lists;

/// <summary>Parameters about registers, beside the filter of every list whose items are studies.</summary>
internal sealed record RegisterFilter : IFilter
{
    /// <summary>Parts of the names of lead sponsors, in any case of letters.</summary>
    public string[]? Sponsor { get; init; }

    /// <summary>Classes of lead sponsors as the register prints them: INDUSTRY, NIH, FED, OTHER_GOV, NETWORK, INDIV, OTHER, ….</summary>
    public string[]? SponsorClass { get; init; }

    /// <summary>Parts of the names of funders, in any case of letters. Registers name collaborators; who paid is known of curated studies.</summary>
    public string[]? Funder { get; init; }

    /// <summary>Parts of the names of collaborators, in any case of letters.</summary>
    public string[]? Collaborator { get; init; }

    /// <summary>Parts of conditions as records print them, in any case of letters.</summary>
    public string[]? Condition { get; init; }

    /// <summary>MeSH terms or ids of conditions; a term finds all below it in the tree too.</summary>
    public string[]? Mesh { get; init; }

    /// <summary>Parts of the names and other names of interventions, in any case of letters.</summary>
    public string[]? InterventionName { get; init; }

    /// <summary>Whether the study has a number.</summary>
    public bool? HasResults { get; init; }

    /// <summary>Earliest day on which a register first posted results, as 2016, 2016-01 or 2016-01-20.</summary>
    [PartialDateText]
    public string? ResultsPostedFrom { get; init; }

    /// <summary>Latest day on which a register first posted results; all of that year or month is meant.</summary>
    [PartialDateText]
    public string? ResultsPostedTo { get; init; }

    /// <summary>At least as many participants: enrolled where that is known, else aimed at.</summary>
    public decimal? EnrollmentFrom { get; init; }

    /// <summary>At most as many participants.</summary>
    public decimal? EnrollmentTo { get; init; }

    /// <summary>Masking.</summary>
    public Masking[]? Masking { get; init; }

    /// <summary>Allocation.</summary>
    public Allocation[]? Allocation { get; init; }

    public void AddTo(Conditions conditions)
    {
        conditions.NameContains("item.sponsors", Sponsor);
        conditions.OneOf(RegisterFields.SponsorClass, SponsorClass);
        conditions.NameContains("item.funders", Funder);
        conditions.NameContains("item.collaborators", Collaborator);
        conditions.NameContains("item.conditions", Condition);
        if (Mesh is { Length: > 0 })
            conditions.And("item.mesh_keys && {0}::text[]", Array.ConvertAll(Mesh, term => term.ToLowerInvariant()));
        conditions.NameContains("item.intervention_names", InterventionName);
        conditions.Is(RegisterFields.HasResults, HasResults);
        conditions.From(RegisterFields.ResultsPosted, ResultsPostedFrom);
        conditions.To(RegisterFields.ResultsPosted, ResultsPostedTo);
        conditions.From(RegisterFields.Enrollment, EnrollmentFrom);
        conditions.To(RegisterFields.Enrollment, EnrollmentTo);
        conditions.OneOf(RegisterFields.Masking, Masking);
        conditions.OneOf(RegisterFields.Allocation, Allocation);
    }
}
