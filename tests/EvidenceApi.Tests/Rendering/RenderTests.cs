using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Seeds;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Rendering;

/// <summary><c>render</c> makes the stored documents again, as a load would write them, and makes versions only where responses change.</summary>
public sealed class RenderTests
{
    private const string Spoil = "update study_document set document = '{\"old\":true}', summary = '{}', status = null where study_id in ('trial', 'nct99000002')";

    [Fact]
    public async Task Documents_that_are_up_to_date_stay_and_make_no_version()
    {
        var database = await FilledAsync();
        var (version, rows) = (await database.VersionAsync(), await database.RowsAsync());
        var answer = await RenderAsync(database);
        Assert.Equal((0, $"the documents of 4 studies are as they would be made now; dataset version {version} stays"), (answer.Code, answer.Lines[^1]));
        Assert.Equal(version, await database.VersionAsync());
        Assert.Equal(rows, await database.RowsAsync());
    }

    [Fact]
    public async Task Documents_of_an_earlier_writer_are_made_again_in_a_version_of_the_same_content()
    {
        var database = await FilledAsync();
        var (version, digest, rows) = (await database.VersionAsync(), await database.StoredDigestAsync(), await database.RowsAsync());
        await database.RunAsync(Spoil + "; delete from study_document where study_id = 'nct99000003'");
        var answer = await RenderAsync(database);
        Assert.Equal((0, $"3 of 4 studies were rendered; dataset version {version + 1}"), (answer.Code, answer.Lines[^1]));
        Assert.Equal(rows, await database.RowsAsync());
        Assert.Equal((digest, digest), (await database.StoredDigestAsync(), await database.DigestAsync()));
        Assert.Equal(
            ["STUDY nct99000002 CHANGED /madeAnew true", "STUDY nct99000003 CHANGED /madeAnew true", "STUDY trial CHANGED /madeAnew true"], await database.EventsAsync(version));
        Assert.Contains(" stays", (await RenderAsync(database)).Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_service_returns_the_new_documents_under_a_new_tag()
    {
        var database = await FilledAsync();
        var study = await database.AskAsync<string>("select document::text from study_document where study_id = 'nct99000002'");
        await database.RunAsync(Spoil);
        await using var served = await Served.StartAsync(database);
        var (before, tag) = await served.TaggedAsync("/v1/studies/nct99000002");
        Assert.Equal("{\"old\":true}", before);
        Assert.Equal(0, (await RenderAsync(database)).Code);
        var (after, newTag) = await served.TaggedAsync("/v1/studies/nct99000002", unlike: tag);
        Assert.Equal(study, after);
        Assert.NotEqual(tag, newTag);
    }

    [Fact]
    public async Task A_run_that_is_broken_off_keeps_whole_batches_and_the_next_does_the_rest()
    {
        var database = await Databases.SmallAsync();
        using var records = new ManyRecords(450);
        await database.ImportedAsync(records.File);
        var (version, rows) = (await database.VersionAsync(), await database.RowsAsync());
        await database.RunAsync("""
            update study_document set document = '{}';
            create function interrupt() returns trigger language plpgsql as $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$;
            create trigger interrupt before insert on study_document for each row when (new.study_id = 'nct99000300') execute function interrupt();
            """);
        var answer = await RenderAsync(database);
        Assert.Equal((3, "the database refused: no space left on device (53100), because its disk is full; whole batches are kept; the same command does the rest"), (answer.Code, answer.Lines[^1]));
        Assert.Equal((200, version + 1), (await database.AskAsync<long>("select count(*) from study_document where document::text <> '{}'"), await database.VersionAsync()));

        await database.RunAsync("drop function interrupt cascade");
        Assert.Equal($"251 of 451 studies were rendered; dataset version {version + 3}", (await RenderAsync(database)).Lines[^1]);
        Assert.Equal(rows, await database.RowsAsync());
    }

    [Fact]
    public async Task Rows_are_written_again_on_request()
    {
        var database = await FilledAsync();
        var (version, rows) = (await database.VersionAsync(), await database.RowsAsync());
        await database.RunAsync("update result set printed = 'old' where printed = '2.5'; delete from comparison_group; update claim set statement = statement");
        Assert.Equal(0, (await RenderAsync(database, "--rows")).Code);
        Assert.Equal(rows, await database.RowsAsync());
        Assert.Equal(version + 1, await database.VersionAsync());
    }

    [Theory]
    [InlineData("render")]
    [InlineData("seed")]
    public async Task After_a_migration_that_wants_documents_nothing_is_served_until_they_are_made(string command)
    {
        using var seeds = SeedFolder.Valid();
        var database = await FilledAsync();
        var (version, rows) = (await database.VersionAsync(), await database.RowsAsync());
        await database.RunAsync("delete from served_document; delete from known_relation; insert into render_pending (reason) values ('a new document')");
        await using var served = await Served.StartAsync(database);
        foreach (var url in new[] { "/health/ready", "/v1", "/v1/results", "/v1/studies", "/v1/studies/trial", "/v1/results/trial.no-activity.cells-36" })
            Assert.Equal(503, await served.StatusAsync(url));
        var answer = command == "seed" ? await seeds.SeedAsync(database) : await RenderAsync(database);
        Assert.True(answer.Code == 0, answer.Output);
        Assert.Equal(rows, await database.RowsAsync());
        Assert.True(await database.VersionAsync() > version);
        Assert.NotEmpty((await served.GetAsync("/v1/results"))["items"]!.AsArray());
    }

    [Fact]
    public async Task Documents_of_sources_measures_claims_and_relations_are_made_again_too()
    {
        var database = await FilledAsync();
        var (version, rows) = (await database.VersionAsync(), await database.RowsAsync());
        await database.RunAsync("update served_document set document = '{}' where kind in ('SOURCE', 'MEASURE') and study_id is null");
        Assert.Equal(0, (await RenderAsync(database)).Code);
        Assert.Equal(rows, await database.RowsAsync());
        Assert.Equal(version + 1, await database.VersionAsync());
    }

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(Imports.CompleteRecord(), Imports.Reported(2), MadeRecord.Of(3));
        return database;
    }

    private static Task<SeederAnswer> RenderAsync(TestDatabase database, params string[] options) =>
        SeederRuns.RunAsync(["render", .. options, "--connection", database.Owner]);
}
