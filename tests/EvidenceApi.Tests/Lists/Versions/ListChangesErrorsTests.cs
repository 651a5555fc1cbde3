using System.Net;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists.Versions;

/// <summary>Changes are refused where they are not known, and every list has them or is of a register alone.</summary>
public sealed class ListChangesErrorsTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string[] WithoutChanges = ["/v1/adverse-events", "/v1/outcome-changes", "/v1/search", "/v1/trials/slip", "/v1/trials/{id}/history", "/v1/changes"];

    [Theory]
    [InlineData("results/changes", "since", "missing")]
    [InlineData("results/changes?since=0", "since", "out of range")]
    [InlineData("results/changes?since=2", "since", "the current one is 1")]
    [InlineData("results/changes?since=1&until=2", "until", "the current one is 1")]
    [InlineData("results/changes?since=x", "since", "not a whole number")]
    [InlineData("results/changes?since=1&cursor=x", "cursor", "not one of these changes")]
    [InlineData("results/changes?since=1&study=no-such-study", "study", "no-such-study")]
    [InlineData("results/changes?since=1&sort=id", "sort", "is not a parameter")]
    [InlineData("trials/changes?since=1&near=200,0", "near", "")]
    [InlineData("results/changes?since=1&pageSize=5&format=ndjson", "pageSize", "JSON")]
    [InlineData("results/changes?since=1&cursor=x&format=csv", "cursor", "JSON")]
    [InlineData("results/changes?format=csv", "since", "missing")]
    [InlineData("results/changes?format=atom&pageSize=5", "pageSize", "JSON")]
    [InlineData("results/changes?format=atom&cursor=x", "cursor", "JSON")]
    [InlineData("results/changes?format=atom&since=2", "since", "the current one is 1")]
    [InlineData("results/changes?format=atom&until=2", "until", "the current one is 1")]
    [InlineData("results/changes?format=atom&study=no-such-study", "study", "no-such-study")]
    [InlineData("results/changes?format=atom&sort=id", "sort", "is not a parameter")]
    [InlineData("results/changes?format=rss&since=1", "format", "atom")]
    public async Task What_cannot_be_reported_is_refused(string url, string parameter, string message)
    {
        using var answer = await service.Http.GetAsync(new Uri($"/v1/{url}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var error = Assert.Single(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!.AsArray())!;
        Assert.Equal(parameter, $"{error["parameter"]}");
        Assert.Contains(message, $"{error["message"]}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_list_of_evidence_has_changes()
    {
        foreach (var (path, listing) in PublishedLists.ByPath)
        {
            using var answer = await service.Http.GetAsync(new Uri($"{path.Replace("{id}", "mist", StringComparison.Ordinal)}/changes?since=1", UriKind.Relative));
            Assert.Equal(WithoutChanges.Contains(path) ? HttpStatusCode.NotFound : HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(WithoutChanges.Contains(path), listing.Kept is null);
        }
    }

    [Fact]
    public async Task What_is_kept_of_a_list_has_a_row_for_each_item_that_is_there()
    {
        foreach (var listing in PublishedLists.ByPath.Values.Where(listing => listing.Kept is not null))
        {
            var kept = listing.Kept!;
            var view = listing.From.Split(' ')[0];
            Assert.Equal(0L, await service.Database.AskAsync<long>($"""
                select count(*)
                from (select distinct {kept.Key}::text from {view} as item where {(kept.Kind == "QUALITY_CHECK" ? "item.id not like 'REGISTRY%'" : "true")}) as there (id)
                full join (select id from served_content where kind = '{kept.Kind}' and form = 'FIELDS') as content using (id)
                where there.id is null or content.id is null
                """));
        }
    }
}
