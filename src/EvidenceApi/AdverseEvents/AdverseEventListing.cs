using EvidenceApi.Contract;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Model;

namespace EvidenceApi.AdverseEvents;

/// <summary>The list of adverse events, one item for each group.</summary>
internal static class AdverseEventListing
{
    public static readonly Field Kind = Field.Code<AdverseEventKind>("kind", "item.kind") with { IsRequired = true };

    public static readonly Field OrganSystem = Field.Text("organSystem", "item.organ_system") with { IsFacet = true };

    public static readonly Field Assessment = Field.Text("assessment", "item.assessment") with { IsFacet = true };

    private static readonly Field Term = Field.Text("term", "item.term") with { IsFacet = true };

    private static readonly Field Vocabulary = Field.Text("vocabulary", "item.vocabulary") with { IsFacet = true };

    public static readonly Field Affected = Field.Number("affected", "item.affected");

    private static readonly Field AtRisk = Field.Number("atRisk", "item.at_risk");

    public static readonly Field Group = Field.Id("group", "item.group_id") with { IsRequired = true };

    public static readonly Field Record = Field.Id("record", "item.record") with { IsRequired = true };

    public static readonly Listing Events = new()
    {
        From = "list_adverse_event as item",
        Order =
        [
            new SortKey("item.study_id", Descending: false), new SortKey("item.record", Descending: false), new SortKey("item.event_position", Descending: false, "int"),
            new SortKey("item.position", Descending: false, "int"),
        ],
        Rows = ItemRows.Of<AdverseEventItemRow, AdverseEventItem>(AdverseEventItemRow.Served, ServedJson.Default.AdverseEventItem),
        Stored = new StoredCounts("ADVERSE_EVENT", "adverse_events", [Kind, Term, OrganSystem, Vocabulary, Assessment])
        {
            Together = "counted_adverse_event",
            TogetherColumns =
            [
                "study_id", "record", "kind", "term", "organ_system", "vocabulary", "assessment", "notes", "design", "phases", "status", "unverified_status", "status_as_of",
                "unverified_status_as_of", "countries", "phenotypes", "interventions",
            ],
        },
        Fields =
        [
            SharedFields.Study,
            Field.Text("studyTitle", "item.study_title"),
            Record,
            Kind,
            Term,
            OrganSystem,
            Vocabulary,
            Assessment,
            Field.Text("notes", "item.notes"),
            Group,
            Field.Text("groupTitle", "item.title"),
            Field.Text("groupDescription", "item.description"),
            Field.Id("arm", "item.arm_id"),
            Field.Number("events", "item.events"),
            Affected,
            AtRisk,
            Field.Text("timeFrame", "item.time_frame"),
            Field.Text("frequencyThreshold", "item.frequency_threshold"),
            SharedFields.Design,
            SharedFields.Phase,
            SharedFields.Status,
            SharedFields.Country,
            SharedFields.Phenotype,
            SharedFields.Intervention,
        ],
    };
}
