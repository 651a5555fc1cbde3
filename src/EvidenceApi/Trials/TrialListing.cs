using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Versions;
using EvidenceApi.Model;

namespace EvidenceApi.Trials;

/// <summary>The list of trials, and the history of one.</summary>
internal static class TrialListing
{
    public static readonly Field StatusWarning =
        Field.CodeList<StatusWarningCode>("statusWarning", "item.status_warnings") with { UnverifiedSql = "item.unverified_status_warnings", Member = "statusWarnings" };

    public static readonly Listing Trials = new()
    {
        From = "list_trial as item",
        Kept = new KeptItems("TRIAL"),
        Order = [new SortKey("item.id", Descending: false)],
        DocumentById = DocumentSql.Item + "'TRIAL'",
        Rows = TrialRow.Within<TrialRow>((row, document, output) => row.Write(document, null, output), TrialRow.WithUnverified),
        Fields =
        [
            .. SharedFields.Names,
            SharedFields.Country,
            SharedFields.Registration,
            SharedFields.Status,
            SharedFields.StatusAsOf,
            SharedFields.LastKnownStatus,
            Field.Date("statusConfirmedOn", "item.status_confirmed_on") with { UnverifiedSql = "item.unverified_status_confirmed_on", IsEmptyWhenUnknown = true },
            Field.Date("statusSince", "item.status_since") with { UnverifiedSql = "item.unverified_status_since", IsEmptyWhenUnknown = true },
            Field.Date("statusSinceTo", "item.status_since_to") with { UnverifiedSql = "item.unverified_status_since_to", IsEmptyWhenUnknown = true },
            StatusWarning,
            Field.Number("targetEnrollment", "item.target_enrollment") with { UnverifiedSql = "item.unverified_target_enrollment" },
            Field.Number("actualEnrollment", "item.actual_enrollment") with { UnverifiedSql = "item.unverified_actual_enrollment" },
            Field.Number("unspecifiedEnrollment", "item.unspecified_enrollment") with { UnverifiedSql = "item.unverified_unspecified_enrollment" },
            Field.Date("startDate", "item.start_date") with { IsEmptyWhenUnknown = true },
            Field.Date("lastUpdatePosted", "item.last_update_posted") with { IsEmptyWhenUnknown = true },
            Field.Id("source", "item.source_id", "source") with { UnverifiedSql = "item.unverified_source_id" },
            .. RegisterFields.All,
        ],
        Search = new ListSearch { Named = "item.id = any({0})" },
        Highlighted = [Field.Text("title", "item.title"), Field.Text("keywords", "item.keywords"), Field.Text("description", "item.description")],
    };

    public static readonly Listing History = new()
    {
        From = "list_status_observation as item",
        Visible = "({0} or item.verification <> 'UNVERIFIED')",
        Order = [new SortKey("item.position", Descending: false, "int")],
        Rows = ItemRows.Of<ObservationRow, Contract.StatusObservation>(ObservationRow.Served, ServedJson.Default.StatusObservation),
        Fields =
        [
            Field.Id("id", "item.id") with { IsRequired = true },
            SharedFields.Study,
            Field.Text("registration", "item.registration"),
            Field.Code<OverallStatus>("status", "item.status"),
            Field.Text("printed", "item.printed"),
            Field.Code<OverallStatus>("lastKnownStatus", "item.last_known_status"),
            Field.Date("asOf", "item.as_of"),
            Field.Date("asOfTo", "item.as_of_to"),
            Field.Date("documented", "item.documented"),
            Field.Date("confirmedOn", "item.confirmed_on"),
            Field.Number("targetEnrollment", "item.target_enrollment"),
            Field.Number("actualEnrollment", "item.actual_enrollment"),
            Field.Number("unspecifiedEnrollment", "item.unspecified_enrollment"),
            Field.Date("startDate", "item.start_date"),
            Field.Date("primaryCompletionDate", "item.primary_completion_date"),
            Field.Date("completionDate", "item.completion_date"),
            Field.Text("leadSponsor", "item.lead_sponsor"),
            Field.Text("leadSponsorClass", "item.lead_sponsor_class"),
            Field.Text("whyStopped", "item.why_stopped"),
            Field.Id("source", "item.source_id", "source") with { IsRequired = true },
            .. FactFields.Reading,
        ],
    };
}
