using EvidenceApi.Contract;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Exports;
using EvidenceApi.Model;

namespace EvidenceApi.Changes;

/// <summary>The log of events, in the order in which they were learnt.</summary>
internal static class ChangeListing
{
    public static readonly Field Type = Field.Code<EventType>("type", "item.type") with { IsRequired = true };

    public static readonly Field Study = Field.Id("study", "item.study_id", "study") with { IsFacet = true };

    public static readonly Field LearntLate = Field.Boolean("learntLate", "item.learnt_late") with { IsRequired = true };

    public static readonly ItemRows Rows = ItemRows.Of<ChangeRow, Change>(ChangeRow.Served, ServedJson.Default.Change);

    public static readonly Listing Changes = new()
    {
        From = "list_change as item",
        Order = [new SortKey("item.version", Descending: false, "bigint"), new SortKey("item.position", Descending: false, "int")],
        Excerpt = new ListExcerpt
        {
            Format = Format.Atom,
            Order = [new SortKey("item.version", Descending: true, "bigint"), new SortKey("item.position", Descending: true, "int")],
            Most = 200,
            Begin = (http, body, _) => new AtomWriter(http, body),
            HasAddresses = true,
        },
        Rows = Rows,
        Fields =
        [
            Field.Text("id", "item.id") with { IsRequired = true },
            Field.Number("datasetVersion", "item.version") with { IsRequired = true },
            Field.Text("learntAt", "item.learnt_at") with { IsRequired = true },
            Type,
            Study,
            Field.Text("studyTitle", "item.study_title"),
            SharedFields.Country,
            SharedFields.Phenotype,
            SharedFields.Intervention,
            Field.Text("entity", "item.entity_id") with { IsRequired = true },
            Field.Text("field", "item.field"),
            Field.Text("before", "item.before"),
            Field.Text("beforeKind", "item.before_kind"),
            Field.Text("after", "item.after"),
            Field.Text("afterKind", "item.after_kind"),
            Field.Number("days", "item.days"),
            Field.Date("happenedFrom", "item.happened_from"),
            Field.Date("happenedTo", "item.happened_to"),
            Field.Date("documented", "item.documented"),
            Field.Id("source", "item.source_id", "source"),
            LearntLate,
            Field.Text("reason", "item.reason"),
        ],
    };
}
