using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>A full load marks what it does not hold any more, and deletes nothing.</summary>
public sealed class FullLoadTests
{
    [Fact]
    public async Task A_record_that_a_full_load_does_not_hold_is_marked_gone_until_it_comes_back()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var all = folder.Ndjson("all.ndjson", [Imports.Reported(1), Imports.Reported(2), MadeRecord.Of(3)]);
        var fewer = folder.Ndjson("fewer.ndjson", [Imports.Reported(1), MadeRecord.Of(3)]);
        await database.ImportedAsync(all, "--full");
        var (version, digest, rows) = (await database.VersionAsync(), await database.StoredDigestAsync(), await database.ContentAsync());
        await using var served = await Served.StartAsync(database);
        Assert.False(await GoneAsync(2));

        var gone = await database.ImportAsync(fewer, "--full");
        Assert.Equal(0, gone.Code);
        Assert.Contains("full load: 1 records marked gone, 0 came back", gone.Lines);
        Assert.Equal(["REGISTRY_RECORD NCT99000002 CHANGED /gone false true"], await database.EventsAsync(version));
        Assert.NotEqual(digest, await database.StoredDigestAsync());
        Assert.Equal(4, await database.AskAsync<long>("select count(*) from study"));

        await database.ImportedAsync(fewer, "--full");
        Assert.Equal(version + 1, await database.VersionAsync());
        await using (var again = await Served.StartAsync(database))
            Assert.Equal((true, false), (await GoneAsync(2, again), await GoneAsync(1, again)));

        var back = await database.ImportAsync(all, "--full");
        Assert.Contains("full load: 0 records marked gone, 1 came back", back.Lines);
        Assert.Equal(["REGISTRY_RECORD NCT99000002 CHANGED /gone true false"], await database.EventsAsync(version + 1));
        Assert.Equal(digest, await database.StoredDigestAsync());
        Assert.Equal(rows, await database.ContentAsync());

        async Task<bool> GoneAsync(int number, Served? other = null) =>
            (await (other ?? served).GetAsync($"/v1/studies/nct9900000{number}"))["records"]![0]!["gone"]!.GetValue<bool>();
    }

    [Fact]
    public async Task A_record_that_comes_back_changed_has_its_changes_and_no_mark()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        await database.ImportedAsync(folder.Ndjson("all.ndjson", [MadeRecord.Of(1), MadeRecord.Of(2)]), "--full");
        await database.ImportedAsync(folder.Ndjson("fewer.ndjson", [MadeRecord.Of(1)]), "--full");
        await database.ImportedAsync(
            folder.Ndjson("back.ndjson", [MadeRecord.Of(1), MadeRecord.Of(2).Set("protocolSection.identificationModule.briefTitle", "Back again")]), "--full");
        await using var served = await Served.StartAsync(database);
        var study = await served.GetAsync("/v1/studies/nct99000002");
        Assert.Equal(("Back again", false), ($"{study["title"]}", study["records"]![0]!["gone"]!.GetValue<bool>()));

        var fresh = await Databases.SmallAsync();
        await fresh.ImportedAsync(folder.Path + "/back.ndjson");
        await Imports.AssertSameContentAsync(fresh, database);
    }

    [Fact]
    public async Task A_load_that_is_not_full_marks_nothing()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(MadeRecord.Of(1), MadeRecord.Of(2));
        var version = await database.VersionAsync();
        await database.ImportedAsync(MadeRecord.Of(1));
        Assert.Equal(version, await database.VersionAsync());
        Assert.Equal(0, await database.AskAsync<long>("select count(*) from registry_gone"));
    }

    [Theory]
    [InlineData("--strict")]
    [InlineData(null)]
    public async Task A_record_that_is_gone_comes_back_with_any_load_that_holds_it(string? option)
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        await database.ImportedAsync(folder.Ndjson("all.ndjson", [Imports.Reported(1), MadeRecord.Of(2), MadeRecord.Of(3)]), "--full");
        var (digest, rows) = (await database.StoredDigestAsync(), await database.ContentAsync());
        await database.ImportedAsync(folder.Ndjson("fewer.ndjson", [MadeRecord.Of(2)]), "--full");
        var version = await database.VersionAsync();

        var answer = await database.ImportAsync([folder.Ndjson("two.ndjson", [MadeRecord.Of(3), Imports.Reported(1)]), .. option is null ? (string[])[] : [option]]);
        Assert.Equal((0, "0 added, 0 changed, 2 unchanged, 0 could not be read"), (answer.Code, answer.Totals()));
        Assert.Contains("2 records that were marked gone came back", answer.Lines);
        Assert.Equal(
            ["REGISTRY_RECORD NCT99000001 CHANGED /gone true false", "REGISTRY_RECORD NCT99000003 CHANGED /gone true false"],
            (await database.EventsAsync(version)).Order(StringComparer.Ordinal));
        Assert.Equal(digest, await database.StoredDigestAsync());
        Assert.Equal(rows, await database.ContentAsync());
        await using var served = await Served.StartAsync(database);
        Assert.False((await served.GetAsync("/v1/studies/nct99000001"))["records"]![0]!["gone"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_gone_record_that_a_plain_load_holds_changed_is_back_in_the_version_that_changes_it()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        await database.ImportedAsync(folder.Ndjson("all.ndjson", [MadeRecord.Of(1), MadeRecord.Of(2)]), "--full");
        await database.ImportedAsync(folder.Ndjson("fewer.ndjson", [MadeRecord.Of(1)]), "--full");
        var version = await database.VersionAsync();
        await database.ImportedAsync(MadeRecord.Of(2).Set("protocolSection.identificationModule.briefTitle", "Back again"));
        Assert.Equal(version + 1, await database.VersionAsync());
        Assert.Contains("REGISTRY_RECORD NCT99000002 CHANGED /gone true false", await database.EventsAsync(version));
        await using var served = await Served.StartAsync(database);
        var study = await served.GetAsync("/v1/studies/nct99000002");
        Assert.Equal(("Back again", false), ($"{study["title"]}", study["records"]![0]!["gone"]!.GetValue<bool>()));
    }
}
