using System.Text.Json.Nodes;
using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>Two states of one record, whatever order their files come in: the newer one is the record, the older one a state before it.</summary>
public sealed class OlderFilesTests
{
    private const string Module = "protocolSection.statusModule.";

    [Fact]
    public async Task The_content_is_the_same_in_either_order_and_in_one_folder()
    {
        var (first, reversed, together) = (await Databases.SmallAsync(), await Databases.SmallAsync(), await Databases.SmallAsync());
        using var folder = new RecordFolder();
        var (older, newer) = (folder.Ndjson("2022.ndjson", [Older()]), folder.Ndjson("2026.ndjson", [Newer()]));
        await first.ImportedAsync(older);
        await first.ImportedAsync(newer);
        await reversed.ImportedAsync(newer);
        var version = await reversed.VersionAsync();
        var answer = await reversed.ImportAsync(older);
        Assert.True(answer.Code == 0, answer.Output);
        Assert.Contains(answer.Lines, line => line.EndsWith("NCT99000001 of 2022-10-03 is older than the record of 2026-01-10; it is kept as an earlier state", StringComparison.Ordinal));
        var events = await reversed.EventsAsync(version);
        Assert.Contains("STATUS_OBSERVATION nct99000001.registry-2022-10-03 ADDED", events);
        Assert.Contains("REGISTRY_RECORD NCT99000001 CHANGED /earlierStateLearntLater \"2022-10-03\"", events);
        await together.ImportedAsync(older, newer);
        foreach (var database in new[] { first, reversed, together })
        {
            Assert.Equal(await first.StoredDigestAsync(), await database.StoredDigestAsync());
            Assert.Equal(await database.DigestAsync(), await database.StoredDigestAsync());
            await AssertServedAsync(database);
        }
        Assert.Equal(await RowsAsync(first), await RowsAsync(reversed));
        Assert.Equal(await RowsAsync(first), await RowsAsync(together));
    }

    [Fact]
    public async Task An_older_file_that_comes_again_changes_nothing()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var files = folder.Ndjson("both.ndjson", [Newer(), Older()]);
        await database.ImportedAsync(files);
        var version = await database.VersionAsync();
        Assert.StartsWith("0 added, 0 changed", await database.ImportedAsync(folder.Ndjson("again.ndjson", [Older(), Newer()])), StringComparison.Ordinal);
        Assert.Equal(version, await database.VersionAsync());
    }

    private static async Task AssertServedAsync(TestDatabase database)
    {
        await using var served = await Served.StartAsync(database);
        var study = await served.GetAsync("/v1/studies/nct99000001");
        Assert.Equal(("COMPLETED", "COMPLETED", "The title of 2026"), ($"{study["status"]}", $"{study["records"]![0]!["overallStatus"]}", $"{study["title"]}"));
        var record = (await served.GetAsync("/v1/studies/nct99000001/records?earlier=true"))["records"]!.AsArray().Single()!;
        Assert.Equal("COMPLETED", $"{record["json"]!["protocolSection"]!["statusModule"]!["overallStatus"]}");
        Assert.Equal("RECRUITING", $"{record["earlier"]!.AsArray().Single()!["json"]!["protocolSection"]!["statusModule"]!["overallStatus"]}");
        var history = (await served.GetAsync("/v1/trials/nct99000001/history"))["items"]!.AsArray();
        Assert.Equal(["2022-10-03 RECRUITING", "2026-01-10 COMPLETED"], history.Select(item => $"{item!["asOf"]} {item["status"]}"));
        var changes = (await served.GetAsync("/v1/studies/nct99000001/outcome-changes"))["records"]![0]!["compared"]![0]!["outcomes"]!.AsArray();
        Assert.Contains(changes, change => $"{change!["changes"]![0]}" == "TIME_FRAME_CHANGED");
    }

    // All that is served and listed; versions say what was learnt when.
    private static async Task<IEnumerable<KeyValuePair<string, string>>> RowsAsync(TestDatabase database) => (await database.ContentAsync())
        .Where(table => table.Key is not ("dataset_version" or "change_event" or "entity_state")).OrderBy(table => table.Key, StringComparer.Ordinal);

    private static JsonObject Older() => Dated("2022-10-03", "RECRUITING", "2022-10-05", "Year 1");

    private static JsonObject Newer() => Dated("2026-01-10", "COMPLETED", "2026-01-13", "Year 2").Set("protocolSection.identificationModule.briefTitle", "The title of 2026");

    private static JsonObject Dated(string updated, string status, string seen, string frame) => MadeRecord.Of(1)
        .Set(Module + "overallStatus", status)
        .Set(Module + "lastUpdatePostDateStruct", MadeRecord.Parse($$"""{"date": "{{updated}}", "type": "ACTUAL"}"""))
        .Set("derivedSection.miscInfoModule.versionHolder", seen)
        .Set("protocolSection.outcomesModule", MadeRecord.Parse($$"""{"primaryOutcomes": [{"measure": "Relapses", "timeFrame": "{{frame}}"}]}"""));
}
