using System.Text.Json.Nodes;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>A record whose number can be read is loaded, whatever its parts are like.</summary>
public sealed class TolerantImportTests
{
    // These and the five types have no common factor.
    private static readonly int OneOf = TestSize.Of(usual: 19, full: 7);

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
