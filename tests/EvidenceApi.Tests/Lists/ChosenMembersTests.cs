using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>The parameter <c>fields</c>: exactly the chosen members, as the whole document has them.</summary>
public sealed class ChosenMembersTests(RunningService service) : IClassFixture<RunningService>
{
    public static TheoryData<string, string> Lists => new()
    {
        { "/v1/studies", "id,title,design" },
        { "/v1/outcomes", "id,study.id,links.self" },
        { "/v1/results", "id,value,interval.lower,citation.source.id,citation.place" },
        { "/v1/results", "citation,citation.place" },
        { "/v1/results", "interval.level,study.title,interval.lower" },
        { "/v1/comparisons", "id,value,interval,pValue.operator" },
        { "/v1/trials", "id,status" },
        { "/v1/trials/mist/history", "status,asOf" },
        { "/v1/measures", "id,unit" },
        { "/v1/sources", "id,publication.identifiers.system,publication.journal" },
        { "/v1/vocabulary", "code,codes.code" },
        { "/v1/claims", "id,verdict" },
        { "/v1/gaps", "kind" },
        { "/v1/quality", "id,flagged" },
        { "/v1/search?q=relapse", "id,kind" },
        { "/v1/studies/mist/outcomes", "id,resultCount,measure.name" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Items_of_a_list_have_exactly_the_chosen_members_in_JSON_and_NDJSON(string list, string fields)
    {
        var link = list.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var expected = (await service.ListAsync($"{list}{link}pageSize=200")).Select(item => Chosen(item, fields)!.ToJsonString()).ToList();
        Assert.Equal(expected, (await service.ListAsync($"{list}{link}fields={fields}&pageSize=30")).Select(item => item.ToJsonString()));
        var lines = await service.Http.GetStringAsync(new Uri($"{list}{link}fields={fields}&format=ndjson", UriKind.Relative));
        Assert.Equal(expected, lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.ToJsonString()));
    }

    [Theory]
    [InlineData("/v1/studies/mist", "id,title,registrations.number,arms.label,reports")]
    [InlineData("/v1/studies/mist?includeUnverified=true", "populations.phenotypes,design,records")]
    [InlineData("/v1/outcomes/mist.disability-progression", "id,comparisons.interval.lower,measure.name")]
    [InlineData("/v1/measures/neda", "name")]
    [InlineData("/v1/sources/muraro-2017-jama-neurol", "publication.identifiers.value,id")]
    [InlineData("/v1/trials/mist", "status")]
    [InlineData("/v1/studies/mist/numbers", "study.id,outcomes.results.value,outcomes.title")]
    public async Task A_document_has_exactly_the_chosen_members(string url, string fields)
    {
        var link = url.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var whole = await service.GetAsync(url);
        var sparse = await service.GetAsync($"{url}{link}fields={fields}");
        Assert.Equal(Chosen(whole, fields)!.ToJsonString(), sparse.ToJsonString());
        Assert.NotEmpty(sparse.AsObject());
    }

    [Theory]
    [InlineData("/v1/results?fields=id,valeu", "valeu", "value")]
    [InlineData("/v1/results?fields=citation.sorce", "citation.sorce", "citation.source")]
    [InlineData("/v1/results?fields=id,valeu&format=ndjson", "valeu", "value")]
    [InlineData("/v1/results?fields=id,studyTitel&format=csv", "studyTitel", "studyTitle")]
    [InlineData("/v1/studies/mist?fields=titel", "titel", "title")]
    [InlineData("/v1/results?fields=id,,value", "", null)]
    [InlineData("/v1/results?fields=id.", "id.", "id")]
    [InlineData("/v1/results?fields=ID", "ID", "id")]
    public async Task A_wrong_name_is_a_400_with_the_nearest(string url, string value, string? nearest)
    {
        var (status, problem) = await service.RefuseAsync(url);
        var error = Assert.Single(problem["errors"]!.AsArray())!;
        Assert.Equal((400, "fields", value), (status, error["parameter"]!.ToString(), error["value"]?.ToString() ?? ""));
        Assert.True(nearest is null || error["nearest"]?.ToString() == nearest, error.ToJsonString());
    }

    [Fact]
    public async Task Chosen_members_do_not_change_which_items_there_are()
    {
        var whole = await service.GetAsync("/v1/results?pageSize=3&countTotal=true");
        var sparse = await service.GetAsync("/v1/results?pageSize=3&countTotal=true&fields=value");
        Assert.Equal(whole["totalCount"]!.ToJsonString(), sparse["totalCount"]!.ToJsonString());
        Assert.Equal(whole["items"]!.AsArray().Select(item => item!["value"]?.ToJsonString()), sparse["items"]!.AsArray().Select(item => item!["value"]?.ToJsonString()));
    }

    /// <summary>The members that are named, of any depth; what is no object stays as it is, and a list has them of each of its items.</summary>
    private static JsonNode? Chosen(JsonNode? document, string fields) => Chosen(document, [.. fields.Split(',').Select(field => field.Split('.'))]);

    private static JsonNode? Chosen(JsonNode? node, string[][] paths) => node switch
    {
        _ when paths.Any(path => path.Length == 0) => node?.DeepClone(),
        JsonArray items => new JsonArray([.. items.Select(item => Chosen(item, paths))]),
        JsonObject members => new JsonObject(members.Where(member => paths.Any(path => path[0] == member.Key)).Select(member => KeyValuePair.Create(
            member.Key, Chosen(member.Value, [.. paths.Where(path => path[0] == member.Key).Select(path => path[1..])])))),
        _ => node?.DeepClone(),
    };
}
