using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Import;

/// <summary>An import that loses its server, or that the server has no room for, says so, keeps whole batches, and goes on when it is run again.</summary>
public sealed class InterruptedImportsTests
{
    private static readonly int Records = TestSize.Of(usual: 160, full: 1600);

    private static readonly int InSecondBatch = TestSize.Of(usual: 70, full: 700);

    private const string Kept = "; whole batches are kept; the same command goes on after them";

    private const string Name = "interrupted_import";

    private static readonly Lazy<Task<TestDatabase>> Clean = new(async () =>
    {
        var database = await Databases.SmallAsync();
        using var records = new ManyRecords(Records);
        await database.ImportedAsync(records.Arguments);
        return database;
    });

    [Theory]
    [InlineData("pid = pg_backend_pid()", true)] // the connection that writes, within the second batch
    [InlineData("pid <> pg_backend_pid()", false)] // the one that reads ahead
    public async Task A_lost_connection_is_reported_and_the_next_run_goes_on(string which, bool inSecondBatch)
    {
        var database = await Databases.SmallAsync();
        await TriggerAsync(database, "registry_record", $"""
            if new.nct_id = '{MadeRecord.NumberOf(inSecondBatch ? InSecondBatch : 1)}' then
                perform pg_terminate_backend(pid) from pg_stat_activity where application_name = '{Name}' and {which};
            end if
            """);
        await InterruptedAsync(database, inSecondBatch ? ManyRecords.OfABatch : null, "the database ");
    }

    [Fact]
    public async Task An_import_that_is_stopped_says_so_in_a_sentence()
    {
        var database = await Databases.SmallAsync();
        using var records = new ManyRecords(1600);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var answer = await SeederRuns.RunAsync(["import", "ctgov", .. records.Arguments, "--connection", database.Owner], stop.Token);
        Assert.Equal((130, $"stopped before the end{Kept}"), (answer.Code, answer.Lines[^1]));
    }

    [Fact]
    public async Task A_server_without_room_is_reported_and_the_next_run_goes_on()
    {
        var database = await Databases.SmallAsync();
        await database.RunAsync("create sequence written");
        await TriggerAsync(database, "result", $"""
            if nextval('written') = {TestSize.Of(usual: 35, full: 350)} then
                raise exception 'could not extend file: no space left on device' using errcode = '53100';
            end if
            """);
        await InterruptedAsync(database, ManyRecords.OfABatch, "the database refused: could not extend file: no space left on device (53100)");
    }

    [Fact]
    public async Task A_number_that_is_there_twice_is_taken_once_by_a_run_that_goes_on_too()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var twice = MadeRecord.Of(1).Set("protocolSection.identificationModule.briefTitle", "Another title");
        var file = folder.Ndjson("twice.ndjson", Enumerable.Range(1, InSecondBatch).Select(MadeRecord.Of).Append(twice));
        await TriggerAsync(database, "registry_record", $"if new.nct_id = '{MadeRecord.NumberOf(InSecondBatch - 1)}' then raise exception 'no space left on device' using errcode = '53100'; end if");
        Assert.Equal(3, (await database.ImportAsync([file, .. ManyRecords.BatchOf])).Code);
        await database.RunAsync("drop function interrupt cascade");
        var answer = await database.ImportAsync([file, .. ManyRecords.BatchOf]);
        Assert.Equal((1, $"{InSecondBatch} added, 0 changed, 0 unchanged, 1 could not be read"), (answer.Code, answer.Totals()));
        Assert.Contains($"{file}:{InSecondBatch + 1} /protocolSection/identificationModule/nctId: NCT99000001 is earlier in the inputs; that one was taken", answer.Lines);
        Assert.Equal("Made-up trial 1", await database.AskAsync<string>("select title from study where id = 'nct99000001'"));
    }

    [Fact]
    public async Task A_full_load_that_goes_on_has_met_what_it_met_before()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        await database.ImportedAsync(MadeRecord.Of(9999));
        var file = folder.Ndjson("all.ndjson", Enumerable.Range(1, InSecondBatch).Select(MadeRecord.Of));
        await TriggerAsync(database, "registry_record", $"if new.nct_id = '{MadeRecord.NumberOf(InSecondBatch - 1)}' then raise exception 'no space left on device' using errcode = '53100'; end if");
        Assert.Equal(3, (await database.ImportAsync([file, "--full", .. ManyRecords.BatchOf])).Code);
        Assert.Equal(0, await database.AskAsync<long>("select count(*) from registry_gone"));
        await database.RunAsync("drop function interrupt cascade");
        await database.ImportedAsync([file, "--full", .. ManyRecords.BatchOf]);
        Assert.Equal(["NCT99009999"], await database.ListAsync("select nct_id::text from registry_gone"));
    }

    private static async Task InterruptedAsync(TestDatabase database, int? done, string sentence)
    {
        using var records = new ManyRecords(Records);
        var connection = new NpgsqlConnectionStringBuilder(database.Owner) { ApplicationName = Name }.ConnectionString;
        var answer = await SeederRuns.RunAsync(["import", "ctgov", .. records.Arguments, "--connection", connection]);
        Assert.True(answer.Code == 3, answer.Output);
        Assert.StartsWith(sentence, answer.Lines[^1], StringComparison.Ordinal);
        Assert.EndsWith(Kept, answer.Lines[^1], StringComparison.Ordinal);
        var whole = await ManyRecords.AssertWholeBatchesAsync(database);
        Assert.InRange(whole, done ?? 1, done ?? Records - 1);

        await database.RunAsync("drop function interrupt cascade");
        var again = await SeederRuns.RunAsync(["import", "ctgov", .. records.Arguments, "--connection", connection]);
        Assert.True(again.Code == 0, again.Output);
        Assert.Equal($"an earlier run over the same files was broken off; going on after {whole:N0} entries", again.Lines[0]);
        Assert.Equal($"{Records:N0} added, 0 changed, 0 unchanged, 0 could not be read", again.Totals());
        await Imports.AssertSameContentAsync(await Clean.Value, database);
    }

    // As the login, because the role that owns the tables may not end connections.
    private static Task TriggerAsync(TestDatabase database, string table, string work) => database.RunAsync($"""
        create function interrupt() returns trigger language plpgsql security definer set search_path = public as $$
        begin
            {work};
            return new;
        end
        $$;
        create trigger interrupt before insert on {table} for each row execute function interrupt();
        """);
}
