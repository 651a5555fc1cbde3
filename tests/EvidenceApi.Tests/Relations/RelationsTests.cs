using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Relations;

/// <summary>Which studies share people: stated from both sides, and never more certain than its sources.</summary>
public sealed class RelationsTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("kvistad-2024", "kvistad-2019", "FOLLOW_UP_OF", "ALL", "29", "SOME")]
    [InlineData("burman-2014", "silfverberg-2023", "COHORT_OVERLAP", "SOME", "", "SOME")]
    [InlineData("nicholas-2021", "uk-ahsct-2025", "COHORT_OVERLAP", "SOME", "", "SOME")]
    [InlineData("burt-2015", "burt-2021", "COHORT_OVERLAP", "SOME", "", "SOME")]
    [InlineData("burt-2021", "mist", "COHORT_OVERLAP", "UNKNOWN", "", "UNKNOWN")]
    [InlineData("london-audit-2014", "uk-ahsct-2025", "COHORT_OVERLAP", "UNKNOWN", "", "UNKNOWN")]
    [InlineData("uk-ahsct-2025", "muraro-2017", "COHORT_OVERLAP", "UNKNOWN", "", "UNKNOWN")]
    [InlineData("nct00278655", "burt-2015", "RELATED_RECORD", "UNKNOWN", "", "UNKNOWN")]
    [InlineData("nct00278655", "burt-2003", "COHORT_OVERLAP", "NONE", "", "NONE")]
    [InlineData("kvistad-2019", "muraro-2017", "COHORT_OVERLAP", "NONE", "", "NONE")]
    [InlineData("shevchenko-2012", "kvistad-2019", "COHORT_OVERLAP", "NONE", "", "NONE")]
    [InlineData("connick-2012", "zhou-2019", "INCLUDED_IN", "ALL", "", "SOME")]
    public async Task A_pair_is_assessed_from_both_sides(string study, string related, string type, string overlap, string shared, string otherSide)
    {
        var relation = Assert.Single(await service.ListAsync($"/v1/relations?study={study}&relatedStudy={related}"), item => Text(item["type"]) == type);
        Assert.Equal((overlap, shared), (Text(relation["overlap"]), Text(relation["shared"])));
        Assert.Contains(await service.ListAsync($"/v1/relations?study={related}&relatedStudy={study}"), item => Text(item["overlap"]) == otherSide && Text(item["shared"]) == shared);
    }

    [Fact]
    public async Task Every_relation_is_there_from_both_sides_and_an_overlap_has_its_reasons()
    {
        var relations = await service.ListAsync("/v1/relations");
        var sides = relations.Select(item => (Study(item), Related(item))).ToHashSet();
        Assert.All(relations, item => Assert.Contains((Related(item), Study(item)), sides));
        Assert.Distinct(relations.Select(item => Text(item["id"])));
        Assert.All(relations, item => Assert.Equal(Text(item["overlap"]) == "UNKNOWN", item["basis"] is null));
        Assert.All(relations.Where(item => item["basis"] is not null), item => Assert.NotEmpty(item["sources"]!.AsArray()));
        Assert.All(relations, item => Assert.NotEmpty(Text(item["note"])));
    }

    [Fact]
    public async Task Muraro_2017_is_assessed_with_every_study_of_transplants()
    {
        var others = (await service.ListAsync("/v1/results?intervention=AHSCT")).Where(row => Text(row["study"]!["design"]) != "META_ANALYSIS")
            .Select(Study).ToHashSet();
        others.Remove("muraro-2017");
        var assessed = (await service.ListAsync("/v1/relations?study=muraro-2017")).Select(Related).ToHashSet();
        Assert.Empty(others.Except(assessed));
    }

    [Fact]
    public async Task Countries_rule_an_overlap_out_only_where_documents_name_all_of_both()
    {
        var inferred = await service.ListAsync("/v1/relations?basis=DIFFERENT_COUNTRIES");
        Assert.NotEmpty(inferred);
        foreach (var item in inferred)
        {
            var (one, other) = (await StudyAsync(Study(item)), await StudyAsync(Related(item)));
            Assert.NotEmpty(Countries(one));
            Assert.NotEmpty(Countries(other));
            Assert.Empty(Countries(one).Intersect(Countries(other)));
            Assert.Equal(SourcesOf(one, "countriesFrom").Concat(SourcesOf(other, "countriesFrom")).Distinct().Order(StringComparer.Ordinal), SourcesOf(item, "sources").Order(StringComparer.Ordinal));
            Assert.NotEmpty(SourcesOf(one, "countriesFrom"));
            Assert.NotEmpty(SourcesOf(other, "countriesFrom"));
        }
        Assert.DoesNotContain(inferred, item => Study(item) is "muraro-2017" or "das-2021" or "kalincik-2023" or "burt-2003" or "samijn-2006");
    }

    [Fact]
    public async Task Years_rule_an_overlap_out_only_where_documents_say_when_people_were_treated()
    {
        var inferred = await service.ListAsync("/v1/relations?basis=DIFFERENT_YEARS");
        Assert.Equal(
            [
                "halt-ms 2007-02 > 2006-12 muraro-2017", "kvistad-2019 2015-01 > 2006-12 muraro-2017", "kvistad-2024 2015-01 > 2006-12 muraro-2017",
                "london-audit-2014 2009 > 2006-12 muraro-2017", "nicholas-2021 2012 > 2006-12 muraro-2017", "ruiz-arguelles-2019 2015-06 > 2006-12 muraro-2017",
            ],
            await Task.WhenAll(inferred.Where(item => Related(item) == "muraro-2017").Select(async item =>
                $"{Study(item)} {(await StudyAsync(Study(item)))["treatedFrom"]} > {(await StudyAsync("muraro-2017"))["treatedTo"]} muraro-2017")));
        Assert.Equal(inferred.Count, inferred.Count(item => Study(item) == "muraro-2017") * 2);
        var halt = inferred.Single(item => Study(item) == "halt-ms");
        Assert.Equal("Treated from 2007-02, and in the related study until 2006-12.", Text(halt["note"]));
        Assert.Equal(["muraro-2017-jama-neurol", "nct00288626-registry"], SourcesOf(halt, "sources"));
    }

    [Theory]
    [InlineData("actimus", "muraro-2017")]
    [InlineData("beat-ms", "burman-2014")]
    [InlineData("cohen-2018", "halt-ms")]
    [InlineData("connick-2012", "muraro-2017")]
    [InlineData("harris-2024", "burt-2015")]
    [InlineData("petrou-2020", "muraro-2017")]
    public async Task A_start_of_a_trial_and_a_date_of_print_rule_nothing_out(string study, string related) =>
        Assert.Empty(await service.ListAsync($"/v1/relations?study={study}&relatedStudy={related}"));

    [Fact]
    public async Task A_number_carries_the_studies_that_share_its_people()
    {
        foreach (var study in new[] { "silfverberg-2023", "kvistad-2019", "burt-2021", "nicholas-2021", "muraro-2017" })
        {
            var relations = await service.ListAsync($"/v1/relations?study={study}&notOverlap=NONE");
            var known = relations.Where(item => Text(item["overlap"]) != "UNKNOWN").Select(Related).Distinct().Order(StringComparer.Ordinal).ToList();
            var unknown = relations.Select(Related).Except(known).Order(StringComparer.Ordinal).ToList();
            Assert.NotEmpty(relations);
            Assert.All(await service.WholesAsync($"/v1/results?study={study}"), row =>
            {
                Assert.Equal(known, row["overlapsWith"]!.AsArray().Select(item => Text(item!["study"])));
                Assert.Equal(unknown, row["overlapUnknownWith"]!.AsArray().Select(Text));
            });
        }
        Assert.Equal(["burman-2014"], (await service.ListAsync("/v1/results?overlapsWith=silfverberg-2023")).Select(row => Text(row["study"]!["id"])).Distinct());
    }

    [Theory]
    [InlineData("/v1/relations?relatedStudy=mits", "relatedStudy")]
    [InlineData("/v1/results?overlapsWith=mits", "overlapsWith")]
    public async Task A_misspelt_study_is_refused_under_the_name_of_its_parameter(string url, string parameter)
    {
        var (status, problem) = await service.RefuseAsync(url);
        Assert.Equal((400, parameter, "mist"), (status, Text(problem["errors"]![0]!["parameter"]), Text(problem["errors"]![0]!["nearest"])));
    }

    private readonly Dictionary<string, JsonNode> studies = [];

    private async Task<JsonNode> StudyAsync(string id) => studies.TryGetValue(id, out var study) ? study : studies[id] = await service.GetAsync($"/v1/studies/{id}");

    private static IEnumerable<string> SourcesOf(JsonNode item, string member) => item[member]!.AsArray().Select(source => Text(source!["id"]));

    private static List<string> Countries(JsonNode study) => [.. study["countries"]!.AsArray().Select(country => Text(country!["code"]))];

    private static string Study(JsonNode item) => Text(item["study"]!["id"]);

    private static string Related(JsonNode item) => Text(item["relatedStudy"]!["id"]);

    private static string Text(JsonNode? node) => node?.ToString() ?? "";
}
