using System.Text.Json.Nodes;
using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>Events say what changed in a record, and what it said before is kept.</summary>
public sealed class ChangedRecordsTests
{
    private const string Status = "protocolSection.statusModule.";

    [Fact]
    public async Task One_changed_number_makes_the_events_of_that_number()
    {
        var (database, version) = await ImportedAsync(Imports.Reported(1));
        var id = await database.AskAsync<string>("select id::text from result where printed = '1.5'");
        var changed = Imports.Reported(1).Set("resultsSection.outcomeMeasuresModule.outcomeMeasures.0.classes.0.categories.0.measurements.0.value", "1.75");
        Assert.Equal("0 added, 1 changed, 0 unchanged, 0 could not be read", await database.ImportedAsync(changed));

        Assert.Equal(
            [$"RESULT {id} CHANGED /printed \"1.5\" \"1.75\"", $"RESULT {id} CHANGED /value 1.5 1.75"], await database.EventsAsync(version));
        Assert.Equal(version + 1, await database.VersionAsync());
        Assert.Equal("0 1 0", await database.AskAsync<string>("select concat_ws(' ', added, changed, removed) from dataset_version order by version desc limit 1"));
        Assert.Equal([$"{version}-{version} 1.5", $"{version + 1}- 1.75"], await database.ListAsync("""
            select concat_ws(' ', first_version || '-' || coalesce(last_version::text, ''),
                document #>> '{resultsSection,outcomeMeasuresModule,outcomeMeasures,0,classes,0,categories,0,measurements,0,value}')
            from entity_state where kind = 'REGISTRY_RECORD' order by first_version
            """));
        Assert.Equal("1.75", await database.AskAsync<string>($"select concat_ws(' ', value) from result where id = '{id}'"));
    }

    [Fact]
    public async Task A_change_and_its_way_back_end_in_the_content_from_before()
    {
        var (database, version) = await ImportedAsync(Imports.Reported(1), Imports.Reported(2));
        var (digest, rows) = (await database.StoredDigestAsync(), await database.ContentAsync());
        await database.ImportedAsync(Imports.Reported(1).Set("protocolSection.identificationModule.briefTitle", "Another title"));
        Assert.NotEqual(digest, await database.StoredDigestAsync());
        Assert.Equal("Another title", await database.AskAsync<string>("select title from study where id = 'nct99000001'"));
        await database.ImportedAsync(Imports.Reported(1));
        Assert.Equal(digest, await database.StoredDigestAsync());
        Assert.Equal(rows, await database.ContentAsync());
        Assert.Equal(version + 2, await database.VersionAsync());
    }

    [Fact]
    public async Task A_record_that_reorders_its_lists_adds_and_removes_nothing()
    {
        var (database, version) = await ImportedAsync(Imports.CompleteRecord());
        var ids = await database.ListAsync("select id::text from result union all select id from outcome union all select id from comparison order by 1");
        Assert.Equal("0 added, 1 changed, 0 unchanged, 0 could not be read", await database.ImportedAsync(new Shuffle(new Random(7)).Of(Imports.CompleteRecord())));
        var events = await database.EventsAsync(version);
        Assert.NotEmpty(events);
        Assert.All(events, change => Assert.Contains(" CHANGED ", change, StringComparison.Ordinal));
        Assert.Equal(ids, await database.ListAsync("select id::text from result union all select id from outcome union all select id from comparison order by 1"));
    }

    [Fact]
    public async Task A_status_that_changes_keeps_the_one_before_in_the_history()
    {
        var (database, version) = await ImportedAsync(MadeRecord.Of(1));
        await database.ImportedAsync(MadeRecord.Of(1).Set(Status + "overallStatus", "TERMINATED").Set(Status + "whyStopped", "Nobody came")
            .Set(Status + "lastUpdatePostDateStruct.date", "2021-06"));
        Assert.Contains("STATUS_OBSERVATION nct99000001.registry-2021-06 ADDED", await database.EventsAsync(version));
        Assert.DoesNotContain(await database.EventsAsync(version), change => change.Contains(" REMOVED", StringComparison.Ordinal));

        await using var served = await Served.StartAsync(database);
        var history = (await served.GetAsync("/v1/trials/nct99000001/history"))["items"]!.AsArray();
        Assert.Equal(
            [("RECRUITING", "2020-01-05", null), ("TERMINATED", "2021-06", "Nobody came")],
            history.Select(item => ($"{item!["status"]}", $"{item["asOf"]}", item["whyStopped"]?.ToString())));
        var trial = await served.GetAsync("/v1/trials/nct99000001");
        Assert.Equal("TERMINATED", $"{trial["status"]!["status"]}");
    }

    [Fact]
    public async Task A_number_that_leads_to_a_record_returns_its_study()
    {
        var (database, _) = await ImportedAsync(Imports.Reported(1));
        await using var served = await Served.StartAsync(database);
        var study = await served.GetAsync("/v1/studies/nct99000001");
        Assert.Equal(("Made-up trial 1", "RANDOMIZED_TRIAL"), ($"{study["title"]}", $"{study["design"]}"));
        Assert.Equal("NCT99000001", $"{study["records"]![0]!["nctId"]}");
        Assert.False(study["records"]![0]!["gone"]!.GetValue<bool>());
    }

    private static async Task<(TestDatabase Database, long Version)> ImportedAsync(params JsonNode[] records)
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(records);
        return (database, await database.VersionAsync());
    }
}
