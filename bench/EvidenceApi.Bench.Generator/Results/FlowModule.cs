using System.Globalization;
using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Shapes;

namespace EvidenceApi.Bench.Generator.Results;

/// <summary>Who started, completed and did not, period after period: who completes one starts the next, and the reasons add up.</summary>
internal static class FlowModule
{
    private const string Prefix = "FG";

    private const int RealDetailsLength = 230;

    private static readonly string[] FurtherMilestones = ["Received Treatment", "Full Analysis Set", "Safety Analysis Set", "Treated at Week 12"];

    private static readonly string[] Reasons =
    [
        "Withdrawal by Subject", "Lost to Follow-up", "Adverse Event", "Death", "Physician Decision", "Protocol Violation", "Lack of Efficacy", "Other", "Pregnancy",
        "Sponsor Decision", "Missed Visits", "Disease Progression",
    ];

    public static void Write(Utf8JsonWriter json, StudyDraft study, FlowShape shape)
    {
        if (study.Groups is not { } groups)
            return;
        if (study.Chance.Is(0.47))
            json.WriteString("preAssignmentDetails", study.Prose.Text(RealDetailsLength));
        if (study.Chance.Is(0.49))
            json.WriteString("recruitmentDetails", study.Prose.Text(RealDetailsLength));
        GroupsWriter.Write(json, study, groups, Prefix, shape.Groups);
        var started = Enumerable.Range(0, shape.Groups).Select(groups.Size).ToArray();
        json.Objects("periods", Enumerable.Range(0, shape.Periods.Length), place =>
        {
            json.WriteString("title", shape.Periods.Length == 1 ? "Overall Study" : $"Period {place + 1}");
            started = WritePeriod(json, study.Chance, shape.Periods[place], started);
        });
    }

    private static int[] WritePeriod(Utf8JsonWriter json, Chance chance, (int Milestones, int Reasons) shape, int[] started)
    {
        var lost = started.Select(count => shape.Reasons == 0 ? 0 : (int)(count * 0.3 * chance.Share())).ToArray();
        int[] completed = [.. started.Zip(lost, (all, gone) => all - gone)];
        json.Objects("milestones", Milestones(shape.Milestones), type =>
        {
            json.WriteString("type", type);
            WriteCounts(json, "achievements", type switch { "COMPLETED" => completed, "NOT COMPLETED" => lost, _ => started });
        });
        var byGroup = lost.Select(count => chance.Split(count, Math.Max(1, shape.Reasons), 0.05)).ToArray();
        json.Objects("dropWithdraws", Enumerable.Range(0, shape.Reasons), reason =>
        {
            json.WriteString("type", reason < Reasons.Length ? Reasons[reason] : $"Other reason {reason}");
            WriteCounts(json, "reasons", [.. byGroup.Select(counts => counts[reason])]);
        });
        return completed;
    }

    private static IEnumerable<string> Milestones(int count) =>
        ["STARTED", .. Enumerable.Range(0, Math.Max(0, count - 3)).Select(Further), "COMPLETED", "NOT COMPLETED"];

    private static string Further(int place) => place < FurtherMilestones.Length ? FurtherMilestones[place] : $"Visit {place}";

    private static void WriteCounts(Utf8JsonWriter json, string name, int[] counts) => json.Objects(name, Enumerable.Range(0, counts.Length), group =>
    {
        json.WriteString("groupId", GroupId.Of(Prefix, group));
        json.WriteString("numSubjects", counts[group].ToString(CultureInfo.InvariantCulture));
    });
}
