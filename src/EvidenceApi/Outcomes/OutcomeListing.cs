using EvidenceApi.Database;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Versions;
using EvidenceApi.Model;

namespace EvidenceApi.Outcomes;

/// <summary>The list of outcomes.</summary>
internal static class OutcomeListing
{
    public static readonly Field Type = Field.Code<OutcomeType>("outcomeType", "item.type") with { IsRequired = true };

    public static readonly Field ReportingStatus = Field.Code<ReportingStatus>("reportingStatus", "item.reporting_status") with { IsRequired = true };

    public static readonly Listing Outcomes = new()
    {
        From = "list_outcome as item",
        Kept = new KeptItems("OUTCOME"),
        Order = [new SortKey("item.study_id", Descending: false), new SortKey("item.position", Descending: false, "int")],
        DocumentById = DocumentSql.Item + "'OUTCOME'",
        Fields =
        [
            Field.Id("id", "item.id") with { IsRequired = true },
            SharedFields.Study,
            SharedFields.Measure,
            Field.Text("title", "item.title"),
            Field.Text("definition", "item.definition"),
            Type,
            Field.Text("timeFrame", "item.time_frame"),
            ReportingStatus,
            Field.Code<OutcomeStage>("stage", "item.stage"),
            SharedFields.Design,
            SharedFields.Status,
            SharedFields.StatusAsOf,
            SharedFields.LastKnownStatus,
            SharedFields.Country,
            SharedFields.Phenotype,
            SharedFields.Intervention,
            SharedFields.Activity,
        ],
        Search = new ListSearch { Named = "item.study_id = any({0})" },
        Highlighted = [Field.Text("title", "item.title"), Field.Text("definition", "item.definition")],
    };
}
