using System.Text.Json.Nodes;
using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Records;

namespace EvidenceApi.Tests.Import;

/// <summary>The same records are the same content, in whatever files they come.</summary>
public sealed class InputsTests
{
    private static readonly JsonObject[] Records = [Imports.CompleteRecord(), Imports.Reported(2), MadeRecord.Of(3), MadeRecord.Of(4)];

    private static readonly Dictionary<string, Action<RecordFolder>> Forms = new()
    {
        ["a page"] = folder => folder.Page("page.json", Records),
        ["a list"] = folder => folder.List("list.json", Records),
        ["NDJSON"] = folder => folder.Ndjson("records.ndjson", Records),
        ["NDJSON with blank lines and carriage returns"] = folder => folder.Text("records.jsonl", string.Join("\r\n\r\n", Records.Select(record => record.ToJsonString()))),
        ["a zip"] = folder => folder.Zip("register.zip", Records),
        ["a page with a byte order mark"] = folder => folder.Text("page.json", "\uFEFF" + new JsonArray([.. Records.Select(record => record.DeepClone())]).ToJsonString()),
        ["files in folders, other files among them"] = folder =>
        {
            folder.Record("a/one.json", Records[0]);
            folder.Page("b/page.json", Records[1..2]);
            folder.Ndjson("records.ndjson", Records[2..3]);
            folder.Zip("register.zip", Records[3..]);
            folder.Text("notes.txt", "no record");
        },
    };

    public static TheoryData<string> Names => [.. Forms.Keys];

    private static readonly Lazy<Task<string>> Digest = new(async () =>
    {
        var database = await Imports.SeededAsync();
        using var folder = new RecordFolder();
        var files = Records.Select((record, index) => folder.Record($"{index}.json", record)).ToArray();
        Assert.Equal("4 added, 0 changed, 0 unchanged, 0 could not be read", await database.ImportedAsync(files));
        return await database.StoredDigestAsync();
    });

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Records_are_the_same_content_in_every_form(string form)
    {
        var database = await Imports.SeededAsync();
        using var folder = new RecordFolder();
        Forms[form](folder);
        Assert.Equal("4 added, 0 changed, 0 unchanged, 0 could not be read", await database.ImportedAsync(folder.Path));
        Assert.Equal(await Digest.Value, await database.StoredDigestAsync());
    }

    [Fact]
    public async Task Importing_again_changes_nothing_and_makes_no_version()
    {
        var database = await Imports.SeededAsync();
        await database.ImportedAsync(Records);
        var (version, digest, rows) = (await database.VersionAsync(), await database.StoredDigestAsync(), await database.ContentAsync());
        Assert.Equal("0 added, 0 changed, 4 unchanged, 0 could not be read", await database.ImportedAsync(Records));
        Assert.Equal((version, digest), (await database.VersionAsync(), await database.StoredDigestAsync()));
        Assert.Equal(rows, await database.ContentAsync());
    }

    [Fact]
    public async Task Members_in_another_order_and_another_date_of_the_data_are_the_same_record()
    {
        var database = await Imports.SeededAsync();
        await database.ImportedAsync(Records);
        var other = new JsonObject(Records[0].Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        other["derivedSection"]!["miscInfoModule"]!["versionHolder"] = "2031-01-01";
        Assert.Equal("0 added, 0 changed, 1 unchanged, 0 could not be read", await database.ImportedAsync(other));
    }

    [Theory]
    [InlineData("protocolSection.conditionsModule.keywords", true)]
    [InlineData("protocolSection.descriptionModule.briefSummary", false)]
    [InlineData("protocolSection.newModule.text", false)]
    public async Task The_character_that_the_database_does_not_have_is_left_out(string path, bool isList)
    {
        var database = await Imports.SeededAsync();
        foreach (var text in new[] { "before\0after", "\0" })
            Assert.EndsWith(" 0 could not be read", await database.ImportedAsync(MadeRecord.Of(1).Set(path, isList ? new JsonArray(text) : text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.ndjson", "there is no file or folder '{0}'")]
    [InlineData("", "'{0}' holds no .json, .ndjson, .jsonl, .zip file")]
    public async Task A_path_without_records_is_told(string name, string message)
    {
        var database = await Imports.SeededAsync();
        using var folder = new RecordFolder();
        folder.Text("notes.txt", "no record");
        var path = name.Length == 0 ? folder.Path : Path.Combine(folder.Path, name);
        var answer = await database.ImportAsync(path);
        Assert.Equal((2, string.Format(System.Globalization.CultureInfo.InvariantCulture, message, path)), (answer.Code, answer.Output.TrimEnd()));
        Assert.Equal(1, await database.VersionAsync());
    }
}
