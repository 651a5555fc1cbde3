using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>The results section of a record: participant flow, baseline, outcomes and adverse events, with the groups that they share.</summary>
internal sealed class ResultsSection(RecordNode section, IReadOnlyList<Arm> arms, RecordReading reading)
{
    private readonly GroupBook book = new(arms, Groups(section), reading);

    private readonly List<DenominatorCount> denominators = [];

    /// <summary>Baseline measures, then reported outcomes.</summary>
    public IReadOnlyList<Outcome> Outcomes()
    {
        var baseline = section.Node("baselineCharacteristicsModule");
        var groups = book.Use(baseline, "groups", GroupSection.BASELINE);
        var whole = Denominators.Read(baseline, groups, null, null, denominators, reading);
        var measures = baseline.NodesWith("measures", OutcomeIds.ReportedTitle);
        var outcomes = section.Node("outcomeMeasuresModule").NodesWith("outcomeMeasures", OutcomeIds.ReportedTitle);
        return
        [
            .. measures.Zip(OutcomeIds.OfBaseline(measures), (node, id) => new ReportedOutcome(node, id, denominators, reading).ReadBaseline(groups, whole)),
            .. outcomes.Zip(OutcomeIds.OfReported(outcomes), (node, id) => new ReportedOutcome(node, id, denominators, reading).Read(book)),
        ];
    }

    private static IEnumerable<IReadOnlyList<RecordNode>> Groups(RecordNode section) =>
    [
        section.Node("participantFlowModule").Nodes("groups"),
        section.Node("baselineCharacteristicsModule").Nodes("groups"),
        .. section.Node("outcomeMeasuresModule").Nodes("outcomeMeasures").Select(outcome => outcome.Nodes("groups")),
        section.Node("adverseEventsModule").Nodes("eventGroups"),
    ];

    public RegistryResultsSection Read()
    {
        var flow = section.Node("participantFlowModule");
        var baseline = section.Node("baselineCharacteristicsModule");
        var events = section.Node("adverseEventsModule");
        var flowRows = ParticipantFlow.Read(flow, book, reading);
        var adverseEvents = new AdverseEventsModule(events, book, reading);
        return new RegistryResultsSection
        {
            PreAssignmentDetails = flow.Text("preAssignmentDetails"),
            RecruitmentDetails = flow.Text("recruitmentDetails"),
            FlowUnits = flow.Text("typeUnitsAnalyzed"),
            BaselinePopulation = baseline.Text("populationDescription"),
            BaselineUnits = baseline.Text("typeUnitsAnalyzed"),
            AdverseEventThreshold = events.Printed("frequencyThreshold"),
            AdverseEventTimeFrame = events.Text("timeFrame"),
            AdverseEventDescription = events.Text("description"),
            AllCauseMortalityComment = events.Text("allCauseMortalityComment"),
            LimitationsAndCaveats = section.Node("moreInfoModule").Node("limitationsAndCaveats").Text("description"),
            Flow = flowRows,
            AdverseEvents = adverseEvents.Events(),
            AdverseEventTotals = adverseEvents.Totals,
            Denominators = denominators,
            Groups = book.Groups,
            GroupUses = book.Uses,
        };
    }
}

/// <summary>How many were analysed, for a whole outcome or module or for one class.</summary>
internal static class Denominators
{
    /// <summary>The counts by unit and group, in the order of the record; each is also added to all of the record.</summary>
    public static IReadOnlyList<DenominatorCount> Read(
        RecordNode owner, GroupCodes groups, string? outcome, (string? Title, int Position)? stratum, List<DenominatorCount> all, RecordReading reading)
    {
        var counts = owner.Nodes("denoms").Index().SelectMany(node => Of(node.Item, node.Index, groups, outcome, stratum)).ToList();
        foreach (var wrong in counts.Where(count => count.Count is null && count.Printed is not null))
            reading.Flag(FlagCode.NUMBER_NOT_READ, outcome is null ? owner.Pointer : $"{reading.StudyId}.{outcome}", wrong.Printed);
        all.AddRange(counts);
        return counts;
    }

    private static List<DenominatorCount> Of(RecordNode node, int position, GroupCodes groups, string? outcome, (string? Title, int Position)? stratum)
    {
        var units = node.Text("units");
        var counts = node.NodesWith("counts", GroupCodes.Member);
        if (counts.Count == 0)
            node.PutBack("units");
        return [.. counts.Select(count =>
        {
            var printed = count.Printed("value");
            return new DenominatorCount
            {
                Outcome = outcome,
                Stratum = stratum?.Title,
                StratumPosition = stratum?.Position,
                Units = units,
                UnitsPosition = position,
                Group = groups.Of(count).Id,
                Printed = printed,
                Count = PrintedNumber.ReadCount(printed),
            };
        })];
    }
}
