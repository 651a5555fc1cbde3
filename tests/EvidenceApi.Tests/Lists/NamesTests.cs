using System.Text.Json.Nodes;
using EvidenceApi.Tests.Lists.Exports;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>One thing has one name: what filters, sorts, counts and heads a column is what the documents call it, or what they call it in the plural.</summary>
public sealed class NamesTests(RunningService service) : IClassFixture<RunningService>
{
    // Made for tables and filters, and in no document: what a meta-analysis takes, and what a list of studies goes by.
    private static readonly string[] OnlyInTables =
    [
        "xi", "ni", "mi", "sdi", "sdiAssumption", "yi", "sei", "yiScale", "seiAssumption", "year", "hasNumber", "superseded",
    ];

    // The list goes by the study behind the item, or by what the item refers to; the documents have these with the study.
    private static readonly string[] OfTheStudy =
    [
        "status", "country", "phenotype", "intervention", "measure", "source", "phase", "startDate", "lastUpdatePosted",
        "statusAsOf", "lastKnownStatus", "conditioning", "conditioningIntensity", "activity",
        // what one asks of a register
        "sponsor", "sponsorClass", "funder", "collaborator", "condition", "mesh", "interventionName", "hasResults", "resultsPosted", "enrollment", "minimumAge", "maximumAge",
        "sex", "masking", "allocation",
    ];

    // A table has no members within members; these columns are shorter than the way to their member.
    private static readonly Dictionary<string, string> Flattened = new()
    {
        ["computedLower"] = "computedIntervalLower", ["computedUpper"] = "computedIntervalUpper", ["computedLevel"] = "computedIntervalLevel",
        ["computedFormula"] = "computedIntervalFormula", ["pOperator"] = "pValueOperator", ["doi"] = "identifiers", ["pmid"] = "identifiers",
        ["group"] = "registry", // of imported records alone; null in the seeds
    };

    public static TheoryData<string> Paths => [.. PublishedLists.ByPath.Keys.Where(path => !path.Contains('{', StringComparison.Ordinal) && path != "/v1/search")];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_field_is_named_like_its_member(string path)
    {
        var list = $"{path}?pageSize=200&includeUnverified=true";
        var items = Cells.OfWholes.Contains(path) ? await service.WholesAsync(list) : await service.ListAsync(list);
        if (items.Count == 0)
            return; // the seeds have no adverse events; RegisterPartsTests looks at those of a record
        var members = items.SelectMany(item => Names(item, [])).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.All(PublishedLists.ByPath[path].Fields.Where(field => !OnlyInTables.Contains(field.Name) && !OfTheStudy.Contains(field.Name)), field =>
            Assert.True(members.Contains(Flattened.GetValueOrDefault(field.Name) ?? field.Member ?? field.Name), $"{path} has the field {field.Name} and no member of that name"));
    }

    [Theory]
    [InlineData("/v1/studies", "phases", "phase", "PHASE2")]
    [InlineData("/v1/studies", "countries", "country", "SE")]
    [InlineData("/v1/trials", "interventionTypes", "intervention", "AHSCT")]
    [InlineData("/v1/studies", "phenotypes", "phenotype", "RRMS")]
    public async Task The_plural_of_the_documents_is_taken_where_the_singular_is(string list, string plural, string singular, string value)
    {
        var asked = await service.GetAsync($"{list}?{singular}={value}&countTotal=true&pageSize=1");
        Assert.NotEqual(0, asked["totalCount"]!.GetValue<int>());
        foreach (var name in new[] { plural, singular })
            Assert.Equal(asked["totalCount"]!.ToString(), (await service.GetAsync($"{list}?filter={name}:{value}&countTotal=true&pageSize=1"))["totalCount"]!.ToString());
        Assert.Equal((await service.GetAsync($"{list}/facets?fields={singular}"))["items"]!.ToJsonString(), (await service.GetAsync($"{list}/facets?fields={plural}"))["items"]!.ToJsonString());
        Assert.StartsWith($"id,{singular}", await service.Http.GetStringAsync(new Uri($"{list}?format=csv&fields=id,{plural}", UriKind.Relative)), StringComparison.Ordinal);
        var (_, problem) = await service.RefuseAsync($"{list}?{plural}={value}");
        Assert.Equal(singular, problem["errors"]![0]!["nearest"]!.ToString());
        Assert.Contains($"but '{singular}' is: parameters are named in the singular", problem["errors"]![0]!["message"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_ends_one_name_only_is_understood_in_the_refusal()
    {
        var (_, problem) = await service.RefuseAsync("/v1/trials?sort=-since");
        Assert.Equal("statusSince", problem["errors"]![0]!["nearest"]!.ToString());
    }

    // Every way to name a member: by itself, with what it is in, and an id by what it is the id of.
    private static IEnumerable<string> Names(JsonNode item, string[] within)
    {
        foreach (var (name, value) in item.AsObject())
        {
            string[] path = [.. within, name];
            for (var from = 0; from < path.Length; from++)
                yield return string.Concat(path[from..]);
            if (name == "id" && within.Length > 0)
                yield return within[^1];
            foreach (var inner in value switch { JsonObject one => Names(one, path), JsonArray { Count: > 0 } list when list[0] is JsonObject first => Names(first, path), _ => [] })
                yield return inner;
        }
    }
}
