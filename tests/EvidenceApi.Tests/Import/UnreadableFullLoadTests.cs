using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>What a full load could not read is not gone.</summary>
public sealed class UnreadableFullLoadTests
{
    [Fact]
    public async Task A_full_load_without_any_readable_record_marks_nothing_and_says_so()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        await database.ImportedAsync(MadeRecord.Of(1));
        var empty = folder.Text("empty.ndjson", "\n");
        var version = await database.VersionAsync();
        for (var run = 0; run < 2; run++)
        {
            var answer = await database.ImportAsync(empty, "--full");
            Assert.Equal(1, answer.Code);
            Assert.Equal("the full load held no record that could be read; nothing is marked gone", answer.Lines[0]);
        }
        Assert.Equal((0, version), (await database.AskAsync<long>("select count(*) from registry_gone"), await database.VersionAsync()));
    }

    [Fact]
    public async Task A_record_that_a_full_load_holds_and_cannot_read_is_not_gone()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        await database.ImportedAsync(folder.Ndjson("all.ndjson", [MadeRecord.Of(1), MadeRecord.Of(2), MadeRecord.Of(3)]), "--full");
        var answer = await database.ImportAsync(folder.Lines("broken.ndjson", [MadeRecord.Of(1).ToJsonString(), MadeRecord.Twice(2)]), "--full");
        Assert.Equal(1, answer.Code);
        Assert.Contains("full load: 1 records marked gone, 0 came back", answer.Lines);
        Assert.Equal(["NCT99000003"], await database.ListAsync("select nct_id::text from registry_gone"));
    }

    [Fact]
    public async Task What_an_aborted_full_load_could_not_read_is_not_gone_when_it_goes_on()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        await database.ImportedAsync(MadeRecord.Of(9998), MadeRecord.Of(9999));
        var file = folder.Lines("all.ndjson", [MadeRecord.Twice(9999), .. Enumerable.Range(1, 700).Select(number => MadeRecord.Of(number).ToJsonString())]);
        await database.RunAsync("""
            create function interrupt() returns trigger language plpgsql as $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$;
            create trigger interrupt before insert on registry_record for each row when (new.nct_id = 'NCT99000600') execute function interrupt();
            """);
        Assert.Equal(3, (await database.ImportAsync(file, "--full")).Code);
        await database.RunAsync("drop function interrupt cascade");
        Assert.Contains("full load: 1 records marked gone, 0 came back", (await database.ImportAsync(file, "--full")).Lines);
        Assert.Equal(["NCT99009998"], await database.ListAsync("select nct_id::text from registry_gone"));
    }

    [Fact]
    public async Task An_entry_without_a_number_may_be_any_record_so_nothing_is_gone()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        await database.ImportedAsync(MadeRecord.Of(1), MadeRecord.Of(2));
        folder.Record("a.json", MadeRecord.Of(1));
        folder.Text("b.json", MadeRecord.Of(2).ToJsonString()[..^40]);
        var answer = await database.ImportAsync(folder.Path, "--full");
        Assert.Contains("1 entries of the full load have no number that could be read and may be any record; nothing is marked gone", answer.Lines);
        Assert.Equal(0, await database.AskAsync<long>("select count(*) from registry_gone"));

        File.Move(Path.Combine(folder.Path, "b.json"), Path.Combine(folder.Path, "NCT99000002.json")); // a file that is named after its record
        await database.ImportedAsync(MadeRecord.Of(3));
        Assert.Contains("full load: 1 records marked gone, 0 came back", (await database.ImportAsync(folder.Path, "--full")).Lines);
        Assert.Equal(["NCT99000003"], await database.ListAsync("select nct_id::text from registry_gone"));
    }
}
