using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>Who came how far in the study, and why people left it.</summary>
internal static class ParticipantFlow
{
    public static IReadOnlyList<FlowRow> Read(RecordNode module, GroupBook book, RecordReading reading)
    {
        var groups = book.Use(module, "groups", GroupSection.PARTICIPANT_FLOW);
        return [.. module.Nodes("periods").Index().SelectMany(period => Period(period.Item, period.Index, groups, reading))];
    }

    private static List<FlowRow> Period(RecordNode period, int position, GroupCodes groups, RecordReading reading)
    {
        var title = period.Text("title");
        List<FlowRow> rows = [.. Types("milestones", "achievements", FlowKind.MILESTONE), .. Types("dropWithdraws", "reasons", FlowKind.WITHDRAWAL)];
        if (rows.Count == 0)
            period.PutBack("title");
        return rows;

        IEnumerable<FlowRow> Types(string member, string numbers, FlowKind kind) =>
            period.Nodes(member).Index().SelectMany(type => Rows(type.Item, numbers, new FlowRow
            {
                Period = title, PeriodPosition = position, Kind = kind, Type = type.Item.Text("type"), TypeComment = type.Item.Text("comment"), TypePosition = type.Index,
            }, groups, reading));
    }

    private static List<FlowRow> Rows(RecordNode type, string numbers, FlowRow head, GroupCodes groups, RecordReading reading)
    {
        var rows = type.NodesWith(numbers, GroupCodes.Member).Select(node =>
        {
            var printed = node.Printed("numSubjects");
            var participants = PrintedNumber.ReadCount(printed);
            if (participants is null && printed is not null)
                reading.Flag(FlagCode.NUMBER_NOT_READ, $"{node.Pointer}/numSubjects", printed);
            return head with
            {
                Group = groups.Of(node).Id,
                Participants = participants,
                ParticipantsPrinted = printed,
                UnitsPrinted = node.Printed("numUnits"),
                Comment = node.Text("comment"),
            };
        }).ToList();
        return rows.Count > 0 ? rows : [head];
    }
}
