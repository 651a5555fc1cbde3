using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>Adverse events of a record, each with its numbers in every group, and the totals of the groups.</summary>
internal sealed class AdverseEventsModule
{
    private static readonly (AdverseEventTotalKind Kind, string Affected, string AtRisk)[] TotalMembers =
    [
        (AdverseEventTotalKind.DEATHS, "deathsNumAffected", "deathsNumAtRisk"),
        (AdverseEventTotalKind.SERIOUS, "seriousNumAffected", "seriousNumAtRisk"),
        (AdverseEventTotalKind.OTHER, "otherNumAffected", "otherNumAtRisk"),
    ];

    private readonly RecordNode module;
    private readonly RecordReading reading;
    private readonly GroupCodes groups;

    public AdverseEventsModule(RecordNode module, GroupBook book, RecordReading reading)
    {
        this.module = module;
        this.reading = reading;
        groups = book.Use(module, "eventGroups", GroupSection.ADVERSE_EVENTS);
        Totals = [.. module.Nodes("eventGroups").Zip(groups.InOrder, Total).SelectMany(totals => totals)];
    }

    public IReadOnlyList<AdverseEventTotal> Totals { get; }

    public IReadOnlyList<AdverseEvent> Events() =>
    [
        .. module.Nodes("seriousEvents").Select(node => Event(node, AdverseEventKind.SERIOUS)),
        .. module.Nodes("otherEvents").Select(node => Event(node, AdverseEventKind.OTHER)),
    ];

    private IEnumerable<AdverseEventTotal> Total(RecordNode node, ResultGroup group) => TotalMembers
        .Where(total => node.Has(total.Affected) || node.Has(total.AtRisk))
        .Select(total => new AdverseEventTotal
        {
            Group = group.Id,
            Kind = total.Kind,
            Affected = reading.Head(node, total.Affected),
            AtRisk = reading.Head(node, total.AtRisk),
        });

    private AdverseEvent Event(RecordNode node, AdverseEventKind kind) => new()
    {
        Kind = kind,
        Term = node.Text("term"),
        OrganSystem = node.Text("organSystem"),
        Vocabulary = node.Text("sourceVocabulary"),
        Assessment = node.Text("assessmentType"),
        Notes = node.Text("notes"),
        Counts = [.. node.NodesWith("stats", GroupCodes.Member).Select(Count)],
    };

    private AdverseEventCount Count(RecordNode node) => new()
    {
        Group = groups.Of(node).Id,
        Events = reading.Head(node, "numEvents"),
        Affected = reading.Head(node, "numAffected"),
        AtRisk = reading.Head(node, "numAtRisk"),
    };
}
