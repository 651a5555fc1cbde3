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
        Assert.All(relations.Where(item => Text(item["basis"]) is "STATED" or "INFERRED"), item => Assert.NotEmpty(item["sources"]!.AsArray()));
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
    public async Task Countries_and_years_rule_an_overlap_out_only_where_both_are_known()
    {
        var studies = (await service.ListAsync("/v1/studies?includeUnverified=true")).ToDictionary(study => Text(study["id"]));
        var ruledOut = await service.ListAsync("/v1/relations?basis=DIFFERENT_COUNTRIES");
        Assert.NotEmpty(ruledOut);
        Assert.All(ruledOut, item =>
        {
            var (one, other) = (Countries(studies[Study(item)]), Countries(studies[Related(item)]));
            Assert.NotEmpty(one);
            Assert.NotEmpty(other);
            Assert.Empty(one.Intersect(other));
        });
        Assert.DoesNotContain(ruledOut, item => Study(item) is "muraro-2017" or "das-2021" or "kalincik-2023");
    }

    [Fact]
    public async Task A_number_carries_the_studies_that_share_its_people()
    {
        foreach (var study in new[] { "silfverberg-2023", "kvistad-2019", "burt-2021", "nicholas-2021", "muraro-2017" })
        {
            var relations = await service.ListAsync($"/v1/relations?study={study}&notOverlap=NONE");
            var known = relations.Where(item => Text(item["overlap"]) != "UNKNOWN").Select(Related).Distinct().Order(StringComparer.Ordinal).ToList();
            var unknown = relations.Select(Related).Except(known).Order(StringComparer.Ordinal).ToList();
            Assert.NotEmpty(relations);
            Assert.All(await service.ListAsync($"/v1/results?study={study}"), row =>
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

    private static List<string> Countries(JsonNode study) => [.. study["countries"]!.AsArray().Select(country => Text(country!["code"]))];

    private static string Study(JsonNode item) => Text(item["study"]!["id"]);

    private static string Related(JsonNode item) => Text(item["relatedStudy"]!["id"]);

    private static string Text(JsonNode? node) => node?.ToString() ?? "";
}
