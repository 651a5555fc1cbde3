using System.Text.Json.Nodes;
using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

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
        ["NDJSON with a byte order mark"] = folder => folder.Text("records.ndjson", "\uFEFF" + Lines(Records)),
        ["NDJSON files with byte order marks put together"] = folder => folder.Text("records.ndjson", $"\uFEFF{Lines(Records[..2])}\uFEFF{Lines(Records[2..])}\uFEFF"),
        ["a record a line under the name of JSON"] = folder => folder.Text("records.json", "\uFEFF" + Lines(Records)),
        ["NDJSON in a zip"] = folder => folder.ZipOf("register.zip", ("f/records.ndjson", "\uFEFF" + Lines(Records))),
        ["a zip packed on a Mac"] = folder => folder.ZipOf("register.zip", [.. Records.Index().SelectMany(record => Mac($"f/{record.Index}.json", record.Item))]),
        ["a folder copied from a Mac"] = folder =>
        {
            foreach (var (name, text) in Records.Index().SelectMany(record => Mac($"f/{record.Index}.json", record.Item)))
                folder.Text(name, text);
        },
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

    private static string Lines(IEnumerable<JsonObject> records) => string.Concat(records.Select(record => record.ToJsonString() + "\n"));

    private static (string, string)[] Mac(string name, JsonObject record) =>
    [
        (name, record.ToJsonString()), ($"__MACOSX/{Path.GetDirectoryName(name)}/._{Path.GetFileName(name)}", "\0\u0005\u0016\u0007"),
        ($"f/._{Path.GetFileName(name)}", "\0\u0005\u0016\u0007"), ($"__MACOSX/{name}", "{}"),
    ];

    private static readonly Lazy<Task<string>> Digest = new(async () =>
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var files = Records.Select((record, index) => folder.Record($"{index}.json", record)).ToArray();
        Assert.Equal("4 added, 0 changed, 0 unchanged, 0 could not be read", await database.ImportedAsync(files));
        return await database.StoredDigestAsync();
    });

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Records_are_the_same_content_in_every_form(string form)
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        Forms[form](folder);
        Assert.Equal("4 added, 0 changed, 0 unchanged, 0 could not be read", await database.ImportedAsync(folder.Path));
        Assert.Equal(await Digest.Value, await database.StoredDigestAsync());
    }

    [Fact]
    public async Task A_full_load_of_a_zip_from_a_Mac_marks_what_it_does_not_hold()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        await database.ImportedAsync(MadeRecord.Of(1), MadeRecord.Of(2));
        var answer = await database.ImportAsync(folder.ZipOf("mac.zip", Mac("f/NCT99000001.json", MadeRecord.Of(1))), "--full");
        Assert.Equal(0, answer.Code);
        Assert.Contains("full load: 1 records marked gone, 0 came back", answer.Lines);
        Assert.Equal(["NCT99000002"], await database.ListAsync("select nct_id::text from registry_gone"));
    }

    [Fact]
    public async Task Importing_again_changes_nothing_and_makes_no_version()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(Records);
        var (version, digest, rows) = (await database.VersionAsync(), await database.StoredDigestAsync(), await database.ContentAsync());
        Assert.Equal("0 added, 0 changed, 4 unchanged, 0 could not be read", await database.ImportedAsync(Records));
        Assert.Equal((version, digest), (await database.VersionAsync(), await database.StoredDigestAsync()));
        Assert.Equal(rows, await database.ContentAsync());
    }

    [Fact]
    public async Task Members_in_another_order_and_another_date_of_the_data_are_the_same_record()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(Records);
        var other = new JsonObject(Records[0].Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        other["derivedSection"]!["miscInfoModule"]!["versionHolder"] = "2031-01-01";
        Assert.Equal("0 added, 0 changed, 1 unchanged, 0 could not be read", await database.ImportedAsync(other));
    }

    [Theory]
    [InlineData("nowhere.ndjson", "there is no file or folder '{0}'")]
    [InlineData("", "'{0}' holds no .json, .ndjson, .jsonl, .zip file")]
    public async Task A_path_without_records_is_reported(string name, string message)
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        folder.Text("notes.txt", "no record");
        var path = name.Length == 0 ? folder.Path : Path.Combine(folder.Path, name);
        var answer = await database.ImportAsync(path);
        Assert.Equal((2, string.Format(System.Globalization.CultureInfo.InvariantCulture, message, path)), (answer.Code, answer.Output.TrimEnd()));
        Assert.Equal(1, await database.VersionAsync());
    }
}
