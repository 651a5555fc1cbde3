using System.Net;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Http;

namespace EvidenceApi.Tests.Lists;

/// <summary>A load in the middle of a walk: the next page is refused, and the walk that begins again is whole.</summary>
public sealed class WalksDuringLoadsTests
{
    [Theory]
    [InlineData("/v1/results?pageSize=1")]
    [InlineData("/v1/results?pageSize=1&sort=-value,id")]
    [InlineData("/v1/results?pageSize=1&sort=sentence,-months&filter=months:* AND NOT value < 0")]
    public async Task After_a_load_the_next_page_is_gone_and_the_walk_begins_again(string list)
    {
        await using var service = await SmallService.StartAsync();
        var first = await service.AskAsync(list);
        Assert.Equal(HttpStatusCode.OK, first.Status);
        var next = JsonNode.Parse(first.Body)!["next"]!.ToString();
        Assert.Equal(HttpStatusCode.OK, (await service.AskAsync(next)).Status);

        await service.LoadAsync("Title 2");
        await service.KnowsAsync(2);

        var gone = await service.AskAsync(next);
        Assert.Equal(HttpStatusCode.Gone, gone.Status);
        Assert.Equal("urn:evidence-api:problem:dataset-changed", JsonNode.Parse(gone.Body)!["type"]!.ToString());
        var walked = new List<string>();
        for (string? page = list; page is not null;)
        {
            var answer = await service.AskAsync(page);
            Assert.Equal((HttpStatusCode.OK, 2L), (answer.Status, answer.Version));
            var body = JsonNode.Parse(answer.Body)!;
            walked.AddRange(body["items"]!.AsArray().Select(item => item!["id"]!.ToString()));
            page = body["next"]?.ToString();
        }
        Assert.Equal(await service.Database.AskAsync<long>("select count(*) from result"), walked.Count);
        Assert.Distinct(walked);
    }
}
