using System.Text;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Syntheses;

/// <summary>Rows of the caller's own: the engine over HTTP, and nothing that a body can hold makes it fail.</summary>
public sealed class OwnRowsTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly (string Id, int Events, int Total, int Others, int People)[] Bcg =
    [
        ("Aronson", 4, 123, 11, 139), ("Ferguson", 6, 306, 29, 303), ("Rosenthal 1960", 3, 231, 11, 220), ("Hart", 62, 13598, 248, 12867), ("Frimodt-Moller", 33, 5069, 47, 5808),
        ("Stein", 180, 1541, 372, 1451), ("Vandiviere", 8, 2545, 10, 629), ("Madras", 505, 88391, 499, 88391), ("Coetzee", 29, 7499, 45, 7277), ("Rosenthal 1961", 17, 1716, 65, 1665),
        ("Comstock 1974", 186, 50634, 141, 27338), ("Comstock 1969", 5, 2498, 3, 2341), ("Comstock 1976", 27, 16913, 29, 17854),
    ];

    [Fact]
    public async Task The_result_is_that_of_metafor_to_all_its_digits()
    {
        var pooled = (await PostAsync(Trials("RISK_RATIO", "REML", "NORMAL", Bcg)))["pooled"]!;
        Near(-0.714532342158139, pooled["effect"]!["value"]);
        Near(-1.06689763881035, pooled["effect"]!["lower"]);
        Near(-0.362167045505929, pooled["effect"]!["upper"]);
        Near(0.313243258136481, pooled["heterogeneity"]!["tau2"]);
        Near(92.221384521269, pooled["heterogeneity"]!["i2"]);
        Near(152.233008082373, pooled["heterogeneity"]!["q"]);
        Near(7.05425810164165e-05, pooled["pValue"]);
    }

    [Fact]
    public async Task The_order_of_rows_changes_nothing_and_swapped_arms_turn_the_ratio_over()
    {
        var one = (await PostAsync(Trials("ODDS_RATIO", "REML", "KNAPP_HARTUNG_AD_HOC", Bcg)))["pooled"]!["effect"]!;
        var other = (await PostAsync(Trials("ODDS_RATIO", "REML", "KNAPP_HARTUNG_AD_HOC", [.. Bcg.Reverse()])))["pooled"]!["effect"]!;
        var swapped = (await PostAsync(Trials("ODDS_RATIO", "REML", "KNAPP_HARTUNG_AD_HOC", [.. Bcg.Select(row => (row.Id, row.Others, row.People, row.Events, row.Total))])))["pooled"]!["effect"]!;
        Near((double)one["value"]!, other["value"]);
        Near((double)one["lower"]!, other["lower"]);
        Near(-(double)one["value"]!, swapped["value"]);
        Near(-(double)one["upper"]!, swapped["lower"]);
    }

    [Theory]
    [InlineData(0, "TOO_FEW")]
    [InlineData(1, "TOO_FEW")]
    [InlineData(2, null)]
    [InlineData(1000, null)]
    public async Task Any_number_of_studies_has_a_response(int count, string? refused)
    {
        foreach (var (measure, row) in new[]
        {
            ("PROPORTION", """{ "events": 3, "total": 100 }"""), ("RATE", """{ "events": 3, "exposure": 100.5 }"""), ("MEAN", """{ "mean": 3, "standardDeviation": 1, "total": 9 }"""),
            ("RATIO", """{ "estimate": 0.5, "lower": 0.25, "upper": 1 }"""), ("DIFFERENCE", """{ "effect": 0.5, "variance": 0.25 }"""),
        })
        {
            var answer = await PostAsync(new JsonObject { ["effectMeasure"] = measure, ["rows"] = new JsonArray([.. Enumerable.Range(0, count).Select(_ => JsonNode.Parse(row))]) });
            Assert.Equal(refused, answer["refused"]?["code"]?.ToString());
            Assert.NotEqual(answer["pooled"] is null, answer["refused"] is null);
            Assert.Equal(count, answer["included"]!.AsArray().Count);
        }
    }

    [Fact]
    public async Task Extreme_numbers_are_refused_or_pooled_and_never_fail()
    {
        string[] numbers = ["0", "1", "1e-308", "-1e308", "1.7976931348623157e308", "9007199254740993"];
        string[] counts = ["0", "1", "9223372036854775807", "-1"];
        var rows = numbers.SelectMany(effect => numbers.Select(variance => $$"""{ "effect": {{effect}}, "variance": {{variance}} }"""))
            .Concat(numbers.SelectMany(lower => numbers.Select(upper => $$"""{ "estimate": 1, "lower": {{lower}}, "upper": {{upper}} }""")));
        foreach (var row in rows)
            await PostAsync(JsonNode.Parse($$"""{ "effectMeasure": "RATIO", "rows": [{{row}}, {{row}}, { "effect": 1, "variance": 1 }] }""")!);
        foreach (var events in counts)
            foreach (var total in counts)
                foreach (var method in new[] { "GLMM", "REML", "COMMON_EFFECT" })
                    await PostAsync(JsonNode.Parse($$"""{ "effectMeasure": "PROPORTION", "method": "{{method}}", "rows": [{ "events": {{events}}, "total": {{total}} }, { "events": 1, "total": 2 }, { "events": 1, "total": 9 }] }""")!);
    }

    [Fact]
    public async Task Every_choice_goes_with_every_measure_or_is_refused()
    {
        string[] measures = ["PROPORTION", "RISK_RATIO", "RISK_DIFFERENCE"];
        string[] methods = ["COMMON_EFFECT", "MANTEL_HAENSZEL", "PETO", "DERSIMONIAN_LAIRD", "REML", "MAXIMUM_LIKELIHOOD", "PAULE_MANDEL", "SIDIK_JONKMAN", "HEDGES", "GLMM"];
        string[] intervals = ["NORMAL", "T", "KNAPP_HARTUNG_AD_HOC", "KNAPP_HARTUNG"];
        foreach (var measure in measures)
            foreach (var method in methods)
                foreach (var interval in intervals)
                {
                    var body = Trials(measure, method, interval, Bcg);
                    if (measure == "PROPORTION")
                        foreach (var row in body["rows"]!.AsArray())
                        {
                            row!.AsObject().Remove("referenceEvents");
                            row.AsObject().Remove("referenceTotal");
                        }
                    var answer = await PostAsync(body);
                    Assert.NotEqual(answer["pooled"] is null, answer["refused"] is null);
                }
    }

    /// <summary>The data of a response are rows of a request: counts, shares by Kaplan and Meier, differences and ratios.</summary>
    [Theory]
    [InlineData("measure=mortality-100d&method=REML", "PROPORTION")]
    [InlineData("measure=progression-free-survival&kind=KAPLAN_MEIER&windowKind=FIXED&monthsFrom=60&monthsTo=60&includeUnknownDefinition=true&includeSecondary=true&includeUnverified=true", "PROPORTION")]
    [InlineData("measure=relapse&kind=HAZARD_RATIO&includeUnknownDefinition=true&includeUnverified=true", "HAZARD_RATIO")]
    public async Task The_data_of_a_response_give_the_same_response_when_they_are_sent_back(string query, string measure)
    {
        var answer = await service.GetAsync($"/v1/syntheses?{query}");
        Assert.NotNull(answer["pooled"]);
        var rows = new JsonArray();
        foreach (var study in answer["included"]!.AsArray())
        {
            var row = study!["data"]!.DeepClone().AsObject();
            foreach (var missing in row.Where(member => member.Value is null).Select(member => member.Key).ToList())
                row.Remove(missing);
            row["id"] = study["id"]!.ToString();
            rows.Add(row);
        }
        var again = await PostAsync(new JsonObject { ["effectMeasure"] = measure, ["method"] = "REML", ["rows"] = rows });
        foreach (var part in new[] { "value", "lower", "upper" })
            Near((double)answer["estimate"]![part]!, again["estimate"]![part]);
    }

    [Fact]
    public async Task A_share_in_percent_is_refused_with_the_share_it_should_be()
    {
        var answer = await PostAsync(JsonNode.Parse("""{ "effectMeasure": "PROPORTION", "rows": [{ "estimate": 46, "lower": 30, "upper": 60 }, { "estimate": 54, "lower": 40, "upper": 66 }] }""")!);
        Assert.Equal("TOO_FEW", answer["refused"]!["code"]!.ToString());
        Assert.Equal(("INVALID_INTERVAL", 2), (answer["refused"]!["reasons"]![0]!["code"]!.ToString(), (int)answer["refused"]!["reasons"]![0]!["count"]!));
        Assert.Contains("0.46", answer["excluded"]![0]!["sentence"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RISK_DIFFERENCE", "Risk difference ", " percentage points (95 %")]
    [InlineData("RISK_RATIO", "Risk ratio ", " (95 %")]
    public async Task A_sentence_names_what_its_number_is(string measure, string start, string unit)
    {
        var sentence = (await PostAsync(Trials(measure, "REML", "NORMAL", Bcg)))["estimate"]!["sentence"]!.ToString();
        Assert.StartsWith(start, sentence, StringComparison.Ordinal);
        Assert.Contains(unit, sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "effectMeasure": "RISK_RATIO" }""", "rows")]
    [InlineData("""{ "rows": [] }""", "effectMeasure")]
    [InlineData("""{ "effectMeasure": "RISK", "rows": [] }""", "effectMeasure")]
    [InlineData("""{ "effectMeasure": 3, "rows": [] }""", "effectMeasure")]
    [InlineData("""{ "effectMeasure": "RATE", "rows": [], "methd": "REML" }""", "methd")]
    [InlineData("""{ "effectMeasure": "RATE", "rows": [{ "events": 1.5, "exposure": 2 }] }""", "rows[0].events")]
    [InlineData("""{ "effectMeasure": "RATE", "rows": [{ "events": "1", "exposure": 2 }] }""", "rows[0].events")]
    [InlineData("""{ "effectMeasure": "RATE", "rows": [{ "events": 1, "exposure": 1e999 }] }""", "rows[0]")]
    [InlineData("""{ "effectMeasure": "RATE", "rows": [{ "events": 1 }] }""", "rows[0]")]
    [InlineData("""{ "effectMeasure": "RATE", "rows": [{ "events": 1, "total": 2, "exposure": 2 }] }""", "rows[0]")]
    [InlineData("""{ "effectMeasure": "RATE", "rows": [null] }""", "rows[0]")]
    [InlineData("""{ "effectMeasure": "RATE", "rows": [{ "id": "a", "events": 1, "exposure": 2 }, { "id": "a", "events": 1, "exposure": 2 }] }""", "rows")]
    [InlineData("""{ "effectMeasure": "RATE", "rows": [], "level": 12 }""", "level")]
    [InlineData("""{ "effectMeasure": "RATE", "rows": [], "level": 95, "level": 96 }""", "level")]
    [InlineData("""[]""", "body")]
    [InlineData("""null""", "body")]
    [InlineData("""{ "effectMeasure": """, "body")]
    public async Task What_is_wrong_with_a_body_is_said_with_its_place(string body, string place)
    {
        var (status, problem) = await service.RefuseAsync(Request(body));
        Assert.Equal(400, status);
        Assert.Contains(place, problem["errors"]!.AsArray().Select(error => error!["parameter"]!.ToString()));
        Assert.All(problem["errors"]!.AsArray(), error => Assert.Equal("body", error!["in"]!.ToString()));
    }

    [Fact]
    public async Task More_than_a_thousand_rows_are_refused() =>
        Assert.Equal(400, (await service.RefuseAsync(Request(
            $$"""{ "effectMeasure": "DIFFERENCE", "rows": [{{string.Join(',', Enumerable.Repeat("""{ "effect": 1, "variance": 1 }""", 1001))}}] }"""))).Status);

    private static JsonObject Trials(string measure, string method, string interval, IEnumerable<(string Id, int Events, int Total, int Others, int People)> rows) => new()
    {
        ["effectMeasure"] = measure,
        ["method"] = method,
        ["interval"] = interval,
        ["rows"] = new JsonArray([.. rows.Select(row => new JsonObject
        {
            ["id"] = row.Id, ["events"] = row.Events, ["total"] = row.Total, ["referenceEvents"] = row.Others, ["referenceTotal"] = row.People,
        })]),
    };

    private static void Near(double expected, JsonNode? actual) => Assert.Equal(expected, (double)actual!, 1e-9 * Math.Max(1, Math.Abs(expected)));

    private static HttpRequestMessage Request(string body) =>
        new(HttpMethod.Post, "/v1/syntheses") { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private async Task<JsonNode> PostAsync(JsonNode body)
    {
        using var request = Request(body.ToJsonString());
        using var answer = await service.Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {text} for {body}");
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        return JsonNode.Parse(text)!;
    }
}
