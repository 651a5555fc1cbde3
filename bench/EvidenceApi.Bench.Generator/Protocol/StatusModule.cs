using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;

namespace EvidenceApi.Bench.Generator.Protocol;

internal static class StatusModule
{
    /// <summary>From this day on the registry knows the day of a posting; before, it estimates it.</summary>
    private static readonly DateOnly PostingsAreActual = new(2017, 1, 18);

    private static readonly string[] Reasons =
        ["Slow recruitment", "Funding ended", "Decision of the sponsor", "No participants were enrolled", "Interim analysis showed no benefit"];

    public static void Write(Utf8JsonWriter json, StudyDraft study)
    {
        var (dates, status) = (study.Timeline, study.Shape.Status);
        json.WriteString("statusVerifiedDate", Timeline.Month(dates.LastUpdate));
        json.WriteString("overallStatus", status);
        if (status == "UNKNOWN")
            json.WriteString("lastKnownStatus", study.Chance.Pick<string>(["RECRUITING", "RECRUITING", "NOT_YET_RECRUITING", "ACTIVE_NOT_RECRUITING"]));
        if (status is "TERMINATED" or "WITHDRAWN" or "SUSPENDED")
            json.WriteString("whyStopped", study.Chance.Pick(Reasons));
        json.Object("expandedAccessInfo", () => json.WriteBoolean("hasExpandedAccess", false));
        Planned(json, "startDateStruct", dates.Start, study.Shape.Dates[0], dates.Start <= Timeline.Snapshot && status is not ("NOT_YET_RECRUITING" or "WITHDRAWN"));
        Planned(json, "primaryCompletionDateStruct", dates.PrimaryCompletion, study.Shape.Dates[1], study.IsOver || study.Shape.Results is not null);
        Planned(json, "completionDateStruct", dates.Completion, study.Shape.Dates[2], study.IsOver);
        Submitted(json, "studyFirst", dates.FirstSubmitted, 4);
        if (study.Shape.Results is not null)
            Submitted(json, "resultsFirst", dates.ResultsSubmitted, 15);
        json.WriteString("lastUpdateSubmitDate", Timeline.Day(dates.LastUpdate));
        Posted(json, "lastUpdatePostDateStruct", dates.LastUpdate.AddDays(3));
    }

    private static void Planned(Utf8JsonWriter json, string name, DateOnly date, char precision, bool happened)
    {
        if (precision == '-')
            return;
        json.Object(name, () =>
        {
            json.WriteString("date", precision == 'm' ? Timeline.Month(date) : Timeline.Day(date));
            json.WriteString("type", happened ? "ACTUAL" : "ESTIMATED");
        });
    }

    private static void Submitted(Utf8JsonWriter json, string name, DateOnly date, int daysToPosting)
    {
        json.WriteString($"{name}SubmitDate", Timeline.Day(date));
        json.WriteString($"{name}SubmitQcDate", Timeline.Day(date.AddDays(daysToPosting - 2)));
        Posted(json, $"{name}PostDateStruct", date.AddDays(daysToPosting));
    }

    private static void Posted(Utf8JsonWriter json, string name, DateOnly date) => json.Object(name, () =>
    {
        json.WriteString("date", Timeline.Day(date));
        json.WriteString("type", date < PostingsAreActual ? "ESTIMATED" : "ACTUAL");
    });
}
