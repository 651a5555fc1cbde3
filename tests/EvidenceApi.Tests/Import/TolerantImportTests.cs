using System.Text;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>A record whose number can be read is loaded, whatever its parts are like; what is no record is named for what it is.</summary>
public sealed class TolerantImportTests
{
    // What is no record changes nothing in it.
    private static readonly Lazy<Task<TestDatabase>> Untouched = new(Databases.SmallAsync);

    // These and the five types have no common factor.
    private static readonly int OneOf = TestSize.Of(usual: 19, full: 7);

    private const string Needed = "; needed are records of ClinicalTrials.gov API v2 (https://clinicaltrials.gov/api/v2/studies)";

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
    public async Task Every_member_may_be_of_another_type_and_nothing_is_lost()
    {
        var database = await Databases.SmallAsync();
        var places = Places(Imports.CompleteRecord(), "").Where(place => !Path.GetFileName(place).StartsWith("nctId", StringComparison.Ordinal)
            && place is not ("protocolSection" or "protocolSection/identificationModule" or "derivedSection/miscInfoModule/versionHolder")).ToList();
        JsonNode[] others = [new JsonObject { ["x"] = 1 }, new JsonArray("x", 2), "x", 3, true];
        var records = places.SelectMany(place => others.Select(other => (place, other))).Index()
            .Select(item => Imports.CompleteRecord().Set("protocolSection.identificationModule.nctId", MadeRecord.NumberOf(item.Index + 1))
                .Set(item.Item.place.Replace('/', '.'), item.Item.other.DeepClone())).ToArray();
        using var folder = new RecordFolder();
        foreach (var some in records.Where((_, index) => index % OneOf == 0).Chunk(200))
        {
            var answer = await database.ImportAsync(folder.Ndjson("records.ndjson", some));
            Assert.True(answer.Code == 0, answer.Output);
            Assert.Contains($"{some.Length} added, 0 changed, 0 unchanged, 0 could not be read", answer.Lines);
        }
    }

    [Theory]
    [InlineData("protocolSection.identificationModule.briefTitle", """{"a": 1}""", "/protocolSection/identificationModule/briefTitle", "an object")]
    [InlineData("protocolSection.conditionsModule.conditions", "\"one\"", "/protocolSection/conditionsModule/conditions", "\"one\"")]
    [InlineData("protocolSection.conditionsModule.conditions", "[\"one\", 2]", "/protocolSection/conditionsModule/conditions/1", "2")]
    [InlineData("protocolSection.contactsLocationsModule.locations", "[\"a clinic\"]", "/protocolSection/contactsLocationsModule/locations/0", "\"a clinic\"")]
    [InlineData("protocolSection.eligibilityModule.healthyVolunteers", "\"yes\"", "/protocolSection/eligibilityModule/healthyVolunteers", "\"yes\"")]
    [InlineData("resultsSection", "[]", "/resultsSection", "a list")]
    public void A_member_of_another_type_is_kept_as_other_and_flagged(string path, string json, string pointer, string printed)
    {
        var record = MadeRecord.Of(1).Set(path, JsonNode.Parse(json)).Read().Records[0];
        Assert.Contains(record.Flags, flag => (flag.Code, flag.Item, flag.Printed) == (Model.FlagCode.MEMBER_OF_ANOTHER_TYPE, pointer, printed));
        Assert.True(record.Other.ContainsKey(pointer));
    }

    [Fact]
    public async Task Parts_without_what_names_them_are_kept_as_other_and_flagged()
    {
        var database = await Databases.SmallAsync();
        var outcome = MadeRecord.Outcome("A score", "1", "2");
        outcome.First().Remove("groupId");
        var record = MadeRecord.Of(1).With(outcome, MadeRecord.Outcome("Another", "3", "4").Cut("title"))
            .Cut("protocolSection.identificationModule.briefTitle")
            .Cut("protocolSection.armsInterventionsModule.armGroups.1.label")
            .Cut("protocolSection.armsInterventionsModule.interventions.1.name")
            .Cut("protocolSection.outcomesModule.primaryOutcomes.0.measure");
        await database.ImportedAsync(record);
        Assert.Equal(
        [
            "/protocolSection/armsInterventionsModule/armGroups/1/label", "/protocolSection/armsInterventionsModule/interventions/1/name",
            "/protocolSection/identificationModule/briefTitle", "/protocolSection/outcomesModule/primaryOutcomes/0/measure",
            "/resultsSection/outcomeMeasuresModule/outcomeMeasures/0/classes/0/categories/0/measurements/0/groupId",
            "/resultsSection/outcomeMeasuresModule/outcomeMeasures/1/title",
        ], await database.ListAsync("select item::text from registry_flag where code = 'MEMBER_MISSING' order by 1"));
        Assert.Equal(["NCT99000001 Cells"], await database.ListAsync("select study.title || ' ' || arm.label from study join arm on arm.study_id = study.id where study.id = 'nct99000001'"));
        Assert.Equal(["drugs 2"], await database.ListAsync("select group_id || ' ' || value from result where group_id is not null"));
        Assert.Equal(["\"1\""], await database.ListAsync(
            "select (other -> '/resultsSection/outcomeMeasuresModule/outcomeMeasures/0/classes/0/categories/0/measurements/0/value')::text from registry_record"));
    }

    [Theory]
    [InlineData("protocolSection.identificationModule.briefTitle", "brief_title")]
    [InlineData("protocolSection.descriptionModule.briefSummary", "brief_summary")]
    [InlineData("protocolSection.conditionsModule.keywords", "keywords[1]")]
    [InlineData("protocolSection.newModule.text", null)]
    public async Task The_character_that_the_database_does_not_have_is_shown_and_flagged(string path, string? column)
    {
        var database = await Databases.SmallAsync();
        foreach (var text in new[] { "before\0after", "\0" })
        {
            await database.ImportedAsync(MadeRecord.Of(1).Set(path, path.EndsWith("keywords", StringComparison.Ordinal) ? new JsonArray(text) : text));
            var pointer = $"/{path.Replace('.', '/')}{(path.EndsWith("keywords", StringComparison.Ordinal) ? "/0" : "")}";
            Assert.Equal([pointer], await database.ListAsync("select item::text from registry_flag where code = 'NUL_IN_TEXT'"));
            var stored = Assert.Single(await database.ListAsync($"select ({column ?? "other"})::text from registry_record"));
            if (column is null)
                Assert.Contains($"{{\"text\":\"{text.Replace("\0", "\\u0000", StringComparison.Ordinal)}\"}}", stored, StringComparison.Ordinal);
            else
                Assert.Equal(text.Replace('\0', '␀'), stored);
        }
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

    [Fact]
    public async Task Studies_of_an_unknown_type_are_found_by_it()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(MadeRecord.Of(1).Set("protocolSection.designModule.studyType", "DIGITAL_TWIN"), MadeRecord.Of(2));
        await using var service = await Served.StartAsync(database);
        var list = await service.GetAsync("/v1/studies?design=NOT_STATED");
        Assert.Equal("nct99000001", Assert.Single(list["items"]!.AsArray())!["id"]!.GetValue<string>());
    }

    // Members and items, by their places.
    private static IEnumerable<string> Places(JsonNode? node, string place) => node switch
    {
        JsonObject members => members.SelectMany(member => Places(member.Value, $"{place}/{member.Key}".TrimStart('/')).Prepend($"{place}/{member.Key}".TrimStart('/'))),
        JsonArray items => items.Take(1).SelectMany(item => Places(item, $"{place}/0")),
        _ => [],
    };
}
