using EvidenceApi.Seeder.Import;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Import;

/// <summary>A falsified value is seen, in the database by its digest and over HTTP by itself, and the next import writes it again.</summary>
public sealed class FidelityTests : IAsyncLifetime
{
    private static readonly int Odd = TestSize.Of(usual: 20, full: 60);

    // Every one leaves the number of values as it is.
    private static readonly string[] Falsifications =
    [
        One("result", "printed", "printed || '1'"), One("result", "value", "value + 1"), One("result", "stratum", "'Another class'"),
        One("result", "printed_spread", "'9'"), One("result", "group_id", Group("result")),
        One("outcome", "title", "title || 's'"), 
        One("adverse_event_count", "affected", "affected + 1"), One("adverse_event_count", "group_id", Group("adverse_event_count")), One("adverse_event", "term", "'Another event'"),
        One("adverse_event_total", "at_risk", "at_risk + 10"), One("adverse_event_total", "group_id", Group("adverse_event_total")),
        One("participant_flow", "participants_printed", "'7'"), One("participant_flow", "participants", "participants + 1"), One("participant_flow", "type", "'Another step'"),
        One("participant_flow", "group_id", Group("participant_flow")), One("denominator_count", "printed", "'3'"),
        One("denominator_count", "count", "count + 1"), One("denominator_count", "group_id", Group("denominator_count")),
        One("registry_record", "brief_title", "'Another title'"), One("registry_record", "enrollment", "enrollment + 1"), One("registry_record", "keywords", "array_replace(keywords, keywords[1], 'x')", "cardinality(keywords) > 0"),
        One("registry_identifier", "number", "'X-1'"), One("registry_reference", "pmid", "'1'"),
        One("organization", "name", "'Another'", "place = 'sponsor module'"), One("study_date", "date", "'1999'", "place = 'status module'"), One("site", "city", "'Elsewhere'", "record is not null"),
        One("site", "latitude", "latitude / 2", "record is not null"), One("intervention", "label", "'Another'", "record is not null"),
        One("registry_analysis", "p_value_printed", "'0.9'"), One("comparison", "value", "value + 0.01", "method is not null"),
        One("comparison_group", "group_id", Group("comparison_group")), One("result_group_use", "description", "'Others'"),
        "update registry_record set other = replace(other::text, 'nobody knows', 'somebody knows')::json where other::text like '%nobody knows%'",
    ];

    private readonly RecordFolder folder = new();

    private TestDatabase database = null!;

    private string file = "";

    public async ValueTask InitializeAsync()
    {
        database = await Databases.SmallAsync();
        file = folder.Ndjson("records.ndjson", [Imports.CompleteRecord()]);
        var answer = await database.ImportAsync(file);
        Assert.True(answer.Code == 0, answer.Output);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Every_falsified_value_is_seen_and_the_next_import_writes_it_again()
    {
        await database.RunAsync("insert into import_seen (run_id, nct_id) select max(id), nct_id from import_run cross join registry_record group by nct_id"); // it is emptied when a run ends
        var unseen = new List<string>();
        await using (var connection = new NpgsqlConnection(database.Owner))
        {
            await connection.OpenAsync();
            Assert.True((await ReconcileAsync(connection)).IsClean);
            foreach (var falsification in Falsifications)
            {
                await using var transaction = await connection.BeginTransactionAsync();
                await using var command = new NpgsqlCommand(falsification, connection);
                Assert.True(await command.ExecuteNonQueryAsync() > 0, falsification);
                if ((await ReconcileAsync(connection)).IsClean)
                    unseen.Add(falsification);
                await transaction.RollbackAsync();
            }
        }
        Assert.Empty(unseen);
        await RepairedAsync();
    }

    private async Task RepairedAsync()
    {
        var before = await database.ContentAsync();
        foreach (var falsification in Falsifications)
            await database.RunAsync(falsification);
        var repaired = await database.ImportAsync(file);
        Assert.Equal(6, repaired.Code);
        Assert.Contains("hold the same again", repaired.Output, StringComparison.Ordinal);
        Assert.Contains("not the same ones", repaired.Output, StringComparison.Ordinal);
        var after = await database.ImportAsync(file);
        Assert.True(after.Code == 0, after.Output);
        Assert.Equal(Compared(before), Compared(await database.ContentAsync()));
    }

    [Fact]
    public async Task Every_value_of_the_files_is_served_over_HTTP_and_an_altered_one_is_reported()
    {
        file = folder.Ndjson("odd.ndjson", [Imports.CompleteRecord(), .. AlteredRecords.Make(Odd, seed: 20260202).Skip(1), OddRecord.Make(Odd + 1)]);
        var first = await database.ImportAsync(file);
        Assert.True(first.Code == 0, first.Output);
        await using (var served = await Served.StartAsync(database))
        {
            var whole = await database.ImportAsync(file, "--verify", $"{served.Address}");
            Assert.True(whole.Code == 0, whole.Output);
            Assert.Contains("overallOfficials[].name", whole.Output, StringComparison.Ordinal);
        }
        await database.RunAsync(One("adverse_event_count", "affected", "affected + 1"));
        await database.RunAsync("update study_document set document = replace(document::text, 'Nobody was treated', 'Everybody was treated')::json where document::text like '%Nobody was treated%'");
        await using var falsified = await Served.StartAsync(database); // responses are kept in memory
        var altered = await database.ImportAsync(file, "--verify", $"{falsified.Address}");
        Assert.Equal(6, altered.Code);
        Assert.Contains("numAffected", altered.Output, StringComparison.Ordinal);
        Assert.Contains("Everybody was treated", altered.Output, StringComparison.Ordinal);
    }

    private static string One(string table, string column, string value, string where = "true") =>
        $"update {table} set {column} = {value} where ctid = (select ctid from {table} where {column} is not null and {where} and {OfRecord(table)} order by 1 limit 1)";

    // Curated rows are in the same tables.
    private static string OfRecord(string table) => table switch
    {
        "result" or "comparison" => "outcome_id like 'nct99%'",
        "outcome" or "arm" => "record is not null",
        _ => "true",
    };

    // A group of the same record that is another one.
    private static string Group(string table) =>
        $"(select other.group_id from result_group_use as other where other.study_id = {table}.study_id and other.group_id <> {table}.group_id limit 1)";

    // Events and versions say that rows were written again; flags are in the order in which the record was read.
    private static IEnumerable<KeyValuePair<string, string>> Compared(IReadOnlyDictionary<string, string> content) =>
        content.Where(table => table.Key is not ("dataset_version" or "change_event" or "registry_flag" or "registry_flag_count")).OrderBy(table => table.Key, StringComparer.Ordinal);

    private async Task<Reconciliation> ReconcileAsync(NpgsqlConnection connection)
    {
        var leaves = LeafCounts.FromJson(await database.AskAsync<string>("select leaves::text from import_run order by id desc limit 1"));
        return await Reconciliation.RunAsync(connection, await database.AskAsync<long>("select max(id) from import_run"), leaves, CancellationToken.None);
    }
}
