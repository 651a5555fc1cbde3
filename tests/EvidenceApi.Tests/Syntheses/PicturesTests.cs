using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using EvidenceApi.Syntheses;
using EvidenceApi.Pictures;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Syntheses;

/// <summary>Pictures have the numbers of the response, for those who see them and for those who hear them.</summary>
public sealed class PicturesTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly Dictionary<string, string> Models = new()
    {
        ["GLMM"] = "generalized linear mixed model, normal interval", ["REML"] = "random-effects model (REML), Knapp-Hartung interval (ad hoc)", ["COMMON_EFFECT"] = "common-effect model, normal interval",
    };

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("measure=mortality-100d", 390)]
    [InlineData("measure=mortality-100d&include=silfverberg-2023&interval=KNAPP_HARTUNG_AD_HOC", 1000)]
    [InlineData("measure=TRM&method=REML", 800)]
    [InlineData("measure=TRM&method=COMMON_EFFECT&scale=FREEMAN_TUKEY", 390)]
    public async Task The_forest_has_a_named_row_per_study_with_the_numbers_of_the_response(string query, int width)
    {
        var answer = await service.GetAsync($"/v1/syntheses?{query}");
        var picture = await PictureAsync($"/v1/syntheses/forest.svg?{query}&width={width}");
        var rows = picture.Descendants(Svg + "g").Select(group => group.Attribute("aria-label")!.Value).ToList();
        Assert.All(picture.Descendants(Svg + "g"), group => Assert.Equal("group", group.Attribute("role")!.Value));
        foreach (var study in answer["included"]!.AsArray())
        {
            var numbers = Numbers(study!);
            Assert.Contains(rows, row => row.StartsWith($"{study!["study"]!["id"]}: {study["data"]!["events"]}/{study["data"]!["total"]}, {numbers}", StringComparison.Ordinal));
            Assert.Contains(numbers, Texts(picture), StringComparison.Ordinal);
        }
        Assert.Contains(rows, row => row.StartsWith($"Pooled, {Models[answer["pooled"]!["method"]!.ToString()]}", StringComparison.Ordinal) && row.EndsWith(Numbers(answer["estimate"]!), StringComparison.Ordinal));
        Assert.Equal(answer["estimate"]!["sentence"]!.ToString(), picture.Root!.Element(Svg + "desc")!.Value);
        Assert.Contains($"dataset version {answer["datasetVersion"]}", Texts(picture), StringComparison.Ordinal);
        Assert.Equal(answer["pooled"]!["prediction"] is not null, rows.Any(row => row.StartsWith("Prediction interval", StringComparison.Ordinal)));
        Assert.DoesNotContain(picture.Descendants(Svg + "line"), line => line.Attribute("class")!.Value == "none");
        Assert.Equal($"{width}", picture.Root.Attribute("width")!.Value);
        foreach (var forced in answer["forced"]!.AsArray())
            Assert.Contains(forced!.ToString(), Texts(picture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1000)]
    public async Task Subgroups_are_drawn_one_by_one_with_their_own_diamonds(int width)
    {
        const string Query = "measure=TRM&method=REML&subgroup=CONDITIONING_INTENSITY";
        var answer = await service.GetAsync($"/v1/syntheses?{Query}");
        var picture = await PictureAsync($"/v1/syntheses/forest.svg?{Query}&width={width}");
        var rows = picture.Descendants(Svg + "g").Select(group => group.Attribute("aria-label")!.Value.Split(':', '.')[0]).Where(row => !row.StartsWith("Left out", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            ["nash-2003", "atkins-2016", "Subgroup HIGH", "hamerschlak-2010", "shevchenko-2012", "Subgroup INTERMEDIATE", "burt-2021", "ruiz-arguelles-2019", "Pooled, random-effects model (REML), Knapp-Hartung interval (ad hoc)", "Prediction interval (t, df 4)"],
            rows);
        Assert.Equal(3, picture.Descendants(Svg + "polygon").Count(shape => shape.Attribute("class")!.Value == "diamond"));
        var page = await service.Http.GetStringAsync(new Uri($"/v1/syntheses/table.html?{Query}", UriKind.Relative));
        foreach (var group in answer["pooled"]!["sensitivity"]!["subgroups"]!["groups"]!.AsArray().Where(group => (int)group!["studies"]! > 1))
        {
            var share = group!["estimate"]!;
            var numbers = $"{SynthesisSentences.Number(100 * (double)share["value"]!)} [{SynthesisSentences.Number(100 * (double)share["lower"]!)}, {SynthesisSentences.Number(100 * (double)share["upper"]!)}]";
            Assert.Contains(numbers, Texts(picture), StringComparison.Ordinal);
            Assert.Contains($"<th scope=\"row\">Subgroup {group["id"]}</th><td class=\"number\"></td><td class=\"number\">{numbers}</td>", page, StringComparison.Ordinal);
        }
        Assert.Contains("No known subgroup", Texts(picture), StringComparison.Ordinal);
        Assert.Contains("Test of difference between subgroups: Q = 6.29, df = 2, p = 0.043", Texts(picture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_left_out_is_a_row_with_its_code()
    {
        var rows = (await PictureAsync("/v1/syntheses/forest.svg?measure=mortality-100d")).Descendants(Svg + "g").Select(group => group.Attribute("aria-label")!.Value);
        Assert.Contains(rows, row => row.StartsWith("Left out, nicholas-2021 (all-100d): OVERLAP.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("forest")]
    [InlineData("cumulative")]
    [InlineData("funnel")]
    [InlineData("people")]
    public async Task A_refusal_is_drawn_with_its_reason(string kind)
    {
        foreach (var query in new[] { "measure=overall-survival&kind=KAPLAN_MEIER", "measure=relapse&kind=HAZARD_RATIO", "measure=mortality-100d&strict=true" })
        {
            var picture = await PictureAsync($"/v1/syntheses/{kind}.svg?{query}");
            Assert.Contains(kind == "people" ? "It is not known" : "Not pooled", Texts(picture), StringComparison.Ordinal);
            Assert.DoesNotContain(picture.Descendants(Svg + "polygon"), shape => shape.Attribute("class")!.Value == "diamond");
        }
    }

    [Fact]
    public async Task Of_100_people_two_die_and_two_more_may()
    {
        var dots = (await PictureAsync("/v1/syntheses/people.svg?measure=mortality-100d")).Descendants(Svg + "circle").CountBy(dot => dot.Attribute("class")!.Value).ToDictionary();
        Assert.Equal((2, 2, 96), (dots["event"], dots["maybe"], dots["spared"]));
    }

    [Fact]
    public async Task The_page_has_the_same_numbers_as_a_table()
    {
        var answer = await service.GetAsync("/v1/syntheses?measure=TRM&method=REML");
        var page = System.Net.WebUtility.HtmlDecode(await service.Http.GetStringAsync(new Uri("/v1/syntheses/table.html?measure=TRM&method=REML", UriKind.Relative)));
        foreach (var study in answer["included"]!.AsArray())
            Assert.Contains($"<th scope=\"row\">{study!["study"]!["id"]}</th><td class=\"number\">{study["data"]!["events"]}/{study["data"]!["total"]}</td><td class=\"number\">{Numbers(study)}</td>", page, StringComparison.Ordinal);
        Assert.Contains($"<th scope=\"row\">Pooled</th><td class=\"number\"></td><td class=\"number\">{Numbers(answer["estimate"]!)}</td>", page, StringComparison.Ordinal);
        Assert.All(answer["excluded"]!.AsArray(), number => Assert.Contains($"<th scope=\"row\">{number!["id"]}</th><td>{number["code"]}</td>", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1000)]
    public async Task Forty_rows_of_the_callers_own_are_drawn_with_their_numbers(int width)
    {
        var body = $$"""{ "effectMeasure": "RISK_RATIO", "lowerIsBetter": true, "rows": [{{string.Join(',', Enumerable.Range(0, 40).Select(i => $$"""{ "id": "{{i}} A study of a long name & <several> words", "events": {{i % 9}}, "total": {{40 + i}}, "referenceEvents": {{i % 13}}, "referenceTotal": {{50 + i}} }"""))}}] }""";
        var answer = JsonNode.Parse(await (await PostAsync("/v1/syntheses", body)).Content.ReadAsStringAsync())!;
        var picture = XDocument.Parse(await (await PostAsync($"/v1/syntheses/forest.svg?width={width}", body)).Content.ReadAsStringAsync());
        var rows = picture.Descendants(Svg + "g").Select(group => group.Attribute("aria-label")!.Value).ToList();
        foreach (var study in answer["included"]!.AsArray())
            Assert.Contains(rows, row => row.StartsWith($"{study!["id"]}: {study["data"]!["events"]}/{study["data"]!["total"]} : {study["data"]!["referenceEvents"]}/{study["data"]!["referenceTotal"]}, {Numbers(study)}, weight ", StringComparison.Ordinal));
        Assert.Equal(answer["excluded"]!.AsArray().Count, rows.Count(row => row.StartsWith("Left out, ", StringComparison.Ordinal)));
        Assert.Contains("← favours arm favours reference →", Texts(picture), StringComparison.Ordinal);
        foreach (var kind in new[] { "cumulative.svg", "funnel.svg", "people.svg", "table.html" })
            Assert.Equal(HttpStatusCode.OK, (await PostAsync($"/v1/syntheses/{kind}", body)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("/v1/syntheses/forest.svg", "{}")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("/v1/syntheses/forest.svg?width=1", body)).StatusCode);
    }

    [Fact]
    public async Task No_text_lies_on_an_interval()
    {
        var rows = Enumerable.Range(0, 5).Select(i => $$"""{ "id": "{{i}}", "mean": {{-123.4 + i}}, "standardDeviation": 9, "total": 12345, "referenceMean": -120.1, "referenceStandardDeviation": 9, "referenceTotal": 12345 }""");
        var body = $$"""{ "effectMeasure": "MEAN_DIFFERENCE", "rows": [{{string.Join(',', rows)}}] }""";
        foreach (var width in new[] { 640, 800, 1000, 1600 })
        {
            var picture = XDocument.Parse(await (await PostAsync($"/v1/syntheses/forest.svg?width={width}", body)).Content.ReadAsStringAsync());
            var from = picture.Descendants(Svg + "line").Where(line => line.Attribute("class")!.Value == "interval").Min(line => (double)line.Attribute("x1")!);
            var data = picture.Descendants(Svg + "text").Where(text => text.Value.StartsWith("-12", StringComparison.Ordinal) && text.Value.Contains("(n 12345)", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(data);
            Assert.All(data, text => Assert.True(text.Attribute("class") is not null || (double)text.Attribute("x")! + (13 * TextLines.Length(text.Value)) <= from, $"{width}: {text.Value}"));
        }
    }

    [Fact]
    public async Task Numbers_one_by_one_are_drawn_though_they_have_no_interval()
    {
        var answer = await service.GetAsync("/v1/syntheses?measure=relapse-free-survival&kind=KAPLAN_MEIER&pool=false&includeSecondary=true");
        Assert.Null(answer["pooled"]);
        var alone = answer["included"]!.AsArray().Where(study => study!["lower"] is null).ToList();
        Assert.NotEmpty(alone);
        Assert.DoesNotContain(answer["excluded"]!.AsArray(), number => $"{number!["code"]}" == "OVERLAP");
        var picture = await PictureAsync("/v1/syntheses/forest.svg?measure=relapse-free-survival&kind=KAPLAN_MEIER&pool=false&includeSecondary=true");
        foreach (var study in alone)
            Assert.Contains($"{SynthesisSentences.Number((double)study!["estimate"]!)} (no interval)", Texts(picture), StringComparison.Ordinal);
        // A count of people without their number is no share.
        var counts = await service.GetAsync("/v1/syntheses?measure=death&pool=false&kind=HEAD_COUNT&includeUnverified=true&includeSecondary=true");
        Assert.All(counts["included"]!.AsArray(), study => Assert.True((double)study!["estimate"]! <= 100));
    }

    [Theory]
    [InlineData("width=319", "width")]
    [InlineData("width=wide", "width")]
    [InlineData("level=1", "level")]
    public async Task A_wrong_parameter_is_refused(string query, string parameter)
    {
        var (status, problem) = await service.RefuseAsync($"/v1/syntheses/forest.svg?measure=TRM&{query}");
        Assert.Equal((400, parameter), (status, problem["errors"]![0]!["parameter"]!.ToString()));
    }

    private Task<HttpResponseMessage> PostAsync(string url, string body) =>
        service.Http.PostAsync(new Uri(url, UriKind.Relative), new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

    private async Task<XDocument> PictureAsync(string url)
    {
        using var answer = await service.Http.GetAsync(new Uri(url, UriKind.Relative));
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync());
    }

    private static string Texts(XDocument picture) => string.Join(' ', picture.Descendants(Svg + "text").Select(text => text.Value));

    private static string Numbers(JsonNode estimate)
    {
        string One(string name) => SynthesisSentences.Number((double)estimate[name]!);
        return $"{One(estimate["estimate"] is null ? "value" : "estimate")} [{One("lower")}, {One("upper")}]";
    }
}
