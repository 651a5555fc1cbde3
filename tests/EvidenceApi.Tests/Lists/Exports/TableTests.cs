using System.Text;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists.Exports;

/// <summary>Lists as CSV, read by a reader of the test's own: every cell against the JSON of the item, or where it has no such member against the owner's look at the rows.</summary>
public sealed class TableTests(RunningService service) : IClassFixture<RunningService>
{
    public static TheoryData<string> InJson => [.. Cells.OfLists.Keys];

    public static TheoryData<string> All => [.. PublishedLists.ByPath.Keys.Where(path => path is not "/v1/trials/{id}/history" and not "/v1/search")];

    [Theory]
    [MemberData(nameof(InJson))]
    public async Task Every_cell_says_what_the_JSON_of_its_item_says(string list)
    {
        foreach (var query in list is "/v1/quality" or "/v1/vocabulary" or "/v1/measures" ? [""] : new[] { "", "includeUnverified=true" })
        {
            var items = Cells.OfWholes.Contains(list) ? await service.WholesAsync($"{list}?pageSize=200&{query}") : await service.ListAsync($"{list}?pageSize=200&{query}");
            var rows = await ReadAsync($"{list}?format=csv&{query}");
            Assert.Equal(items.Count, rows.Count);
            foreach (var (item, row) in items.Zip(rows))
                foreach (var (column, path) in Cells.Of(list))
                    Assert.True(Cells.Says(row[column], item, path), $"{list} {item["id"]}: {column} is '{row[column]}', and the JSON has {item[path[0]]?.ToJsonString()}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_cell_is_what_the_row_has(string list)
    {
        var rows = await ListRows.ReadAsync(service.Database, PublishedLists.ByPath[list], includeUnverified: false);
        var table = await ReadAsync($"{list}?format=csv");
        Assert.Equal(rows.Rows.Count, table.Count);
        foreach (var (row, line) in rows.Rows.Zip(table))
            foreach (var field in rows.Listing.Fields)
                Assert.Equal(string.Join('|', row[field.Name]), line[field.Name].TrimStart('\''));
    }

    [Fact]
    public async Task Chosen_columns_come_in_the_requested_order()
    {
        var text = await service.Http.GetStringAsync(new Uri("/v1/results?format=csv&fields=value,id,xi", UriKind.Relative));
        Assert.Equal(["value", "id", "xi"], TableReader.Lines(text)[0]);
    }

    [Fact]
    public async Task A_list_without_items_is_a_line_of_names()
    {
        var lines = TableReader.Lines(await service.Http.GetStringAsync(new Uri("/v1/results?format=csv&monthsFrom=99999", UriKind.Relative)));
        Assert.Equal(PublishedLists.ByPath["/v1/results"].Fields.Select(field => field.Name), Assert.Single(lines));
    }

    [Fact]
    public async Task A_table_follows_filter_order_and_words_as_the_pages_do()
    {
        foreach (var query in new[] { "design=RANDOMIZED_TRIAL&sort=-year,title", "q=hsct", "filter=country:US", "q=sclerosis&sort=id" })
        {
            var rows = await ReadAsync($"/v1/studies?format=csv&{query}");
            Assert.NotEmpty(rows);
            Assert.Equal((await service.ListAsync($"/v1/studies?{query}&pageSize=200")).Select(item => item["id"]!.ToString()), rows.Select(row => row["id"]));
        }
    }

    [Theory]
    [InlineData("/v1/results?format=csv&pageSize=10", "pageSize")]
    [InlineData("/v1/results?format=csv&cursor=x", "cursor")]
    [InlineData("/v1/results?format=ndjson&countTotal=true", "countTotal")]
    [InlineData("/v1/studies?format=ris&pageSize=10", "pageSize")]
    public async Task What_belongs_to_pages_is_refused_with_whole_lists(string url, string parameter)
    {
        var (status, problem) = await service.RefuseAsync(url);
        Assert.Equal((400, parameter), (status, Assert.Single(problem["errors"]!.AsArray())!["parameter"]!.ToString()));
    }

    [Theory]
    [InlineData("/v1/results?format=csv&study=mst", 400)]
    [InlineData("/v1/studies/no-such-study/outcomes?format=csv", 404)]
    [InlineData("/v1/trials/no-such-trial/history?format=ndjson", 404)]
    [InlineData("/v1/search?format=csv", 400)]
    public async Task An_id_that_names_nothing_is_a_problem_and_no_empty_table(string url, int expected) => Assert.Equal(expected, (await service.RefuseAsync(url)).Status);

    private async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> ReadAsync(string url) =>
        TableReader.Read(Encoding.UTF8.GetString(await service.Http.GetByteArrayAsync(new Uri(url, UriKind.Relative))));
}
