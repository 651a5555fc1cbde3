using EvidenceApi.Lists;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Lists;

/// <summary>Following the pages of a list visits every item once and in order, whatever it is sorted by.</summary>
public sealed class SortedWalksTests(RunningService service) : IClassFixture<RunningService>
{
    private const int ManyRows = 200;

    private static readonly int PagesOfMany = TestSize.Of(usual: 2, full: 5);

    private static readonly int PagesOfFew = TestSize.Of(usual: 3, full: 30);

    private static readonly int Pairs = TestSize.Of(usual: 4, full: 12);

    private readonly Dictionary<(Listing Listing, bool IncludeUnverified), IReadOnlyList<ListRow>> lists = [];

    public static TheoryData<string> Paths => [.. PublishedLists.ByPath.Keys.Where(path => path is not "/v1/trials/{id}/history" and not "/v1/search")];

    // One after the other up and down; both ways in a full run.
    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_field_sorts_its_list(string path)
    {
        var listing = PublishedLists.ByPath[path];
        foreach (var (number, field) in listing.Sortable.Index())
        {
            if (TestSize.IsFull || number % 2 == 0)
                await WalkAsync(listing, field.Name, null, includeUnverified: true);
            if (TestSize.IsFull || number % 2 == 1)
                await WalkAsync(listing, $"-{field.Name}", null, includeUnverified: false);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Two_fields_sort_a_filtered_list_in_mixed_directions(string path)
    {
        var listing = PublishedLists.ByPath[path];
        var random = new Random(1);
        var names = listing.Sortable.Select(field => field.Name).ToArray();
        for (var pair = 0; pair < Pairs; pair++)
        {
            random.Shuffle(names);
            var (first, second) = pair % 2 == 0 ? ("-", "") : ("", "-");
            await WalkAsync(listing, $"{first}{names[0]},{second}{names[1]}", (names[2], names[0]), includeUnverified: pair % 3 == 0);
        }
    }

    [Fact]
    public async Task The_history_of_a_trial_is_sorted_by_every_field()
    {
        foreach (var field in PublishedLists.ByPath["/v1/trials/{id}/history"].Sortable)
        {
            var up = await service.ListAsync($"/v1/trials/starms/history?pageSize=2&sort={field.Name}");
            var down = await service.ListAsync($"/v1/trials/starms/history?pageSize=2&sort=-{field.Name}&filter=-{field.Name}:* OR {field.Name}:*");
            Assert.Distinct(up.Select(item => item["id"]!.ToString()));
            Assert.Equal(up.Select(item => item["id"]!.ToString()).Order(), down.Select(item => item["id"]!.ToString()).Order());
            Assert.NotEmpty(up);
        }
    }

    [Theory]
    [InlineData("/v1/studies", "-year,title", "country:* AND NOT design = CASE_SERIES")]
    [InlineData("/v1/outcomes", "definition,-title", "study = mist OR study = halt-ms")]
    [InlineData("/v1/results", "sentence,-note,outcomeTitle,sourceTitle,-studyTitle", "study = mist OR study = muraro-2017")]
    [InlineData("/v1/claims", "-reason,statement", "verdict:*")]
    public async Task A_walk_over_HTTP_visits_every_item_once(string path, string sort, string filter)
    {
        var listing = PublishedLists.ByPath[path];
        var rows = (await ListRows.ReadAsync(service.Database, listing, includeUnverified: false)).Rows.ToDictionary(row => row.Key);
        var walked = await service.ListAsync($"{path}?pageSize=7&sort={sort}&filter={Uri.EscapeDataString(filter)}");
        var whole = await service.ListAsync($"{path}?pageSize=200&filter={Uri.EscapeDataString(filter)}");
        Assert.True(walked.Count > 7);
        AssertIsSorted(listing, sort, [.. walked.Select(item => rows[item["id"]!.ToString()])]);
        Assert.Equal(whole.Select(item => item["id"]!.ToString()).Order(), walked.Select(item => item["id"]!.ToString()).Order());
    }

    [Fact]
    public async Task Long_texts_sort_and_their_cursors_fit_into_an_address()
    {
        await using var own = await RunningService.ApartAsync();
        await own.Database.RunAsync("update outcome set title = repeat('😀', 3000) || title, definition = repeat('é', 3000) || id where study_id = 'mist'");
        var walked = await own.ListAsync("/v1/outcomes?pageSize=1&sort=-title,definition,timeFrame,id,study&filter=study=mist");
        var ids = walked.Select(item => item["id"]!.ToString()).ToList();
        Assert.True(ids.Count > 3);
        Assert.Distinct(ids);
        Assert.Equal(await own.Database.AskAsync<long>("select count(*) from outcome where study_id = 'mist'"), ids.Count);
    }

    // The filter is that one field is known or another is not.
    private async Task WalkAsync(Listing listing, string sort, (string Known, string Unknown)? filter, bool includeUnverified)
    {
        await using var connection = new NpgsqlConnection(service.Database.Reader);
        await connection.OpenAsync();
        if (!lists.TryGetValue((listing, includeUnverified), out var all))
            lists.Add((listing, includeUnverified), all = (await ListRows.ReadAsync(service.Database, listing, includeUnverified)).Rows);
        var expression = filter is { } asked ? $"{asked.Known}:* OR -{asked.Unknown}:*" : null;
        var walked = await new Walk(listing, sort, expression, includeUnverified, 1 + (all.Count / (all.Count > ManyRows ? PagesOfMany : PagesOfFew))).AllAsync(connection);
        var meant = filter is { } given ? all.Where(row => row[given.Known].Length > 0 || row[given.Unknown].Length == 0) : all;
        Assert.Equal(meant.Select(row => row.Key).Order(StringComparer.Ordinal), walked.Select(row => row.Key).Order(StringComparer.Ordinal));
        AssertIsSorted(listing, sort, walked);
    }

    private static void AssertIsSorted(Listing listing, string sort, List<ListRow> rows)
    {
        var order = new SortedRows(listing, sort);
        for (var index = 1; index < rows.Count; index++)
            Assert.True(order.Compare(rows[index - 1], rows[index]) <= 0, $"sort={sort}: {rows[index - 1].Key} comes before {rows[index].Key}");
    }
}
