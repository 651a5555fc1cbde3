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
        var outcomes = Lists.SelectMany(list => module.NodesWith(list.Member, OutcomeIds.RegisteredTitle).Select(node => (Node: node, list.Type))).ToList();
        var ids = OutcomeIds.OfRegistered([.. outcomes.Select(outcome => outcome.Node)]);
        return [.. outcomes.Zip(ids, (outcome, id) => Outcome(outcome.Node, outcome.Type, id, reading))];
    }

    private static Outcome Outcome(RecordNode node, OutcomeType type, string id, RecordReading reading) => new()
    {
        Id = id,
        Measure = null,
        Title = OutcomeIds.TitleOf(node, OutcomeIds.RegisteredTitle),
        Definition = node.Text("description"),
        Type = type,
        TimeFrame = node.Text("timeFrame"),
        ReportingStatus = ReportingStatus.NOT_STATED, // the register says nothing of a planned outcome
        Registry = new RegistryOutcome { Record = reading.NctId, Stage = OutcomeStage.REGISTERED },
    };
}

/// <summary>
/// Permanent ids of a record's outcomes: the words of the title and a digest of it. They do not depend on the place in the record, nor on whether the outcome is primary, nor on its
/// time frame, so that a changed time frame is a change of the outcome and no other outcome. Only outcomes of one title differ by their time frames.
/// </summary>
internal static class OutcomeIds
{
    public const string RegisteredTitle = "measure";

    public const string ReportedTitle = "title";

    private const int LongestWords = 56;

    public static IReadOnlyList<string> OfRegistered(IReadOnlyList<RecordNode> nodes) =>
        DistinctIds.Of([.. nodes.Select(node => new Named(Of("registered-", TitleOf(node, RegisteredTitle)), [node.Text("timeFrame"), node.Text("description")]))]);

    public static IReadOnlyList<string> OfReported(IReadOnlyList<RecordNode> nodes) =>
        DistinctIds.Of([.. nodes.Select(node => new Named(Of("", TitleOf(node, ReportedTitle)), [node.Text("timeFrame"), node.Text("description"), node.Text("type"), .. Measured(node)]))]);

    public static IReadOnlyList<string> OfBaseline(IReadOnlyList<RecordNode> nodes) =>
        DistinctIds.Of([.. nodes.Select(node => new Named(Of("baseline-", TitleOf(node, ReportedTitle)), [node.Text("description"), .. Measured(node)]))]);

    public static string TitleOf(RecordNode node, string member) => node.Text(member) ?? throw new ArgumentException("an outcome without a title is set aside before", nameof(node));

    private static string Of(string prefix, string title) => prefix + Slugs.WithDigest(Slugs.Words(title), title.Trim(), LongestWords);

    private static IReadOnlyList<string?> Measured(RecordNode node) => [node.Text("paramType"), node.Text("unitOfMeasure"), node.Text("populationDescription")];
}
