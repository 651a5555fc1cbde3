using System.Net;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Http;

namespace EvidenceApi.Tests.Lists;

/// <summary>A load in the middle of a walk: the walk goes on after the item where it was and says so, or is refused where one version is asked for.</summary>
public sealed class WalksDuringLoadsTests
{
    public static TheoryData<string> Lists =>
    [
        "/v1/results?pageSize=1", "/v1/results?pageSize=1&sort=-value,id", "/v1/sources?pageSize=1&sort=-title", "/v1/results?pageSize=1&sort=sentence,-months&filter=months:* AND NOT value < 0",
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_walk_continues_over_a_load_and_names_both_versions(string list)
    {
        await using var service = await SmallService.StartAsync();
        var whole = await WalkAsync(service, list, "id");
        var (ids, versions, next) = (new List<string>(), new List<string>(), (string?)list);
        for (var page = 1; next is not null; page++)
        {
            var answer = await service.AskAsync(next);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            var body = JsonNode.Parse(answer.Body)!;
            Assert.Equal(answer.Version, body["datasetVersion"]?.GetValue<long>() ?? answer.Version);
            ids.AddRange(body["items"]!.AsArray().Select(item => item!["id"]!.ToString()));
            versions.Add($"{answer.Version} {body["beganInVersion"] ?? "-"}");
            next = body["next"]?.ToString();
            if (page is 1 or 2)
            {
                await service.LoadAsync($"Title {page + 1}");
                await service.KnowsAsync(page + 1);
            }
        }
        Assert.Equal(whole, ids);
        Assert.Equal(new[] { "1 -", "2 1", "3 1" }.Take(versions.Count), versions.Take(3));
        Assert.All(versions.Skip(3), version => Assert.Equal("3 1", version));
        Assert.True(versions.Count > 1);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_consistent_walk_is_refused_after_a_load_and_begins_again(string list)
    {
        await using var service = await SmallService.StartAsync();
        var next = JsonNode.Parse((await service.AskAsync($"{list}&consistent=true")).Body)!["next"]!.ToString();
        Assert.Equal(HttpStatusCode.OK, (await service.AskAsync(next)).Status);

        await service.LoadAsync("Title 2");
        await service.KnowsAsync(2);

        var gone = await service.AskAsync(next);
        Assert.Equal(HttpStatusCode.Gone, gone.Status);
        Assert.Equal("/problems/dataset-changed", JsonNode.Parse(gone.Body)!["type"]!.ToString());
        var walked = await WalkAsync(service, $"{list}&consistent=true", "id");
        Assert.Equal(await service.Database.AskAsync<long>($"select count(*) from {list.Split('/', '?')[2].TrimEnd('s')}"), walked.Count);
        Assert.Distinct(walked);
    }

    [Fact]
    public async Task An_item_that_was_added_before_the_cursor_is_not_repeated_and_one_after_it_is_read()
    {
        await using var service = await SmallService.StartAsync();
        var first = JsonNode.Parse((await service.AskAsync("/v1/sources?pageSize=1&sort=id")).Body)!;
        var (id, next) = (first["items"]![0]!["id"]!.ToString(), first["next"]!.ToString());
        await service.Database.RunAsync($"""
            insert into source (id, kind, title, publisher) select 'aaa-before', kind, title, publisher from source where id = '{id}';
            insert into source (id, kind, title, publisher) select 'zzz-after', kind, title, publisher from source where id = '{id}';
            insert into served_document (kind, id, document)
            select kind, added, replace(document::text, '{id}', added)::json from served_document, unnest(array['aaa-before', 'zzz-after']) as added where kind = 'SOURCE' and id = '{id}';
            insert into dataset_version (version, created_at, content_sha256, added, changed, removed) values (2, now(), repeat('0', 64), 2, 0, 0);
            notify evidence_dataset_version
            """);
        await service.KnowsAsync(2);
        var rest = await WalkAsync(service, next, "id");
        Assert.DoesNotContain("aaa-before", rest);
        Assert.DoesNotContain(id, rest);
        Assert.Equal("zzz-after", rest[^1]);
    }

    private static async Task<List<string>> WalkAsync(SmallService service, string? page, string member)
    {
        var walked = new List<string>();
        while (page is not null)
        {
            var answer = await service.AskAsync(page);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            var body = JsonNode.Parse(answer.Body)!;
            walked.AddRange(body["items"]!.AsArray().Select(item => item![member]!.ToString()));
            page = body["next"]?.ToString();
        }
        return walked;
    }
}
