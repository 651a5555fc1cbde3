using System.Text.Json.Nodes;
using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Seeds;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>The status history of a record holds every statement once, in order of time, whatever order they came in.</summary>
public sealed class StatusOrderTests
{
    private const string Module = "protocolSection.statusModule.";

    [Fact]
    public async Task Another_status_under_the_same_date_is_kept_beside_the_one_before()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(Stated("RECRUITING", "2020-01-05"));
        var version = await database.VersionAsync();
        await database.ImportedAsync(Stated("SUSPENDED", "2020-01-05"));
        var events = await database.EventsAsync(version);
        Assert.Contains("STATUS_OBSERVATION nct99000001.registry-2020-01-05-v2 ADDED", events);
        Assert.DoesNotContain(events, change => change.StartsWith("STATUS_OBSERVATION", StringComparison.Ordinal) && !change.EndsWith(" ADDED", StringComparison.Ordinal));
        await AssertServedAsync(database, "SUSPENDED", "2020-01-05 RECRUITING", "2020-01-05 SUSPENDED");
    }

    [Fact]
    public async Task A_status_that_comes_back_under_the_same_date_is_said_again_and_one_that_stays_is_not()
    {
        var database = await Databases.SmallAsync();
        foreach (var status in new[] { "RECRUITING", "SUSPENDED", "RECRUITING" })
            await database.ImportedAsync(Stated(status, "2020"));
        await database.ImportedAsync(Stated("RECRUITING", "2020").Set("protocolSection.identificationModule.briefTitle", "Another title"));
        await AssertServedAsync(database, "RECRUITING", "2020 RECRUITING", "2020 SUSPENDED", "2020 RECRUITING");
        Assert.Equal(
            ["nct99000001.registry-2020", "nct99000001.registry-2020-v2", "nct99000001.registry-2020-v3"],
            await database.ListAsync("select id::text from status_observation where record is not null order by position"));
    }

    [Fact]
    public async Task Older_data_loaded_later_is_put_before_newer_and_the_newest_date_is_the_status_now()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(Stated("COMPLETED", "2021-06"));
        await database.ImportedAsync(Stated("RECRUITING", "2019-02-01"));
        await database.ImportedAsync(Stated("ACTIVE_NOT_RECRUITING", "2020"));
        await AssertServedAsync(database, "COMPLETED", "2019-02-01 RECRUITING", "2020 ACTIVE_NOT_RECRUITING", "2021-06 COMPLETED");
        await using var served = await Served.StartAsync(database);
        var found = (await served.GetAsync("/v1/studies?status=COMPLETED"))["items"]!.AsArray();
        Assert.Contains(found, study => $"{study!["id"]}" == "nct99000001");
    }

    [Fact]
    public async Task The_history_is_the_same_when_the_seeds_name_the_record_later()
    {
        using var seeds = SeedFolder.Valid();
        seeds.Change("registry: ISRCTN\n        number: ISRCTN00000001", "registry: CLINICALTRIALS_GOV\n        number: NCT99000001");
        var (first, later) = (await Databases.OfAsync(seeds), await Databases.SmallAsync());
        foreach (var database in new[] { first, later })
        {
            await database.ImportedAsync(Stated("TERMINATED", "2017-05"));
            await database.ImportedAsync(Stated("WITHDRAWN", "2017-05"));
            await database.ImportedAsync(Stated("NOT_YET_RECRUITING", "2015"));
        }
        Assert.Equal(0, (await seeds.SeedAsync(later)).Code);
        await Imports.AssertSameContentAsync(first, later);
        Assert.Equal(
            ["2015 NOT_YET_RECRUITING", "2016-02-29 RECRUITING", "2017-05 TERMINATED", "2017-05 WITHDRAWN", "2018 COMPLETED"],
            await first.ListAsync("select as_of || ' ' || status from status_observation where study_id = 'trial' order by position"));
    }

    [Fact]
    public async Task The_day_of_the_registers_data_is_when_a_status_was_seen_and_UNKNOWN_is_of_that_day()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(Seen(Stated("RECRUITING", "2019-02-01"), "2020-06-01"));
        await database.ImportedAsync(Seen(Stated("UNKNOWN", "2019-02-01").Set(Module + "lastKnownStatus", "RECRUITING"), "2022-03-04"));
        var version = await database.VersionAsync();
        await database.ImportedAsync(Seen(Stated("UNKNOWN", "2019-02-01").Set(Module + "lastKnownStatus", "RECRUITING").Set("protocolSection.identificationModule.briefTitle", "Another"), "2023-05-06"));
        Assert.DoesNotContain(await database.EventsAsync(version), change => change.StartsWith("STATUS_OBSERVATION", StringComparison.Ordinal));
        await using var served = await Served.StartAsync(database);
        Assert.Equal(
            ["RECRUITING 2019-02-01 2019-02-01 2020-06-01", "UNKNOWN 2022-03-04 2019-02-01 2023-05-06"],
            (await served.GetAsync("/v1/trials/nct99000001/history"))["items"]!.AsArray().Select(item => $"{item!["status"]} {item["asOf"]} {item["documented"]} {item["confirmedOn"]}"));
        var status = (await served.GetAsync("/v1/trials/nct99000001"))["status"]!;
        Assert.Equal(("RECRUITING", "2019-02-01", "2020-06-01", "2022-03-04"), ($"{status["lastKnownStatus"]}", $"{status["lastKnownAsOf"]}", $"{status["since"]!["from"]}", $"{status["since"]!["to"]}"));
    }

    private static JsonObject Seen(JsonObject record, string day) => record.Set("derivedSection.miscInfoModule.versionHolder", day);

    private static JsonObject Stated(string status, string date) =>
        MadeRecord.Of(1).Set(Module + "overallStatus", status).Set(Module + "lastUpdatePostDateStruct.date", date);

    private static async Task AssertServedAsync(TestDatabase database, string now, params string[] history)
    {
        await using var served = await Served.StartAsync(database);
        var items = (await served.GetAsync("/v1/trials/nct99000001/history"))["items"]!.AsArray();
        Assert.Equal(history, items.Select(item => $"{item!["asOf"]} {item["status"]}"));
        Assert.Equal(now, $"{(await served.GetAsync("/v1/trials/nct99000001"))["status"]!["status"]}");
        Assert.Equal(now, $"{(await served.GetAsync("/v1/studies/nct99000001"))["status"]}");
    }
}
