using System.Text.Json.Nodes;
using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Records;

namespace EvidenceApi.Tests.Import;

/// <summary>A record that cannot be read is told with its place and reason, and the others are loaded.</summary>
public sealed class BrokenRecordsTests
{
    private const string Wrong = "protocolSection.conditionsModule.conditions";

    [Fact]
    public async Task Broken_lines_among_good_ones_are_told_one_by_one()
    {
        var database = await Imports.SeededAsync();
        using var folder = new RecordFolder();
        var good = MadeRecord.Of(1).ToJsonString();
        var file = folder.Text("records.ndjson", string.Join('\n',
            good,
            "this is no JSON",
            MadeRecord.Of(2).Cut("protocolSection.identificationModule.nctId").ToJsonString(),
            MadeRecord.Of(3).Set(Wrong, "one").ToJsonString(),
            MadeRecord.Of(4).ToJsonString(),
            good,
            "[]",
            MadeRecord.Of(5).Set("protocolSection.designModule.studyType", "DREAM").ToJsonString(),
            MadeRecord.Of(6).ToJsonString(),
            MadeRecord.Of(7).ToJsonString()[..^40]));
        var answer = await database.ImportAsync(file);

        Assert.Equal(1, answer.Code);
        Assert.Equal("3 added, 0 changed, 0 unchanged, 7 could not be read", answer.Totals());
        string[] told =
        [
            $"{file}:2: this is not JSON: ",
            $"{file}:3 /protocolSection/identificationModule/nctId: a record without its number",
            $"{file}:4 /protocolSection/conditionsModule/conditions: a list is needed here, not '\"one\"'",
            $"{file}:6 /protocolSection/identificationModule/nctId: NCT99000001 stands in the inputs before; that one was taken",
            $"{file}:7: a record is a JSON object",
            $"{file}:8 /protocolSection/designModule/studyType: a record without a known study type",
            $"{file}:10: this is not JSON: ",
        ];
        Assert.All(told, line => Assert.Contains(answer.Lines, output => output.StartsWith(line, StringComparison.Ordinal)));
        Assert.Equal(["NCT99000001", "NCT99000004", "NCT99000006"], await database.ListAsync("select nct_id::text from registry_record order by 1"));
        Assert.Equal(7, await database.AskAsync<long>("select count(*) from import_complaint"));
        Assert.All(answer.Differences(), module => Assert.Equal("0", module.Value));
    }

    [Fact]
    public async Task A_place_in_a_page_is_told_as_a_pointer_from_its_root()
    {
        var database = await Imports.SeededAsync();
        using var folder = new RecordFolder();
        var broken = MadeRecord.Of(2).Set("protocolSection.contactsLocationsModule.locations", new JsonArray("a clinic"));
        var file = folder.Page("page.json", [MadeRecord.Of(1), broken, JsonValue.Create(3), MadeRecord.Of(4)]);
        var answer = await database.ImportAsync(file);
        Assert.Equal((1, "2 added, 0 changed, 0 unchanged, 2 could not be read"), (answer.Code, answer.Totals()));
        Assert.Contains($"{file} /studies/1/protocolSection/contactsLocationsModule/locations/0: an object is needed here, not '\"a clinic\"'", answer.Lines);
        Assert.Contains($"{file} /studies/2: a record is a JSON object", answer.Lines);
    }

    [Fact]
    public async Task A_page_that_is_broken_off_is_told_and_the_files_beside_it_are_loaded()
    {
        var database = await Imports.SeededAsync();
        using var folder = new RecordFolder();
        var page = folder.Page("a.json", [MadeRecord.Of(1), MadeRecord.Of(2)]);
        File.WriteAllText(page, File.ReadAllText(page)[..^200]);
        folder.Record("b.json", MadeRecord.Of(3));
        folder.Text("c.json", "");
        folder.Zip("d.zip", [MadeRecord.Of(4), JsonValue.Create("no record")]);
        var answer = await database.ImportAsync(folder.Path);
        Assert.Equal((1, "2 added, 0 changed, 0 unchanged, 3 could not be read"), (answer.Code, answer.Totals()));
        Assert.Contains(answer.Lines, line => line.StartsWith($"{page}: this is not JSON: ", StringComparison.Ordinal));
        Assert.Contains(answer.Lines, line => line.StartsWith($"{folder.Path}/c.json: this is not JSON: ", StringComparison.Ordinal));
        Assert.Contains($"{folder.Path}/d.zip!NCT991.json: a record is a JSON object", answer.Lines);
    }

    [Fact]
    public async Task Strict_stops_with_nothing_of_that_batch_written()
    {
        var database = await Imports.SeededAsync();
        using var folder = new RecordFolder();
        var file = folder.Ndjson("records.ndjson", [MadeRecord.Of(1), MadeRecord.Of(2).Set(Wrong, "one"), MadeRecord.Of(3)]);
        var (version, rows) = (await database.VersionAsync(), await database.ContentAsync());
        var answer = await database.ImportAsync(file, "--strict");
        Assert.Equal(1, answer.Code);
        Assert.Contains($"{file}:2 /protocolSection/conditionsModule/conditions: a list is needed here, not '\"one\"'", answer.Lines);
        Assert.Equal("stopped at the first record that could not be read, as --strict asks; the batches before it are kept", answer.Lines[^1]);
        Assert.Equal(version, await database.VersionAsync());
        Assert.Equal(rows, await database.ContentAsync());

        File.WriteAllText(file, File.ReadAllText(file).Replace("\"one\"", "[\"one\"]", StringComparison.Ordinal));
        Assert.Equal("3 added, 0 changed, 0 unchanged, 0 could not be read", await database.ImportedAsync(file, "--strict"));
    }

    [Fact]
    public async Task A_stored_record_that_comes_broken_stays_as_it_was()
    {
        var database = await Imports.SeededAsync();
        await database.ImportedAsync(Imports.Reported(1));
        var digest = await database.StoredDigestAsync();
        using var folder = new RecordFolder();
        var answer = await database.ImportAsync(folder.Ndjson("records.ndjson", [Imports.Reported(1).Set(Wrong, "one")]));
        Assert.Equal((1, "0 added, 0 changed, 0 unchanged, 1 could not be read"), (answer.Code, answer.Totals()));
        Assert.Equal(digest, await database.StoredDigestAsync());
    }
}
