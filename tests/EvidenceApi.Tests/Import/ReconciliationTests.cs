using EvidenceApi.Seeder.Import;
using EvidenceApi.Seeder.Records;
using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Import;

/// <summary>After an import the values of the files are compared with those of the database, and a difference is reported.</summary>
public sealed class ReconciliationTests
{
    private const string Measurements = "resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].measurements[]";

    private const int AlteredCount = 150;

    [Fact]
    public async Task Every_module_of_a_complete_record_reconciles()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var answer = await database.ImportAsync(folder.Record("complete.json", Imports.CompleteRecord()));
        Assert.True(answer.Code == 0, answer.Output);
        Assert.Superset(FieldMap.Fields.Where(field => field.IsStored).Select(field => field.Module).ToHashSet(), answer.Differences().Keys.ToHashSet());
        Assert.All(answer.Differences(), module => Assert.Equal("0", module.Value));
    }

    [Fact]
    public async Task Every_module_of_records_with_all_that_may_be_odd_in_them_reconciles()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var answer = await database.ImportAsync(folder.Ndjson("altered.ndjson", AlteredRecords.Make(AlteredCount, seed: 20260101)));
        Assert.True(answer.Code == 0, answer.Output);
        Assert.All(answer.Differences(), module => Assert.Equal("0", module.Value));
        Assert.Equal(AlteredCount, await database.AskAsync<long>("select count(*) from registry_record"));
        Assert.True(await database.AskAsync<long>("select count(distinct code) from registry_flag") >= 8);
        Assert.Equal(await database.DigestAsync(), await database.StoredDigestAsync());
    }

    [Theory]
    [InlineData("delete from result where printed = '1.5'", $"{Measurements}.value", 1)]
    [InlineData("update result set printed_lower = '1' where printed = '1.5'", $"{Measurements}.lowerLimit", -1)]
    [InlineData("update registry_record set other = '{}'", "hasResults", 1)]
    [InlineData("update registry_record set other = '{\"/hasResults\": true, \"/made\": {\"up\": [1, \" \", null]}}'", "made", -1)]
    [InlineData("delete from registry_condition", "protocolSection.conditionsModule.conditions[]", 1)]
    [InlineData("update arm set type = 'COHORT'", "protocolSection.armsInterventionsModule.armGroups[].type", 2)]
    public async Task A_value_that_is_lost_or_made_up_is_a_difference_of_its_path(string spoil, string path, long difference)
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(Imports.Reported(1));
        await database.RunAsync("insert into import_seen (run_id, nct_id) select id, 'NCT99000001' from import_run"); // it is emptied when a run ends
        Assert.Empty((await ReconcileAsync(database)).Differences);
        await database.RunAsync(spoil);
        var reconciliation = await ReconcileAsync(database);
        Assert.Equal(difference, reconciliation.Differences.Single(item => item.Path == path).Difference);
        Assert.Contains(reconciliation.Modules, module => module.Module == FieldMap.ModuleOf(path) && module.Difference != 0);
    }

    [Fact]
    public async Task A_run_whose_values_got_lost_ends_with_a_code_of_its_own()
    {
        var database = await Databases.SmallAsync();
        await database.RunAsync("""
            create function lose() returns trigger language plpgsql security definer set search_path = public as $$
            begin
                delete from result where printed = '1.5';
                return null;
            end
            $$;
            create trigger lose after update on import_run for each statement execute function lose();
            """);
        using var folder = new RecordFolder();
        var answer = await database.ImportAsync(folder.Ndjson("records.ndjson", [Imports.Reported(1), MadeRecord.Of(2)]));
        Assert.Equal(6, answer.Code);
        Assert.Contains($"{Measurements}.value: the files hold 4 values, the database 3 and 0 kept as other", answer.Lines);
        Assert.NotEqual("0", answer.Differences()["outcomeMeasuresModule"]);
    }

    private static async Task<Reconciliation> ReconcileAsync(TestDatabase database)
    {
        await using var connection = new NpgsqlConnection(database.Owner);
        await connection.OpenAsync();
        var leaves = LeafCounts.FromJson(await database.AskAsync<string>("select leaves::text from import_run"));
        return await Reconciliation.RunAsync(connection, await database.AskAsync<long>("select id from import_run"), leaves, CancellationToken.None);
    }
}
