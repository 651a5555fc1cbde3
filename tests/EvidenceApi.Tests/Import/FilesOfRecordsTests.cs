using System.Text;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>A file without records is named for what it is, and a file with the name of another record is loaded and reported.</summary>
public sealed class FilesOfRecordsTests
{
    private const string Needed = "; needed are records of ClinicalTrials.gov API v2 (https://clinicaltrials.gov/api/v2/studies)";

    // What is no record changes nothing in it.
    private static readonly Lazy<Task<TestDatabase>> Untouched = new(Databases.SmallAsync);

    [Theory]
    [InlineData("""{"FullStudiesResponse":{"APIVrs":"1.01.05","FullStudies":[{"Rank":1,"Study":{"ProtocolSection":{}}}]}}""", "a response of the older ClinicalTrials.gov API (full_studies)")]
    [InlineData("""{"StudyFieldsResponse":{"StudyFields":[]}}""", "a response of the older ClinicalTrials.gov API (study_fields)")]
    [InlineData("""{"Study":{"ProtocolSection":{}}}""", "a study of the older ClinicalTrials.gov API")]
    [InlineData("""{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"ResearchStudy"}}]}""", "FHIR, a resource of type Bundle")]
    [InlineData("""<?xml version="1.0"?><clinical_study rank="1"><id_info/></clinical_study>""", "a record of the older ClinicalTrials.gov XML")]
    [InlineData("""<Bundle xmlns="http://hl7.org/fhir"/>""", "FHIR in XML")]
    [InlineData("<!DOCTYPE html><html><body>Too many requests</body></html>", "an HTML page")]
    [InlineData("NCT Number,Study Title\nNCT99000001,Made up", "a table of search results")]
    [InlineData("\u001f\uFFFD", null)]
    [InlineData("{}", null)]
    public async Task What_is_no_record_is_named(string content, string? name)
    {
        using var folder = new RecordFolder();
        string[] files = [folder.Text("one.json", content), folder.Text("list.json", content.StartsWith('{') ? $"[{content}]" : content), folder.Text("lines.ndjson", content)];
        var answer = await (await Untouched.Value).ImportAsync(files);
        Assert.Equal((1, "0 added, 0 changed, 0 unchanged, 3 could not be read"), (answer.Code, answer.Totals()));
        foreach (var file in files)
            Assert.Single(answer.Lines, line => line.StartsWith(file, StringComparison.Ordinal) && (name is null || line.EndsWith($": this is {name}{Needed}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("utf-16", "text in UTF-16; save it as UTF-8")]
    [InlineData("gzip", "a gzip file; unpack it first")]
    [InlineData("zip", "a zip; its name has to end in .zip")]
    public async Task A_file_in_another_encoding_is_named_once(string encoding, string name)
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var line = MadeRecord.Of(1).ToJsonString() + "\n";
        byte[] bytes = encoding switch
        {
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(line + line)],
            "gzip" => [0x1F, 0x8B, 8, 0, (byte)'\n', 1, 2],
            _ => File.ReadAllBytes(folder.Zip("real.zip", [MadeRecord.Of(1)])),
        };
        foreach (var file in new[] { "records.json", "records.ndjson" }.Select(file => Path.Combine(folder.Path, file)))
        {
            File.WriteAllBytes(file, bytes);
            var answer = await database.ImportAsync(file, "--full");
            Assert.Equal((1, $"{file}: this is {name}{Needed}"), (answer.Code, Assert.Single(answer.Lines, line => line.Contains("this is", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public async Task A_zip_without_records_says_so()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        var zip = folder.ZipOf("register.zip", ("readme.txt", "nothing"), ("__MACOSX/._a.json", "nothing"));
        Assert.Contains($"{zip}: this zip holds no .json, .ndjson or .jsonl file", (await database.ImportAsync(zip)).Lines);
    }

    [Fact]
    public async Task A_file_that_is_named_after_another_record_is_loaded_and_reported()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        await database.ImportedAsync(MadeRecord.Of(1), MadeRecord.Of(2), MadeRecord.Of(3));
        var file = folder.Record("NCT99000001.json", MadeRecord.Of(2));
        var zip = folder.ZipOf("more.zip", ("f/nct99000008.json", MadeRecord.Of(9).ToJsonString()));
        for (var run = 0; run < 2; run++)
        {
            var answer = await database.ImportAsync(folder.Path, "--full", "--strict");
            Assert.Equal(0, answer.Code);
            Assert.EndsWith(" unchanged, 0 could not be read", answer.Totals(), StringComparison.Ordinal);
            Assert.Contains($"{file} /protocolSection/identificationModule/nctId: the file is named after NCT99000001, and the record in it is NCT99000002; it was loaded as NCT99000002", answer.Lines);
            Assert.Contains(answer.Lines, line => line.StartsWith($"{zip}!f/nct99000008.json /", StringComparison.Ordinal));
        }
        Assert.Equal(["NCT99000003"], await database.ListAsync("select nct_id::text from registry_gone")); // NCT99000001 may be missing only by mistake
        Assert.Equal(4, await database.AskAsync<long>("select count(*) from import_complaint where record_kept"));
    }

    [Fact]
    public async Task A_file_named_after_an_earlier_number_of_its_record_is_in_order()
    {
        var database = await Databases.SmallAsync();
        using var folder = new RecordFolder();
        await database.ImportedAsync(folder.Record("NCT99000001.json", MadeRecord.Of(2).Set("protocolSection.identificationModule.nctIdAliases", new JsonArray("NCT99000001"))));
        Assert.Equal(0, await database.AskAsync<long>("select count(*) from import_complaint"));
    }
}
