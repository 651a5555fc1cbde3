using System.Text.Json.Nodes;
using EvidenceApi.Lists;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>Counts by field, against the columns of the views as the owner reads them, counted here.</summary>
public sealed class FacetTests(RunningService service) : IClassFixture<RunningService>
{
    private const int MostValues = 200;

    private static readonly Dictionary<string, string> Words = new()
    {
        ["/v1/studies"] = "hsct", ["/v1/outcomes"] = "disability", ["/v1/measures"] = "relapse", ["/v1/sources"] = "multiple sclerosis", ["/v1/claims"] = "transplantation",
        ["/v1/search"] = "relapse",
    };

    public static TheoryData<string> Counted =>
        ["/v1/studies", "/v1/outcomes", "/v1/results", "/v1/comparisons", "/v1/trials", "/v1/measures", "/v1/sources", "/v1/claims",
            "/v1/vocabulary", "/v1/gaps", "/v1/quality"];

    public static TheoryData<string> Searched => [.. Words.Keys];

    [Theory]
    [MemberData(nameof(Counted))]
    public async Task Every_field_of_a_list_is_counted_as_the_rows_have_it(string path)
    {
        foreach (var unverified in new[] { false, true })
        {
            var rows = await RowsAsync(path, unverified);
            var counts = await service.GetAsync($"{path}/facets{(unverified ? "?includeUnverified=true" : "")}");
            AssertCounts(path, rows, rows.Rows, counts);
        }
    }

    [Theory]
    [MemberData(nameof(Counted))]
    public async Task A_filter_narrows_all_counts_and_the_field_of_the_filter_too(string path)
    {
        var rows = await RowsAsync(path, includeUnverified: false);
        foreach (var field in rows.Listing.Facets)
        {
            var value = rows.Rows.SelectMany(row => row[field.Name]).GroupBy(one => one).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
            if (value is null)
                continue;
            var found = rows.Rows.Where(row => Values(rows, field, row).Contains(value)).ToList();
            var filter = Uri.EscapeDataString($"{field.Name}{(field.IsList ? ":" : "=")}\"{value}\"");
            AssertCounts($"{path} {filter}", rows, found, await service.GetAsync($"{path}/facets?filter={filter}"));
        }
    }

    [Theory]
    [MemberData(nameof(Counted))]
    public async Task A_field_by_itself_is_counted_as_among_all(string path)
    {
        var all = await service.GetAsync($"{path}/facets");
        foreach (var facet in all["items"]!.AsArray())
        {
            var alone = await service.GetAsync($"{path}/facets?fields={facet!["field"]}");
            Assert.Equal(all["totalCount"]!.GetValue<long>(), alone["totalCount"]!.GetValue<long>());
            Assert.Equal(facet["values"]!.AsArray().Select(Counts), alone["items"]!.AsArray().Single()!["values"]!.AsArray().Select(Counts));
        }

        static string Counts(JsonNode? value) => $"{value!["value"]}: {value["count"]}";
    }

    [Theory]
    [MemberData(nameof(Searched))]
    public async Task Words_narrow_all_counts(string path)
    {
        var rows = await RowsAsync(path, includeUnverified: false);
        var found = (await service.ListAsync($"{path}?q={Words[path]}&pageSize=200")).Select(Key).ToHashSet();
        Assert.InRange(found.Count, 1, rows.Rows.Count - 1);
        AssertCounts(path, rows, [.. rows.Rows.Where(row => found.Contains(Key(row)))], await service.GetAsync($"{path}/facets?q={Words[path]}"));

        static string Key(object item) => item switch
        {
            ListRow row => row.Values.TryGetValue("kind", out var kind) && row.Values.ContainsKey("url") && row.Values.Count == 4 ? kind[0] + row["id"][0] : row["id"][0],
            JsonNode node => node["url"] is not null && node["kind"] is not null && node.AsObject().Count == 4 ? $"{node["kind"]}{node["id"]}" : node["id"]!.ToString(),
            _ => "",
        };
    }

    [Fact]
    public async Task Chosen_fields_come_in_the_requested_order_and_once()
    {
        var counts = await service.GetAsync("/v1/studies/facets?fields=country,design,country");
        Assert.Equal(["country", "design"], counts["items"]!.AsArray().Select(facet => facet!["field"]!.ToString()));
    }

    [Theory]
    [InlineData("title", null)]
    [InlineData("contry", "country")]
    [InlineData("", null)]
    public async Task A_field_that_cannot_be_counted_is_a_400(string field, string? nearest)
    {
        var (status, problem) = await service.RefuseAsync($"/v1/studies/facets?fields={field}");
        Assert.Equal((400, "fields", nearest), (status, problem["errors"]![0]!["parameter"]!.ToString(), problem["errors"]![0]!["nearest"]?.ToString()));
    }

    private Task<ListRows> RowsAsync(string path, bool includeUnverified) => ListRows.ReadAsync(service.Database, PublishedLists.ByPath[path], includeUnverified);

    // What an item counts for: a narrower course of disease for all wider ones too.
    private static IEnumerable<string> Values(ListRows rows, Field field, ListRow row) => field.Counted is null
        ? row[field.Name]
        : rows.Narrower.Where(course => course.Value.Intersect(row[field.Name]).Any()).Select(course => course.Key);

    private static void AssertCounts(string what, ListRows rows, IReadOnlyList<ListRow> found, JsonNode counts)
    {
        Assert.Equal(found.Count, counts["totalCount"]!.GetValue<long>());
        Assert.Equal(rows.Listing.Facets.Select(field => field.Name), counts["items"]!.AsArray().Select(facet => facet!["field"]!.ToString()));
        foreach (var (field, facet) in rows.Listing.Facets.Zip(counts["items"]!.AsArray()))
        {
            var expected = found.SelectMany(row => Values(rows, field, row).Distinct().Cast<string?>().DefaultIfEmpty(null))
                .GroupBy(value => value ?? "")
                .Select(group => (Value: group.Key, Count: group.LongCount()))
                .OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)
                .ToList();
            var served = facet!["values"]!.AsArray().Select(value => (Value: value!["value"]?.ToString() ?? "", Count: value["count"]!.GetValue<long>())).ToList();
            Assert.True(expected.Take(MostValues).SequenceEqual(served), $"{what}, {field.Name}: {string.Join(' ', served)} and not {string.Join(' ', expected)}");
            Assert.Equal(expected.Count > MostValues, facet["hasMore"]!.GetValue<bool>());
        }
    }
}
