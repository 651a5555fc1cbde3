using System.Text.Json;
using EvidenceApi.Contract;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Studies;

/// <summary>What a record of a register holds beside its outcomes is served part by part, and asked for over all studies.</summary>
public sealed class RegisterPartsTests(RegisterPartsTests.OneRecord given) : IClassFixture<RegisterPartsTests.OneRecord>
{
    private static readonly JsonSerializerOptions Strict = new(ServedJson.Default.Options) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    private readonly Served served = given.Served;

    [Fact]
    public async Task Harms_flow_and_baseline_have_their_groups_and_denominators()
    {
        var harms = await PartAsync<AdverseEventsOfStudy>("adverse-events");
        var record = Assert.Single(harms.Records);
        Assert.All(record.Groups, group => Assert.NotNull(group.Group.Description));
        Assert.All(record.Events, item => Assert.All(item.Groups, count => Assert.Contains(record.Groups, group => group.Group.Id == count.Group)));
        var flow = Assert.Single((await PartAsync<ParticipantFlowOfStudy>("participant-flow")).Records);
        Assert.Equal(("None left before", "By letter", "Eyes"), (flow.PreAssignmentDetails, flow.RecruitmentDetails, flow.UnitsAnalyzed));
        Assert.Equal((50, "100", "All"), (flow.Periods[0].Milestones[0].Groups[0].Participants, flow.Periods[0].Milestones[0].Groups[0].Units, flow.Periods[0].Milestones[0].Groups[0].Comment));
        Assert.Equal("Lost to Follow-up", flow.Periods[0].Withdrawals[0].Type);
        var baseline = Assert.Single((await PartAsync<BaselineOfStudy>("baseline")).Records);
        Assert.NotEmpty(baseline.Denominators);
        Assert.All(baseline.Measures, measure => Assert.NotEmpty(measure.Numbers));
        Assert.Equal(["BG000", "BG001", "BG002"], baseline.Groups.Select(group => group.Code));
    }

    [Fact]
    public async Task A_number_says_who_is_in_its_group_and_an_intervention_names_its_arms()
    {
        var numbers = await PartAsync<StudyNumbers>("numbers");
        Assert.All(numbers.Outcomes.Where(outcome => outcome.Stage is not null), outcome => Assert.NotEmpty(outcome.Groups));
        var results = (await served.GetAsync("/v1/results?study=nct99000001&pageSize=1"))["items"]![0]!;
        var group = (await served.GetAsync($"{results["links"]!["self"]}"))["registry"]!["group"]!;
        Assert.Equal(("true", true), ($"{group["listed"]}", group.AsObject().ContainsKey("description"))); // this outcome says nothing of its groups
        var study = await served.GetAsync("/v1/studies/NCT99000001");
        Assert.Equal("""["Cells","Drugs"]""", study["interventions"]![1]!["registry"]!["armLabels"]!.ToJsonString());
        Assert.Equal("/v1/studies/nct99000001/adverse-events", $"{study["links"]!["adverseEvents"]}");
        Assert.Contains(study["registrations"]!.AsArray(), item => $"{item!["registry"]} {item["number"]}" == "EUDRACT 2014-000001-01");
        Assert.All(study["arms"]!.AsArray(), arm => Assert.Equal("NCT99000001", $"{arm!["record"]}"));
    }

    [Fact]
    public async Task Harms_are_listed_filtered_counted_and_a_table()
    {
        var all = await PageAsync("/v1/adverse-events?countTotal=true");
        var serious = await PageAsync("/v1/adverse-events?kind=SERIOUS");
        Assert.InRange(serious.Length, 1, all.Length - 1);
        var term = serious[0].Term!;
        Assert.All((await PageAsync($"/v1/adverse-events?term={Uri.EscapeDataString(term.ToUpperInvariant())}")), item => Assert.Equal(term, item.Term));
        var facets = (await served.GetAsync("/v1/adverse-events/facets"))["items"]!.AsArray();
        Assert.Contains(facets, facet => $"{facet!["field"]}" == "organSystem");
        Assert.Equal(400, await served.StatusAsync("/v1/adverse-events?organsystem=x"));
    }

    [Theory]
    [InlineData("adverse-events", "affected >= 0 OR NOT affected:*")]
    [InlineData("outcome-changes", "sameWords >= 0 OR NOT sameWords:*")]
    public async Task Counts_that_the_load_keeps_are_those_of_the_rows(string list, string all)
    {
        var (kept, counted) = (await CountsAsync($"/v1/{list}/facets"), await CountsAsync($"/v1/{list}/facets?filter={Uri.EscapeDataString(all)}"));
        Assert.Equal(counted, kept);
        Assert.True(kept.Count > 10, $"{kept.Count}");
    }

    [Theory]
    [InlineData("age=55", true)]
    [InlineData("age=56", false)]
    [InlineData("sex=FEMALE", true)]
    public async Task One_asks_studies_whom_they_took(string query, bool isFound) => await FoundAsync("studies", query, isFound);

    [Theory]
    [InlineData("sponsor=made-up%20univ", true)]
    [InlineData("sponsor=nobody", false)]
    [InlineData("sponsorClass=OTHER", true)]
    [InlineData("collaborator=MAKER", true)]
    [InlineData("condition=another%20cond", true)]
    [InlineData("interventionName=oc-1", true)]
    [InlineData("hasResults=true", true)]
    [InlineData("resultsPostedFrom=2019-05&resultsPostedTo=2019-05", true)]
    [InlineData("resultsPostedTo=2018", false)]
    [InlineData("enrollmentFrom=90&enrollmentTo=90", true)]
    [InlineData("enrollmentFrom=91", false)]
    [InlineData("enrollmentTo=90&phase=PHASE2", true)]
    [InlineData("phase=PHASE4", false)]
    [InlineData("masking=DOUBLE&allocation=RANDOMIZED", true)]
    public async Task One_asks_what_one_asks_of_a_register(string query, bool isFound)
    {
        await FoundAsync("studies", query, isFound);
        await FoundAsync("trials", query, isFound);
    }

    [Fact]
    public async Task Trials_are_sorted_counted_and_written_by_what_one_asks_of_a_register()
    {
        string[] fields = ["sponsor", "sponsorClass", "funder", "collaborator", "condition", "mesh", "interventionName", "hasResults", "sex", "masking", "allocation"];
        foreach (var list in new[] { "studies", "trials" })
        {
            var facets = (await served.GetAsync($"/v1/{list}/facets"))["items"]!.AsArray();
            Assert.Subset(facets.Select(facet => $"{facet!["field"]}").ToHashSet(), fields.ToHashSet());
            Assert.Equal("nct99000001", $"{(await served.GetAsync($"/v1/{list}?sort=-resultsPosted&pageSize=1"))["items"]![0]!["id"]}");
            Assert.NotEmpty((await served.GetAsync($"/v1/{list}?filter=minimumAge>=18 AND enrollment>=90&sort=-enrollment"))["items"]!.AsArray());
        }
    }

    [Fact]
    public async Task Eligibility_is_Markdown_plain_text_and_lists()
    {
        var printed = Assert.Single((await PartAsync<EligibilityOfStudy>("eligibility")).Records);
        Assert.Equal((["has the condition"], ["has it not"], []), (printed.Inclusion, printed.Exclusion, printed.Other), TupleComparer);
        Assert.DoesNotContain("*", printed.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_is_served_whole_without_persons()
    {
        var record = Assert.Single((await PartAsync<RecordsOfStudy>("records")).Records);
        Assert.Equal("MADE-UP-1", record.Json.GetProperty("protocolSection").GetProperty("identificationModule").GetProperty("orgStudyIdInfo").GetProperty("id").GetString());
        Assert.DoesNotContain("Quirina", record.Json.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(404, await served.StatusAsync("/v1/studies/nobody/records"));
    }

    private static readonly IEqualityComparer<(string[], string[], string[])> TupleComparer = EqualityComparer<(string[], string[], string[])>.Create(
        (one, other) => one.Item1.SequenceEqual(other.Item1) && one.Item2.SequenceEqual(other.Item2) && one.Item3.SequenceEqual(other.Item3));

    private async Task<List<string>> CountsAsync(string url)
    {
        var counts = await served.GetAsync(url);
        return
        [
            $"total {counts["totalCount"]}",
            .. counts["items"]!.AsArray().SelectMany(facet => facet!["values"]!.AsArray().Select(value => $"{facet["field"]} {value!["value"]} {value["count"]} {value["asOf"]?.ToJsonString()}")),
        ];
    }

    private async Task FoundAsync(string list, string query, bool isFound)
    {
        var items = (await served.GetAsync($"/v1/{list}?{query}"))["items"]!.AsArray();
        Assert.Equal(isFound, items.Any(item => $"{item!["id"]}" == "nct99000001"));
    }

    private async Task<T> PartAsync<T>(string part) => (await served.GetAsync($"/v1/studies/nct99000001/{part}")).Deserialize<T>(Strict)!;

    private async Task<AdverseEventItem[]> PageAsync(string url) =>
        [.. (await served.GetAsync(url))["items"]!.AsArray().Select(item => item.Deserialize<AdverseEventItem>(Strict)!)];

    /// <summary>A service over a record with every field.</summary>
    public sealed class OneRecord : IAsyncLifetime
    {
        internal Served Served { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            var database = await Databases.SmallAsync();
            await database.ImportedAsync(Imports.CompleteRecord());
            Served = await Served.StartAsync(database);
        }

        public ValueTask DisposeAsync() => Served.DisposeAsync();
    }
}
