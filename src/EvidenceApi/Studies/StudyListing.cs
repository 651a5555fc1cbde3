using EvidenceApi.Lists;
using EvidenceApi.Lists.Versions;
using EvidenceApi.Model;

namespace EvidenceApi.Studies;

/// <summary>The list of studies. All that it is filtered and sorted by, and the document, is in one row of a table that the load makes (docs/adr/0010).</summary>
internal static class StudyListing
{
    public static readonly Field Measure = Field.Ids("measure", "item.measures", "measure") with { IsFacet = true };

    public static readonly Field Source = Field.Ids("source", "item.sources", "source") with { IsFacet = true };

    public static readonly Field StartDate = Field.Date("startDate", "item.start_date") with { IsEmptyWhenUnknown = true };

    public static readonly Field LastUpdatePosted = Field.Date("lastUpdatePosted", "item.last_update_posted") with { IsEmptyWhenUnknown = true };

    public static readonly Field RiskOfBias = Field.CodeList<BiasJudgement>("riskOfBias", "item.risk_of_bias");

    public static readonly Field Retraction = Field.Code<RetractionStatus>("retraction", "item.retraction") with { IsRequired = true };

    public static readonly Listing Studies = new()
    {
        From = "list_study as item",
        Kept = new KeptItems("STUDY"),
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
            .. RegisterFields.All,
        ],
        Search = new ListSearch { Named = "item.id = any({0})" },
        Highlighted = [Field.Text("title", "item.title"), Field.Text("keywords", "item.keywords"), Field.Text("description", "item.description")],
    };
}
