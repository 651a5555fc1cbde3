using System.Text.Json.Nodes;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.OutcomeChanges;

/// <summary>Two dated states of one record: which outcomes changed is stored, listed and counted, and an id of the earlier state leads on.</summary>
public sealed class OutcomeChangesTests(OutcomeChangesTests.TwoStates given) : IClassFixture<OutcomeChangesTests.TwoStates>
{
    private const string List = "/v1/outcome-changes?study=nct99000001";

    private readonly Served served = given.Served;

    [Fact]
    public async Task The_study_says_what_was_compared_and_what_could_not_be()
    {
        var both = (await served.GetAsync("/v1/studies/nct99000001/outcome-changes"))["records"]!.AsArray().Single()!;
        Assert.Equal("[]", both["notCompared"]!.ToJsonString());
        Assert.Equal(
            ["REGISTERED 2020-01-01 REGISTERED 2024-01-01", "REGISTERED 2024-01-01 REPORTED 2024-01-01"],
            both["compared"]!.AsArray().Select(item => $"{item!["from"]!["stage"]} {item["from"]!["lastUpdate"]} {item["to"]!["stage"]} {item["to"]!["lastUpdate"]}"));
        Assert.Equal(
            [
                "Relapses: TIME_FRAME_CHANGED", "Walking speed over 25 feet: DEMOTED, MEASURE_CHANGED", "Quality of life: PROMOTED", "Deaths: DROPPED", "Lesions: UNCHANGED", "Sleep: ADDED", "Lesions: ADDED",
            ],
            Lines(both["compared"]![0]!));
        Assert.Equal(
            ["Relapses: UNCHANGED", "Quality of life: UNREPORTED", "Walking speed over 25 feet, blinded: UNREPORTED", "Lesions: UNREPORTED", "Sleep: UNREPORTED", "Lesions: UNREPORTED", "Hair: ADDED"],
            Lines(both["compared"]![1]!));
        var one = (await served.GetAsync("/v1/studies/nct99000002/outcome-changes"))["records"]!.AsArray().Single()!;
        Assert.Equal(
            """["the record has no reported outcomes, so that nothing is compared with what was reported","one state of the record with planned outcomes is held; what it planned before is not known here"]""",
            one["notCompared"]!.ToJsonString());
        Assert.Equal("[]", one["compared"]!.ToJsonString());
    }

    [Theory]
    [InlineData("", "Relapses|Walking speed over 25 feet|Quality of life|Deaths|Sleep|Lesions|Quality of life|Walking speed over 25 feet, blinded|Lesions|Sleep|Lesions|Hair")]
    [InlineData("&change=DROPPED", "Deaths")]
    [InlineData("&change=PROMOTED&change=DEMOTED", "Walking speed over 25 feet|Quality of life")]
    [InlineData("&change=TIME_FRAME_CHANGED&comparedWith=REGISTERED", "Relapses")]
    [InlineData("&change=UNREPORTED&beforeType=PRIMARY", "Quality of life")]
    [InlineData("&change=ADDED&comparedWith=REPORTED", "Hair")]
    [InlineData("&change=UNCHANGED", "")]
    [InlineData("&change=MEASURE_CHANGED&filter=sameWords%3C1", "Walking speed over 25 feet")]
    [InlineData("&change=DROPPED&sponsor=a%20SPONSOR&phase=PHASE2&condition=condition&country=SE", "Deaths")]
    [InlineData("&change=DROPPED&sponsor=another", "")]
    [InlineData("&change=DROPPED&phase=PHASE3", "")]
    [InlineData("&change=ADDED&sort=-toUpdate,afterOutcome", "Hair|Lesions|Sleep")]
    public async Task Changes_are_listed_over_studies(string query, string titles)
    {
        var items = (await served.GetAsync(List + query))["items"]!.AsArray();
        Assert.Equal(titles.Split('|', StringSplitOptions.RemoveEmptyEntries), items.Select(item => $"{(item!["before"] ?? item["after"])!["title"]}"));
        Assert.All(items, item => Assert.Equal("/v1/studies/nct99000001/outcome-changes", $"{item!["links"]!["self"]}"));
    }

    [Fact]
    public async Task Changes_are_counted_and_a_table()
    {
        var kinds = (await served.GetAsync("/v1/outcome-changes/facets?fields=change,comparedWith,sponsor"))["items"]!.AsArray();
        Assert.Equal(
            ["UNREPORTED 5", "ADDED 3", "DEMOTED 1", "DROPPED 1", "MEASURE_CHANGED 1", "PROMOTED 1", "TIME_FRAME_CHANGED 1"],
            kinds[0]!["values"]!.AsArray().Select(value => $"{value!["value"]} {value["count"]}"));
        Assert.Equal("A sponsor 12", $"{kinds[2]!["values"]![0]!["value"]} {kinds[2]!["values"]![0]!["count"]}");
        var (table, _) = await served.TaggedAsync("/v1/outcome-changes?change=DROPPED&format=csv");
        Assert.StartsWith("study,studyTitle,record,comparedWith,fromUpdate,toUpdate,change", table, StringComparison.Ordinal);
        Assert.Contains("nct99000001,Made-up trial 1,NCT99000001,REGISTERED,2020-01-01,2024-01-01,DROPPED,", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_of_an_earlier_state_leads_to_the_outcome_now_or_says_what_became_of_it()
    {
        var outcomes = (await served.GetAsync("/v1/studies/nct99000001/outcome-changes"))["records"]![0]!["compared"]![0]!["outcomes"]!.AsArray().Select(item => item!).ToList();
        string Id(int place, string list) => $"{outcomes[place][list]!["id"]}";
        Assert.Equal(Id(0, "before"), Id(0, "after")); // a changed time frame is no other outcome
        var moved = await served.AnswerAsync($"/v1/outcomes/{Id(4, "before")}?includeUnverified=true");
        Assert.NotEqual(Id(4, "before"), Id(4, "after"));
        Assert.Equal((308, $"/v1/outcomes/{Id(4, "after")}?includeUnverified=true"), (moved.Status, moved.Location));
        Assert.Equal("Lesions", $"{(await served.GetAsync($"/v1/outcomes/{Id(4, "after")}"))["title"]}");
        var renamed = await served.AnswerAsync($"/v1/outcomes/{Id(1, "before")}");
        Assert.Equal((410, "/problems/gone", $"[\"{Id(1, "after")}\"]"), (renamed.Status, $"{renamed.Body!["type"]}", renamed.Body["errors"]![0]!["allowed"]!.ToJsonString()));
        var dropped = await served.AnswerAsync($"/v1/outcomes/{Id(3, "before")}");
        Assert.Equal(410, dropped.Status);
        Assert.Contains("no outcome follows on it; /v1/studies/nct99000001/outcome-changes", $"{dropped.Body!["detail"]}", StringComparison.Ordinal);
        Assert.Equal(404, await served.StatusAsync("/v1/outcomes/nct99000001.registered-nothing"));
    }

    private static IEnumerable<string> Lines(JsonNode comparison) => comparison["outcomes"]!.AsArray()
        .Select(item => $"{(item!["before"] ?? item["after"])!["title"]}: {string.Join(", ", item["changes"]!.AsArray().Select(change => $"{change}"))}");

    private static JsonObject Older() => Dated("2020-01-01", """
        {"primaryOutcomes": [{"measure": "Relapses", "timeFrame": "Year 1"}, {"measure": "Walking speed over 25 feet", "timeFrame": "Year 1"}],
         "secondaryOutcomes": [{"measure": "Quality of life", "timeFrame": "Year 1"}, {"measure": "Deaths", "timeFrame": "Year 1"}, {"measure": "Lesions", "timeFrame": "Year 1"}]}
        """);

    // A second outcome of the title "Lesions" gives both of them other ids.
    private static JsonObject Newer() => Dated("2024-01-01", """
        {"primaryOutcomes": [{"measure": "Relapses", "timeFrame": "Year 2"}, {"measure": "Quality of life", "timeFrame": "Year 1"}],
         "secondaryOutcomes": [{"measure": "Walking speed over 25 feet, blinded", "timeFrame": "Year 1"}, {"measure": "Lesions", "timeFrame": "Year 1"}],
         "otherOutcomes": [{"measure": "Sleep", "timeFrame": "Year 1"}, {"measure": "Lesions", "timeFrame": "Year 2"}]}
        """).With(MadeRecord.Outcome("Relapses", "1", "2").Set("timeFrame", "Year 2"), MadeRecord.Outcome("Hair", "1", "2").Set("type", "SECONDARY"));

    private static JsonObject Dated(string updated, string outcomes) => MadeRecord.Of(1)
        .Set("protocolSection.statusModule.lastUpdatePostDateStruct", MadeRecord.Parse($$"""{"date": "{{updated}}", "type": "ACTUAL"}"""))
        .Set("protocolSection.outcomesModule", MadeRecord.Parse(outcomes));

    /// <summary>A service over two states of one record, and another record.</summary>
    public sealed class TwoStates : IAsyncLifetime
    {
        internal Served Served { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            var database = await Databases.SmallAsync();
            using var folder = new RecordFolder();
            await database.ImportedAsync(folder.Ndjson("records.ndjson", [Newer(), Older(), MadeRecord.Of(2)]));
            Served = await Served.StartAsync(database);
        }

        public ValueTask DisposeAsync() => Served.DisposeAsync();
    }
}
