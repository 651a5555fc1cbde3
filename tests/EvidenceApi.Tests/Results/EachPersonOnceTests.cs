using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Results;

/// <summary>Which numbers of a study to use, so that no one is counted twice. The figures are those of the papers, not of the service.</summary>
public sealed class EachPersonOnceTests(RunningService service) : IClassFixture<RunningService>
{
    // Deaths put down to the transplant, and all deaths within 100 days, each of the largest group that the best source counts.
    private static readonly Dictionary<string, (int Deaths, int People)> Attributed = new()
    {
        ["atkins-2016"] = (1, 24), ["burt-2003"] = (0, 21), ["burt-2021"] = (1, 507), ["halt-ms"] = (0, 24), ["hamerschlak-2010"] = (3, 41),
        ["moore-2019"] = (0, 35), ["nash-2003"] = (1, 26), ["nicholas-2021"] = (3, 120), ["ruiz-arguelles-2019"] = (0, 617),
        ["samijn-2006"] = (0, 14), ["shevchenko-2012"] = (0, 95), ["silfverberg-2023"] = (0, 174),
    };

    private static readonly Dictionary<string, (int Deaths, int People)> Within100Days = new() { ["muraro-2017"] = (8, 281), ["uk-ahsct-2025"] = (5, 364) };

    [Fact]
    public async Task Deaths_after_transplant_are_one_number_a_study()
    {
        var rows = await service.ListAsync("/v1/results?measure=transplant-related-mortality&onePerStudy=true");
        Assert.Distinct(rows.Select(StudyOf));
        var counted = Counted(rows);
        Assert.Equal(Attributed.Concat(Within100Days).OrderBy(row => row.Key, StringComparer.Ordinal), counted.OrderBy(row => row.Key, StringComparer.Ordinal));
        Assert.Equal((22, 2343), (counted.Values.Sum(row => row.Deaths), counted.Values.Sum(row => row.People)));
        Assert.Equal(["ge-2019", "sormani-2017", "zhang-2020", "zhou-2019"], rows.Where(row => row["numerator"] is null).Select(StudyOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Attributed_deaths_and_all_deaths_within_100_days_add_up_to_what_was_one_measure()
    {
        var attributed = Counted(await service.ListAsync("/v1/results?filter=measure = transplant-related-mortality&onePerStudy=true"));
        var all = Counted(await service.ListAsync("/v1/results?measure=mortality-100d&onePerStudy=true"));
        Assert.Equal(Attributed.OrderBy(row => row.Key, StringComparer.Ordinal), attributed.OrderBy(row => row.Key, StringComparer.Ordinal));
        Assert.Equal(Within100Days.OrderBy(row => row.Key, StringComparer.Ordinal), all.OrderBy(row => row.Key, StringComparer.Ordinal));
        Assert.Equal((9, 1698), (attributed.Values.Sum(row => row.Deaths), attributed.Values.Sum(row => row.People)));
        Assert.Equal((13, 645), (all.Values.Sum(row => row.Deaths), all.Values.Sum(row => row.People)));
    }

    [Fact]
    public async Task The_old_id_finds_both_measures_and_the_response_says_so()
    {
        foreach (var list in new[] { "results", "outcomes", "comparisons", "studies" })
        {
            var both = await service.GetAsync($"/v1/{list}?measure=transplant-related-mortality");
            Assert.Equal("""{"measure":["mortality-100d"]}""", both["alsoSearched"]?.ToJsonString());
            Assert.Null((await service.GetAsync($"/v1/{list}?measure=mortality-100d"))["alsoSearched"]);
            Assert.Null((await service.GetAsync($"/v1/{list}?measure=transplant-related-mortality&measure=mortality-100d"))["alsoSearched"]);
            Assert.Null((await service.GetAsync($"/v1/{list}?filter=measure:transplant-related-mortality"))["alsoSearched"]);
        }
        var measure = await service.GetAsync("/v1/measures/transplant-related-mortality");
        Assert.Equal("""["mortality-100d"]""", measure["alsoFinds"]!.ToJsonString());
    }

    [Theory]
    [InlineData("measure=progression-free-survival&phenotype=RELAPSING&monthsFrom=60&monthsTo=60&study=muraro-2017", "muraro-2017.progression-free-survival.relapsing-5y")]
    [InlineData("measure=progression-free-survival&study=muraro-2017", "muraro-2017.progression-free-survival.all-5y")]
    [InlineData("measure=event-free-survival&study=halt-ms&monthsTo=36", "halt-ms.event-free-survival.all-3y")]
    [InlineData("measure=event-free-survival&study=halt-ms", "halt-ms.event-free-survival.all-5y")]
    [InlineData("measure=transplant-related-mortality&study=hamerschlak-2010", "hamerschlak-2010.transplant-related-mortality.all")]
    [InlineData("measure=disability-progression&study=mist&intervention=AHSCT", "mist.disability-progression.hsct-final")]
    [InlineData("measure=edss&study=burt-2021", "burt-2021.edss.rrms-5y")]
    public async Task One_per_study_is_chosen_among_what_the_rest_of_the_request_finds(string query, string expected)
    {
        var rows = await service.ListAsync($"/v1/results?{query}&onePerStudy=true");
        Assert.Equal([expected], rows.Select(row => Text(row["id"])));
        var table = await service.Http.GetStringAsync(new Uri($"/v1/results?{query}&onePerStudy=true&format=csv&fields=id", UriKind.Relative));
        Assert.Equal(["id", expected], table.Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(1, (await service.GetAsync($"/v1/results/facets?{query}&onePerStudy=true"))["totalCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task Preferred_numbers_of_one_series_share_no_one()
    {
        var rows = await service.ListAsync("/v1/results?preferred=true&includeUnverified=true");
        Assert.NotEmpty(rows);
        foreach (var series in rows.GroupBy(Series))
            foreach (var (index, one) in series.Index())
                Assert.All(series.Skip(index + 1), other => Assert.True(AreDisjoint(one, other), $"{one["id"]} and {other["id"]} are both preferred and may share people"));
    }

    [Fact]
    public async Task A_preferred_number_is_checked_reported_after_treatment_and_of_the_best_source()
    {
        var rows = await service.ListAsync("/v1/results?includeUnverified=true");
        Assert.All(rows.Where(IsPreferred), row =>
        {
            Assert.NotNull(row["value"]);
            Assert.NotNull(row["measure"]);
            Assert.NotEqual("UNVERIFIED", Text(row["citation"]!["verification"]));
            Assert.NotEqual("BASELINE", Text(row["outcome"]!["type"]));
            Assert.True(row["months"] is null || row["months"]!.GetValue<decimal>() > 0, Text(row["id"]));
            Assert.NotEqual("BEFORE_TREATMENT", Text(row["window"]?["kind"]));
        });
        var checkedRows = rows.Where(row => row["value"] is not null && Text(row["citation"]!["verification"]) != "UNVERIFIED").ToList();
        foreach (var same in checkedRows.Where(row => row["measure"] is not null).GroupBy(row => (Series(row), Text(row["arm"]?["id"]), Text(row["population"]!["id"]))))
            Assert.All(same.Where(IsPreferred), row => Assert.Equal(same.Min(Precedence), Precedence(row)));
    }

    [Theory]
    [InlineData("hamerschlak-2010.transplant-related-mortality.beam-hatg", "hamerschlak-2010.transplant-related-mortality.all")]
    [InlineData("muraro-2017.progression-free-survival.relapsing-5y", "muraro-2017.progression-free-survival.all-5y")]
    [InlineData("muraro-2017.progression-free-survival.all-5y", "")]
    public async Task A_number_names_the_one_about_the_group_that_holds_its_people(string part, string whole) =>
        Assert.Equal(whole, Text((await service.GetAsync($"/v1/results/{part}"))["partOf"]));

    [Theory]
    [InlineData("silfverberg-2023.neda.all-5y", """{"kind":"FIXED","months":60,"median":null,"mean":null,"range":null,"lower":null,"upper":null}""")]
    [InlineData("kvistad-2019.neda-3.all", """{"kind":"OVER_FOLLOW_UP","months":null,"median":26,"mean":null,"range":"FULL_RANGE","lower":11,"upper":48}""")]
    [InlineData("atkins-2016.transplant-related-mortality.all", """{"kind":"OVER_FOLLOW_UP","months":null,"median":80.4,"mean":null,"range":"FULL_RANGE","lower":46.8,"upper":152.4}""")]
    [InlineData("atkins-2016.relapse-count.all-before", """{"kind":"BEFORE_TREATMENT","months":null,"median":null,"mean":null,"range":null,"lower":null,"upper":null}""")]
    public async Task A_number_has_its_window(string id, string window) =>
        Assert.Equal(window, (await service.GetAsync($"/v1/results/{id}"))["window"]!.ToJsonString());

    [Fact]
    public async Task A_rate_carries_its_events_and_person_years()
    {
        var row = await service.GetAsync("/v1/results/atkins-2016.relapse-count.all-before");
        Assert.Equal(("167", "140"), (Text(row["events"]), Text(row["personYears"])));
    }

    private static Dictionary<string, (int Deaths, int People)> Counted(IEnumerable<JsonNode> rows) => rows.Where(row => row["numerator"] is not null)
        .ToDictionary(StudyOf, row => (row["numerator"]!.GetValue<int>(), row["denominator"]!.GetValue<int>()));

    private static (string, string, string, string, string, string) Series(JsonNode row) => (
        StudyOf(row), Text(row["measure"]?["id"]), Text(row["definitionClass"]), Text(row["stratum"]) + "|" + Text(row["category"]), Text(row["window"]?["kind"]), Text(row["window"]?["months"]));

    private static bool AreDisjoint(JsonNode one, JsonNode other)
    {
        if (one["arm"] is { } arm && other["arm"] is { } otherArm && Text(arm["id"]) != Text(otherArm["id"]))
            return true;
        return Separate(one["population"]!, other["population"]!) || Separate(other["population"]!, one["population"]!);
    }

    private static bool Separate(JsonNode one, JsonNode other) => one["disjointFrom"]!.AsArray().Any(id => Text(id) == Text(other["id"]) || Text(id) == Text(other["partOf"]));

    private static bool IsPreferred(JsonNode row) => row["preferred"]!.GetValue<bool>();

    private static int Precedence(JsonNode row) => row["precedence"]!.GetValue<int>();

    private static string StudyOf(JsonNode row) => Text(row["study"]!["id"]);

    private static string Text(JsonNode? node) => node?.ToString() ?? "";
}
