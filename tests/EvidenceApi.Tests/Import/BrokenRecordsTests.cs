using System.Text.Json.Nodes;
using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>A record that cannot be read is reported with its place and reason, and the others are loaded.</summary>
public sealed class BrokenRecordsTests
{
    private const string Twice = "/hasResults: this member is twice in one object";

    [Fact]
    public async Task Broken_lines_among_good_ones_are_reported_one_by_one()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var good = MadeRecord.Of(1).ToJsonString();
        var file = folder.Text("records.ndjson", string.Join('\n',
            good,
            "this is no JSON",
            MadeRecord.Of(2).Cut("protocolSection.identificationModule.nctId").ToJsonString(),
            MadeRecord.Twice(3),
            MadeRecord.Of(4).ToJsonString(),
            good,
            "[]",
            MadeRecord.Of(5).Set("protocolSection.identificationModule.nctId", "NCT\u00001").ToJsonString(),
            MadeRecord.Of(6).ToJsonString(),
            MadeRecord.Of(7).ToJsonString()[..^40]));
        var answer = await database.ImportAsync(file);

        Assert.Equal(1, answer.Code);
        Assert.Equal("3 added, 0 changed, 0 unchanged, 7 could not be read", answer.Totals());
        string[] reported =
        [
            $"{file}:2: this is not JSON: ",
            $"{file}:3 /protocolSection/identificationModule/nctId: a record without its number",
            $"{file}:4 {Twice}",
            $"{file}:6 /protocolSection/identificationModule/nctId: NCT99000001 is earlier in the inputs; that one was taken",
            $"{file}:7: a record is a JSON object",
            $"{file}:8 /protocolSection/identificationModule/nctId: 'NCT␀1' is not NCT and eight digits",
            $"{file}:10: this is not JSON: ",
        ];
        Assert.All(reported, line => Assert.Contains(answer.Lines, output => output.StartsWith(line, StringComparison.Ordinal)));
        Assert.Equal(["NCT99000001", "NCT99000004", "NCT99000006"], await database.ListAsync("select nct_id::text from registry_record order by 1"));
        Assert.Equal(7, await database.AskAsync<long>("select count(*) from import_complaint"));
        Assert.All(answer.Differences(), module => Assert.Equal("0", module.Value));
    }

    [Fact]
    public async Task A_place_in_a_page_is_reported_as_a_pointer_from_its_root()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var broken = MadeRecord.Of(2).Set("protocolSection.identificationModule.nctId", new JsonArray("NCT99000002"));
        var file = folder.Page("page.json", [MadeRecord.Of(1), broken, JsonValue.Create(3), MadeRecord.Of(4)]);
        var answer = await database.ImportAsync(file);
        Assert.Equal((1, "2 added, 0 changed, 0 unchanged, 2 could not be read"), (answer.Code, answer.Totals()));
        Assert.Contains($"{file} /studies/1/protocolSection/identificationModule/nctId: a record without its number", answer.Lines);
        Assert.Contains($"{file} /studies/2: a record is a JSON object", answer.Lines);
    }

    [Fact]
    public async Task A_truncated_page_is_reported_and_the_files_beside_it_are_loaded()
    {
        var database = await Databases.SmallAsync();
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

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(700)] // in the second batch
    public async Task Strict_keeps_the_records_before_the_first_that_cannot_be_read(int good)
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var file = folder.Lines("records.ndjson", [.. Good(1, good), MadeRecord.Twice(9001), MadeRecord.Of(9002).ToJsonString(), "no JSON"]);
        var answer = await database.ImportAsync(file, "--strict");
        Assert.Equal(1, answer.Code);
        Assert.Equal($"{file}:{good + 1} {Twice}", answer.Lines[^2]);
        Assert.Equal("stopped at the first record that could not be read, as --strict asks; the records before it are loaded", answer.Lines[^1]);
        Assert.Equal(good, await database.AskAsync<long>("select count(*) from registry_record where nct_id < 'NCT99009000'"));
        Assert.Equal(good, await database.AskAsync<long>("select count(*) from registry_record"));

        Assert.Equal($"{file}:{good + 1} {Twice}", (await database.ImportAsync(file, "--strict")).Lines[^2]); // and again
        folder.Lines("records.ndjson", [.. Good(1, good), MadeRecord.Of(9001).ToJsonString(), MadeRecord.Of(9002).ToJsonString()]);
        Assert.Equal($"2 added, 0 changed, {good:N0} unchanged, 0 could not be read", await database.ImportedAsync(file, "--strict"));
    }

    [Fact]
    public async Task What_strict_stopped_at_a_tolerant_run_over_the_same_files_goes_on_after()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var file = folder.Lines("records.ndjson", [.. Good(1, 2), MadeRecord.Twice(3), .. Good(4, 5)]);
        await database.ImportAsync(file, "--strict");
        var answer = await database.ImportAsync(file);
        Assert.Equal((1, "4 added, 0 changed, 0 unchanged, 1 could not be read"), (answer.Code, answer.Totals()));
        Assert.All(answer.Differences(), module => Assert.Equal("0", module.Value));
    }

    [Fact]
    public async Task A_stored_record_that_comes_broken_stays_as_it_was()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(Imports.Reported(1));
        var digest = await database.StoredDigestAsync();
        using var folder = new RecordFolder();
        var answer = await database.ImportAsync(folder.Lines("records.ndjson", [MadeRecord.Twice(1)]));
        Assert.Equal((1, "0 added, 0 changed, 0 unchanged, 1 could not be read"), (answer.Code, answer.Totals()));
        Assert.Equal(digest, await database.StoredDigestAsync());
    }

    private static IEnumerable<string> Good(int first, int last) => Enumerable.Range(first, last - first + 1).Select(number => MadeRecord.Of(number).ToJsonString());
}
