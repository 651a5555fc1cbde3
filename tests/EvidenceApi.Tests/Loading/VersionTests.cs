using EvidenceApi.Tests.Seeds;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Loading;

public sealed class VersionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const string Events = """
        select coalesce(string_agg(concat_ws(' ', version, kind, entity_id, type, path, before, after), E'\n' order by version, position), '')
        from change_event
        where version > 1
          and not path like any(array['/sentence/%', '/caveats%'])
        """;

    [Fact]
    public async Task Seeding_twice_makes_one_version()
    {
        var (database, seeds) = await LoadedAsync();
        using var _ = seeds;
        Assert.Equal(
            new SeederAnswer(0, """
                2 seed files hold 1 studies, 2 sources and 1 measures; no errors
                0 added, 0 changed, 0 removed
                nothing changed; dataset version 1 stays

                """), await seeds.SeedAsync(database));
        Assert.Equal(1L, await database.AskAsync<long>("select count(*) from dataset_version"));
        Assert.Equal(await database.DigestAsync(), await database.StoredDigestAsync());
    }

    [Fact]
    public async Task A_first_load_adds_every_whole()
    {
        var (database, seeds) = await LoadedAsync();
        seeds.Dispose();
        Assert.Equal("MEASURE 1, SOURCE 2, STUDY 1", await database.AskAsync<string>("""
            select string_agg(kind || ' ' || count, ', ' order by kind)
            from (select kind, count(*) from change_event where type = 'ADDED' group by kind) as kinds
            """));
        Assert.Equal("4 0 0", await database.AskAsync<string>("select concat_ws(' ', added, changed, removed) from dataset_version"));
    }

    [Theory]
    [InlineData("value: 40.5", "value: 41.5", "RESULT", "trial.no-activity.drugs-36", "/value 40.5 41.5")]
    [InlineData("amount: 2\n", "amount: 2.0\n", "STUDY", "trial", "/interventions/0/doses/0/amount 2 2.0")]
    [InlineData("        timeFrame: three years\n", "", "OUTCOME", "trial.no-activity", "/timeFrame \"three years\"")]
    [InlineData("value: 0.001", "value: 0.01", "COMPARISON", "trial.no-activity.cells-drugs", "/pValue/value 0.001 0.01")]
    [InlineData("timeFrame: three years", "timeFrame: \"Größe ≥ 1, \\\"no\\\"/~ years\"", "OUTCOME", "trial.no-activity",
        "/timeFrame \"three years\" \"Größe ≥ 1, \\\"no\\\"/~ years\"")]
    [InlineData("count: 110", "count: 111", "STUDY", "trial", "/counts/0/count 110 111")]
    [InlineData("countries: [SE, GB]", "countries: [SE]", "STUDY", "trial", "/countries [\"SE\",\"GB\"] [\"SE\"]")]
    [InlineData("asOf: 2018", "asOf: 2018-05", "STATUS_OBSERVATION", "trial.ended", "/asOf \"2018\" \"2018-05\"")]
    [InlineData("    publisher: A register\n", "    publisher: The register\n", "SOURCE", "register",
        "/publisher \"A register\" \"The register\"")]
    [InlineData("abbreviation: NEDAP", "synonyms: [NEDAP]\n    abbreviation: NEDAP", "MEASURE", "nedap", "/synonyms [] [\"NEDAP\"]")]
    public async Task One_change_makes_one_version_with_one_event(string before, string after, string kind, string id, string change)
    {
        var (database, seeds) = await LoadedAsync();
        using var _ = seeds;
        seeds.Change(before, after);
        var answer = await seeds.SeedAsync(database);
        Assert.True(answer.Code == 0, answer.Output);

        Assert.Equal(["0 added, 1 changed, 0 removed", "dataset version 2"], answer.Lines[^2..]);
        Assert.Equal("0 1 0", await database.AskAsync<string>(
            "select concat_ws(' ', added, changed, removed) from dataset_version where version = 2"));
        Assert.Equal($"2 {kind} {id} CHANGED {change}", await database.AskAsync<string>(Events));
        // The state of a part is kept within its study.
        var whole = kind is "SOURCE" or "MEASURE" ? (Kind: kind, Id: id) : (Kind: "STUDY", Id: "trial");
        Assert.Equal("1-1, 2-", await database.AskAsync<string>($"""
            select string_agg(first_version || '-' || coalesce(last_version::text, ''), ', ' order by first_version)
            from entity_state where kind = '{whole.Kind}' and id = '{whole.Id}'
            """));
        Assert.Equal(5L, await database.AskAsync<long>("select count(*) from entity_state"));
        Assert.Equal(0L, await database.AskAsync<long>("""
            select count(*) from entity_state where sha256 <> encode(sha256(convert_to(document::text, 'UTF8')), 'hex')
            """));
        Assert.Equal(await database.DigestAsync(), await database.StoredDigestAsync());
    }

    [Fact]
    public async Task A_change_includes_what_is_derived_from_it()
    {
        var (database, seeds) = await LoadedAsync();
        using var _ = seeds;
        seeds.Change("title: No disease activity", "title: No activity");
        Assert.Equal(["0 added, 3 changed, 0 removed", "dataset version 2"], (await seeds.SeedAsync(database)).Lines[^2..]);
        Assert.Equal(
            "trial.no-activity /title, trial.no-activity.cells-36 /sentence/text, trial.no-activity.drugs-36 /sentence/text",
            await database.AskAsync<string>("select string_agg(concat_ws(' ', entity_id, path), ', ' order by position) from change_event where version = 2"));
    }

    [Fact]
    public async Task A_dry_run_reports_the_difference_and_writes_nothing()
    {
        var (database, seeds) = await LoadedAsync();
        using var _ = seeds;
        var (rows, digest) = (await database.RowsAsync(), await database.DigestAsync());
        seeds.Change("place: table 3", "place: table 4");
        Assert.Equal(
            new SeederAnswer(0, """
                2 seed files hold 1 studies, 2 sources and 1 measures; no errors
                  changed  comparison         trial.no-activity.cells-drugs: /place "table 3" → "table 4"
                0 added, 1 changed, 0 removed
                dry run: nothing written; dataset version 1 stays

                """), await seeds.SeedAsync(database, "--dry-run"));
        Assert.Equal(rows, await database.RowsAsync());
        Assert.Equal(digest, await database.DigestAsync());
        Assert.Equal(1L, await database.VersionAsync());
    }

    [Fact]
    public async Task A_new_version_is_sent_to_all_listeners()
    {
        var (database, seeds) = await LoadedAsync();
        using var _ = seeds;
        var notified = new TaskCompletionSource<string>();
        await using var listener = new NpgsqlConnection(database.Reader);
        await listener.OpenAsync();
        listener.Notification += (_, message) => notified.TrySetResult($"{message.Channel} {message.Payload}");
        await using (var listen = new NpgsqlCommand("listen evidence_dataset_version", listener))
            await listen.ExecuteNonQueryAsync();

        await seeds.SeedAsync(database); // changes nothing and notifies nothing
        seeds.Change("value: 40.5", "value: 41.5");
        await seeds.SeedAsync(database, "--dry-run");
        await seeds.SeedAsync(database);
        Assert.True(await listener.WaitAsync(Patience));
        Assert.Equal("evidence_dataset_version 2", await notified.Task);
    }

    private static async Task<(TestDatabase Database, SeedFolder Seeds)> LoadedAsync()
    {
        var database = await Databases.SmallAsync();
        return (database, SeedFolder.Valid());
    }
}
