using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.Studies;

/// <summary>The list of studies. Everything that it is filtered, sorted and answered by stands in one row of a table that the load makes (docs/adr/0010).</summary>
internal static class StudyListing
{
    public static readonly Field Measure = Field.Ids("measure", "item.measures", "measure") with { IsFacet = true };

    public static readonly Field Source = Field.Ids("source", "item.sources", "source") with { IsFacet = true };

    public static readonly Field StartDate = Field.Date("startDate", "item.start_date") with { IsEmptyWhenUnknown = true };

    public static readonly Field LastUpdatePosted = Field.Date("lastUpdatePosted", "item.last_update_posted") with { IsEmptyWhenUnknown = true };

    public static readonly Field RiskOfBias = Field.CodeList<BiasJudgement>("riskOfBias", "item.risk_of_bias");

    public static readonly Field Retraction = Field.Code<RetractionStatus>("retraction", "item.retraction") with { IsRequired = true };

    public static readonly Field Sponsor = Field.Ids("sponsor", "item.sponsors") with { IsFacet = true };

    public static readonly Field SponsorClass = Field.Texts("sponsorClass", "item.sponsor_classes") with { IsFacet = true };

    public static readonly Field Funder = Field.Ids("funder", "item.funders") with { IsFacet = true };

    public static readonly Field Collaborator = Field.Ids("collaborator", "item.collaborators") with { IsFacet = true };

    public static readonly Field Condition = Field.Ids("condition", "item.conditions") with { IsFacet = true };

    public static readonly Field InterventionName = Field.Ids("interventionName", "item.intervention_names") with { IsFacet = true };

    public static readonly Field HasResults = Field.Boolean("hasResults", "item.has_results") with { IsRequired = true };

    public static readonly Field ResultsPosted = Field.Date("resultsPosted", "item.results_posted") with { IsEmptyWhenUnknown = true };

    public static readonly Field Enrollment = Field.Number("enrollment", "item.enrollment");

    public static readonly Field Sex = Field.Text("sex", "item.sex") with { IsFacet = true };

    public static readonly Field Masking = Field.Code<Masking>("masking", "item.masking");

    public static readonly Field Allocation = Field.Code<Allocation>("allocation", "item.allocation");

    public static readonly Listing Studies = new()
    {
        From = "list_study as item",
        Order = [new SortKey("item.id", Descending: false)],
        Document = "item.summary",
        UnverifiedDocument = "item.unverified_summary",
        CitedAs = "STUDY",
        Fields =
        [
            .. SharedFields.Names,
            SharedFields.Activity,
            SharedFields.Status,
            SharedFields.StatusAsOf,
            SharedFields.LastKnownStatus,
            SharedFields.Country,
            SharedFields.Registration,
            Measure,
            Source,
            StartDate,
            Field.Date("treatedFrom", "item.treated_from") with { IsEmptyWhenUnknown = true },
            Field.Date("treatedTo", "item.treated_to") with { IsEmptyWhenUnknown = true },
            Field.Number("year", "item.year") with { IsFacet = true },
            LastUpdatePosted,
            RiskOfBias,
            Retraction,
            Field.Number("outcomeCount", "item.outcome_count") with { IsRequired = true },
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
        ],
        Search = new ListSearch { Named = "item.id = any({0})" },
        Highlighted = [Field.Text("title", "item.title"), Field.Text("keywords", "item.keywords"), Field.Text("description", "item.description")],
    };
}
