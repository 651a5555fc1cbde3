using EvidenceApi.Contract;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Model;

namespace EvidenceApi.OutcomeChanges;

/// <summary>The list of outcomes that differ between two lists of their record.</summary>
internal static class OutcomeChangeListing
{
    public static readonly Field Change = Field.CodeList<OutcomeChangeKind>("change", "item.changes") with { Member = "changes", IsRequired = true };

    public static readonly Field ComparedWith = Field.Code<OutcomeStage>("comparedWith", "item.compared_with") with { IsRequired = true };

    // Codes that are not missing: an outcome of one list has no type in the other.
    public static readonly Field BeforeType = Field.Text("beforeType", "item.before_type") with { IsFacet = true };

    public static readonly Field AfterType = Field.Text("afterType", "item.after_type") with { IsFacet = true };

    public static readonly Listing Changes = new()
    {
        From = "list_outcome_change as item",
        Order =
        [
            new SortKey("item.study_id", Descending: false), new SortKey("item.record", Descending: false), new SortKey("item.comparison_position", Descending: false, "int"),
            new SortKey("item.position", Descending: false, "int"),
        ],
        Rows = ItemRows.Of<OutcomeChangeItemRow, OutcomeChangeItem>(OutcomeChangeItemRow.Served, ServedJson.Default.OutcomeChangeItem),
        Stored = new StoredCounts("OUTCOME_CHANGE", "outcome_changes", [Change, ComparedWith, BeforeType, AfterType]),
        Fields =
        [
            SharedFields.Study,
            Field.Text("studyTitle", "item.study_title"),
            Field.Id("record", "item.record") with { IsRequired = true },
            ComparedWith,
            Field.Date("fromUpdate", "item.from_update"),
            Field.Date("toUpdate", "item.to_update"),
            Change,
            Field.Id("beforeOutcome", "item.before_id"),
            Field.Text("beforeTitle", "item.before_title"),
            BeforeType,
            Field.Text("beforeTimeFrame", "item.before_time_frame"),
            Field.Id("afterOutcome", "item.after_id"),
            Field.Text("afterTitle", "item.after_title"),
            AfterType,
            Field.Text("afterTimeFrame", "item.after_time_frame"),
            Field.Number("sameWords", "item.same_words"),
            SharedFields.Design,
            SharedFields.Phase,
            SharedFields.Status,
            SharedFields.StatusAsOf,
            SharedFields.Country,
            SharedFields.Phenotype,
            SharedFields.Intervention,
            .. RegisterFields.All,
        ],
    };
}
