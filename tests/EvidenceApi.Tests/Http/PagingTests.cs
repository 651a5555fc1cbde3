using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Http;

public sealed class PagingTests(RunningService service) : IClassFixture<RunningService>
{
    public static TheoryData<string> Lists =>
    [
        "/v1/studies", "/v1/outcomes", "/v1/results", "/v1/results?includeUnverified=true", "/v1/measures", "/v1/trials", "/v1/sources", "/v1/vocabulary",
        "/v1/studies/mist/outcomes", "/v1/trials/starms/history", "/v1/results?phenotype=PROGRESSIVE", "/v1/claims", "/v1/sources/regmednet-2017/claims", "/v1/quality",
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Following_next_visits_every_item_once(string list)
    {
        var separator = list.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var whole = await service.GetAsync($"{list}{separator}pageSize=200&countTotal=true");
        var walked = await service.ListAsync($"{list}{separator}pageSize=3");
        var ids = walked.Select(item => item["id"]?.ToString() ?? $"{item["scheme"]}.{item["code"]}").ToList();
        Assert.Equal(whole["totalCount"]!.GetValue<int>(), ids.Count);
        Assert.Distinct(ids);
        Assert.NotEmpty(ids);
    }

    [Fact]
    public async Task The_next_page_is_in_the_Link_header_too_and_the_last_page_has_none()
    {
        using var first = await service.Http.GetAsync(new Uri("/v1/studies?pageSize=1", UriKind.Relative));
        var next = System.Text.Json.Nodes.JsonNode.Parse(await first.Content.ReadAsStringAsync())!["next"]!.ToString();
        Assert.StartsWith($"<{next}>; rel=\"next\", ", Assert.Single(first.Headers.GetValues("Link")), StringComparison.Ordinal);
        using var last = await service.Http.GetAsync(new Uri("/v1/studies?pageSize=200", UriKind.Relative));
        Assert.DoesNotContain("next", Assert.Single(last.Headers.GetValues("Link")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_belongs_to_its_query()
    {
        var next = (await service.GetAsync("/v1/studies?pageSize=1&design=COHORT"))["next"]!.ToString();
        var (status, problem) = await service.RefuseAsync(next.Replace("COHORT", "CASE_SERIES", StringComparison.Ordinal));
        Assert.Equal(400, status);
        Assert.Equal("cursor", problem["errors"]![0]!["parameter"]!.ToString());
        await service.GetAsync(next.Replace("pageSize=1", "pageSize=2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_altered_cursor_is_refused()
    {
        var next = (await service.GetAsync("/v1/studies?pageSize=1"))["next"]!.ToString();
        var (status, _) = await service.RefuseAsync(next[..^2] + "AA");
        Assert.Equal(400, status);
    }

    [Fact]
    public async Task The_total_is_counted_only_on_request()
    {
        Assert.Null((await service.GetAsync("/v1/studies"))["totalCount"]);
        var total = (await service.GetAsync("/v1/results?includeUnverified=true&countTotal=true&pageSize=1"))["totalCount"]!.GetValue<long>();
        Assert.Equal(await service.Database.AskAsync<long>("select count(*) from result"), total);
    }

    [Fact]
    public async Task An_empty_list_is_an_empty_list()
    {
        var page = await service.GetAsync("/v1/studies?phase=PHASE4&countTotal=true");
        Assert.Empty(page["items"]!.AsArray());
        Assert.Null(page["next"]);
        Assert.Equal(0, page["totalCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task No_short_text_passes_as_a_cursor()
    {
        const string letters = "AaQgw019-_";
        var texts = letters.Select(letter => $"{letter}")
            .Concat(letters.SelectMany(one => letters.Select(two => $"{one}{two}")))
            .Append("AAAAAAAAAAAAAAAAAAAAAB");
        foreach (var text in texts)
            Assert.Equal(400, (await service.RefuseAsync($"/v1/studies?cursor={text}")).Status);
    }
}
