using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Seeds;

/// <summary>Seeds as a whole: what is good, what is broken in several places, and that broken seeds change nothing.</summary>
public sealed class WholeSeedsTests
{
    private const string Content = """
        select json_build_object(
            'versions', (select json_agg(version) from dataset_version),
            'states', (select json_agg(state order by kind, id, first_version) from entity_state as state),
            'events', (select json_agg(event) from change_event as event),
            'studies', (select json_agg(study order by id) from study),
            'results', (select json_agg(result order by id) from result))::text
        """;

    [Fact]
    public async Task The_seeds_of_the_repository_have_no_errors()
    {
        var answer = await SeederRuns.RunAsync("check", "--seeds", Repository.PathOf("seeds"));
        Assert.Equal(0, answer.Code);
        Assert.EndsWith("no errors", Assert.Single(answer.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Good_seeds_are_counted()
    {
        using var seeds = SeedFolder.Valid();
        Assert.Equal(new SeederAnswer(0, "2 seed files hold 1 studies, 2 sources and 1 measures; no errors\n"), await seeds.CheckAsync());
    }

    [Fact]
    public async Task All_errors_of_all_files_are_reported_at_once()
    {
        using var seeds = SeedFolder.Valid();
        string[] places =
        [
            seeds.Change("kind: REGISTRY_RECORD", "kind: ▲REGISTER"),
            seeds.Change("count: 110", "count: ▲many"),
            seeds.Change("months: 36\n            estimateType: KAPLAN_MEIER", "months: ▲three\n            estimateType: KAPLAN_MEIER"),
            seeds.Change("printed: 40.5%", "▲prnted: 40.5%"),
        ];
        seeds.Add("a-broken-file.yaml", "studies: [");

        var answer = await seeds.CheckAsync();
        Assert.Equal(1, answer.Code);
        Assert.StartsWith("seeds/a-broken-file.yaml:", answer.Lines[0], StringComparison.Ordinal);
        foreach (var place in places)
            Assert.Contains(answer.Lines, line => line.StartsWith($"{place}: ", StringComparison.Ordinal));
        Assert.Contains(answer.Lines, line => line.Contains("'printed' is missing", StringComparison.Ordinal));
        Assert.Equal("6 errors in 3 seed files; nothing was written", answer.Lines[^1]);
    }

    [Fact]
    public async Task All_errors_of_content_are_reported_at_once()
    {
        using var seeds = SeedFolder.Valid();
        string[] places =
        [
            seeds.Change("value: 10.1000/trial", "value: ▲10.1000"),
            seeds.Change("measure: nedap", "measure: ▲edss"),
            seeds.Change("value: 40.5", "value: ▲60"),
            seeds.Change("value: 0.001", "value: 2"),
        ];
        var answer = await seeds.CheckAsync();
        Assert.Equal(1, answer.Code);
        Assert.Equal(5, answer.Lines.Length);
        Assert.All(places[..3], place => Assert.Contains(answer.Lines, line => line.StartsWith($"{place}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_folder_without_seeds_is_an_error()
    {
        using var seeds = SeedFolder.Empty();
        var answer = await seeds.CheckAsync();
        Assert.Equal(1, answer.Code);
        Assert.Contains(":1:1: no seed file is here; allowed: *.yaml files", answer.Lines[0], StringComparison.Ordinal);

        var missing = await SeederRuns.RunAsync("check", "--seeds", seeds.PathOf("nowhere"));
        Assert.Equal(2, missing.Code);
        Assert.Contains("there is no folder", Assert.Single(missing.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("numerator: 44", "numerator: 440")]
    [InlineData("    title: Cells against drugs\n    acronym", "    titel: Cells against drugs\n    acronym")]
    [InlineData("measure: nedap", "measure: none")]
    public async Task Broken_seeds_change_nothing_in_a_loaded_database(string before, string after)
    {
        var database = await Databases.SmallAsync();
        using var seeds = SeedFolder.Valid();
        var content = await database.AskAsync<string>(Content);

        seeds.Change("count: 110", "count: 111"); // a good change beside the bad one
        seeds.Change(before, after);
        var answer = await seeds.SeedAsync(database);
        Assert.Equal(1, answer.Code);
        Assert.EndsWith("nothing was written", answer.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(content, await database.AskAsync<string>(Content));
    }
}
