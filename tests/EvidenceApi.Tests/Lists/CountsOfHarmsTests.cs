using System.Text.Json.Nodes;
using EvidenceApi.AdverseEvents;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>Counts of adverse events, which are read event by event and study by study, are those of the items that the list has, group by group.</summary>
public sealed class CountsOfHarmsTests(CountsOfHarmsTests.Harms harms) : IClassFixture<CountsOfHarmsTests.Harms>
{
    private static readonly string[] Own = ["kind", "term", "organSystem", "vocabulary", "assessment", "study"];

    private static readonly (string Name, string Part)[] OfStudies = [("design", "design"), ("phase", "phases"), ("country", "countries"), ("status", "status")];

    [Theory]
    [InlineData("kind=SERIOUS", 34)]
    [InlineData("kind=OTHER", 57)]
    [InlineData("term=fever", 23)]
    [InlineData("organSystem=Nerves", 34)]
    [InlineData("assessment=SYSTEMATIC_ASSESSMENT", 46)]
    [InlineData("phase=PHASE3", 15)]
    [InlineData("country=SE", 48)]
    [InlineData("country=SE&kind=SERIOUS", 18)]
    [InlineData("study=nct99000003", 5)]
    [InlineData("affectedFrom=7", 0)]
    [InlineData("atRiskFrom=50&kind=SERIOUS", 0)]
    [InlineData("filter=organSystem%3DNerves%20AND%20NOT%20phase:PHASE2", 0)]
    [InlineData("filter=notes:*", 0)]
    [InlineData("filter=groupTitle%3D%22Cells%22", 0)]
    [InlineData("kind=SERIOUS&term=no%20such%20term", 0)]
    [InlineData("", 91)]
    public async Task Each_value_is_counted_as_often_as_the_items_have_it(string query, int total)
    {
        var items = await ItemsAsync($"/v1/adverse-events?pageSize=200&{query}");
        Assert.True(total == 0 || items.Count == total, $"{items.Count} items");
        var studies = (await ItemsAsync("/v1/studies?pageSize=200")).ToDictionary(study => $"{study["id"]}");
        var counts = await harms.Served.GetAsync($"/v1/adverse-events/facets?{query}");
        Assert.Equal(items.Count, counts["totalCount"]!.GetValue<int>());
        foreach (var field in Own)
            AssertCounts(counts, field, items.Select(item => ValueOf(item, field)));
        foreach (var (field, part) in OfStudies)
            AssertCounts(counts, field, items.SelectMany(item => ValuesOf(studies[ValueOf(item, "study")!], part)));
    }

    [Fact]
    public async Task What_is_counted_together_has_the_columns_of_the_list()
    {
        var stored = AdverseEventListing.Events.Stored!;
        var columns = (await harms.Database.ListAsync($"select attname || ' ' || atttypid::regtype from pg_attribute where attrelid = '{stored.Together}'::regclass and attname <> 'items'"))
            .Order(StringComparer.Ordinal).ToList();
        var ofList = (await harms.Database.ListAsync("select attname || ' ' || atttypid::regtype from pg_attribute where attrelid = 'list_adverse_event'::regclass")).ToHashSet();
        Assert.Equal(stored.TogetherColumns.Order(StringComparer.Ordinal), columns.Select(column => column.Split(' ')[0]));
        Assert.All(columns, column => Assert.Contains(column, ofList));
    }

    [Fact]
    public async Task How_often_an_event_is_counted_is_how_many_numbers_it_has() => Assert.Equal(0, await harms.Database.AskAsync<long>("""
        select count(*)
        from adverse_event as event
        where event.groups <> (
            select count(*)
            from adverse_event_count as counted
            where (counted.study_id, counted.nct_id, counted.event_position) = (event.study_id, event.nct_id, event.position))
        """));

    private async Task<List<JsonNode>> ItemsAsync(string url)
    {
        var page = await harms.Served.GetAsync(url);
        Assert.Null(page["next"]);
        return [.. page["items"]!.AsArray().OfType<JsonNode>()];
    }

    private static void AssertCounts(JsonNode counts, string field, IEnumerable<string?> values)
    {
        var expected = values.CountBy(value => value ?? "nothing").Select(one => $"{one.Key}: {one.Value}").Order(StringComparer.Ordinal);
        var facet = Assert.Single(counts["items"]!.AsArray(), one => $"{one!["field"]}" == field)!;
        Assert.Equal(expected, facet["values"]!.AsArray().Select(value => $"{value!["value"] ?? "nothing"}: {value["count"]}").Order(StringComparer.Ordinal));
    }

    private static string? ValueOf(JsonNode item, string field) => field == "study" ? $"{item["study"]!["id"]}" : item[field]?.ToString();

    private static IEnumerable<string?> ValuesOf(JsonNode study, string part)
    {
        if (study[part] is JsonObject whole)
            return [$"{whole["status"]}"];
        if (study[part] is not JsonArray { Count: > 0 } several)
            return [study[part] is JsonArray ? null : study[part]?.ToString()];
        return several.Select(one => one is JsonObject named ? $"{named["code"]}" : $"{one}");
    }

    /// <summary>Eleven records of two, three or one groups, some in Sweden and some without a country, with events of which some have no count.</summary>
    public sealed class Harms : IAsyncLifetime
    {
        internal TestDatabase Database { get; private set; } = null!;

        internal Served Served { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Database = await Databases.SmallAsync();
            await Database.ImportedAsync([.. Enumerable.Range(1, 11).Select(Record)]);
            Served = await Served.StartAsync(Database);
        }

        public ValueTask DisposeAsync() => Served.DisposeAsync();

        private static JsonNode Record(int number)
        {
            var record = MadeRecord.Of(number);
            var design = record["protocolSection"]!["designModule"]!.AsObject();
            design["phases"] = (number % 3) switch { 0 => new JsonArray("PHASE2", "PHASE3"), 1 => new JsonArray("PHASE1"), _ => new JsonArray() };
            if (number % 2 == 0)
                record["protocolSection"]!["contactsLocationsModule"]!["locations"]![0]!["country"] = "Atlantis";
            string[] groups = [.. Enumerable.Range(0, 1 + (number % 3)).Select(index => $"EG00{index}")];
            record["resultsSection"] = new JsonObject
            {
                ["adverseEventsModule"] = new JsonObject
                {
                    ["frequencyThreshold"] = "5",
                    ["eventGroups"] = new JsonArray([.. groups.Select((group, index) => new JsonObject { ["id"] = group, ["title"] = index == 0 ? "Cells" : $"Drugs {index}" })]),
                    ["seriousEvents"] = new JsonArray(Event("Fever", "Blood", "SYSTEMATIC_ASSESSMENT", number, groups), Event(number % 2 == 0 ? "Rash" : "Fits", null, null, number, groups[..1])),
                    ["otherEvents"] = new JsonArray(
                        Event("Headache", "Nerves", "SYSTEMATIC_ASSESSMENT", number + 1, groups), Event("Dizziness", "Nerves", "NON_SYSTEMATIC_ASSESSMENT", number + 2, groups[..1]),
                        Event("Cough", "Lungs", null, number, groups), Event("Nobody counted it", "Lungs", null, number, [])),
                },
            };
            record["hasResults"] = true;
            return record;
        }

        private static JsonObject Event(string term, string? organSystem, string? assessment, int affected, string[] groups)
        {
            var made = new JsonObject
            {
                ["term"] = term,
                ["sourceVocabulary"] = "MedDRA",
                ["stats"] = new JsonArray([.. groups.Select((group, index) => new JsonObject { ["groupId"] = group, ["numAffected"] = affected - index, ["numAtRisk"] = 40 + affected })]),
            };
            if (organSystem is not null)
                made["organSystem"] = organSystem;
            if (assessment is not null)
                made["assessmentType"] = assessment;
            if (term == "Cough")
                made["notes"] = "In winter";
            return made;
        }
    }
}
