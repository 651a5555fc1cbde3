using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>The outcomes that a record planned, from its protocol section.</summary>
internal static class RegisteredOutcomes
{
    private static readonly (string Member, OutcomeType Type)[] Lists =
    [
        ("primaryOutcomes", OutcomeType.PRIMARY), ("secondaryOutcomes", OutcomeType.SECONDARY), ("otherOutcomes", OutcomeType.OTHER_PRE_SPECIFIED),
    ];

    public static IReadOnlyList<Outcome> Read(RecordNode module, RecordReading reading)
    {
        var ids = new UniqueIds();
        return [.. Lists.SelectMany(list => module.Nodes(list.Member).Select(node => Outcome(node, list.Type, ids, reading)))];
    }

    private static Outcome Outcome(RecordNode node, OutcomeType type, UniqueIds ids, RecordReading reading)
    {
        var title = node.Text("measure") ?? throw new RecordException($"{node.Pointer}/measure", "an outcome without a title");
        var timeFrame = node.Text("timeFrame");
        return new Outcome
        {
            Id = ids.Take(OutcomeIds.Of("registered-", title, timeFrame)),
            Measure = null,
            Title = title,
            Definition = node.Text("description"),
            Type = type,
            TimeFrame = timeFrame,
            ReportingStatus = ReportingStatus.NOT_POSTED,
            Registry = new RegistryOutcome { Record = reading.NctId, Stage = OutcomeStage.REGISTERED },
        };
    }
}

/// <summary>
/// Permanent ids of a record's outcomes: the words of the title, and a digest of title and time frame, which together are what an outcome is. They do not
/// depend on the place in the record nor on whether the outcome is primary.
/// </summary>
internal static class OutcomeIds
{
    private const int LongestWords = 56;

    public static string Of(string prefix, string title, string? timeFrame) =>
        prefix + Slugs.WithDigest(Slugs.Words(title), $"{title.Trim()}\n{timeFrame?.Trim()}", LongestWords);
}
