using System.Xml.Linq;
using EvidenceApi.Syntheses;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Syntheses;

/// <summary>Pictures say the numbers of the answer, to those who see them and to those who hear them.</summary>
public sealed class PicturesTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("measure=mortality-100d", 390)]
    [InlineData("measure=mortality-100d&include=silfverberg-2023&interval=KNAPP_HARTUNG_AD_HOC", 1000)]
    [InlineData("measure=TRM&method=REML", 800)]
    [InlineData("measure=TRM&method=COMMON_EFFECT&scale=FREEMAN_TUKEY", 390)]
    public async Task The_forest_has_a_named_row_a_study_with_the_numbers_of_the_answer(string query, int width)
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
        Assert.Contains(rows, row => row.StartsWith($"Pooled, {answer["pooled"]!["method"]}", StringComparison.Ordinal) && row.EndsWith(Numbers(answer["estimate"]!), StringComparison.Ordinal));
        Assert.Equal(answer["estimate"]!["sentence"]!.ToString(), picture.Root!.Element(Svg + "desc")!.Value);
        Assert.Contains($"dataset version {answer["datasetVersion"]}", Texts(picture), StringComparison.Ordinal);
        Assert.Equal(answer["pooled"]!["prediction"] is not null, rows.Any(row => row.StartsWith("Prediction interval", StringComparison.Ordinal)));
        Assert.DoesNotContain(picture.Descendants(Svg + "line"), line => line.Attribute("class")!.Value == "none");
        Assert.Equal($"{width}", picture.Root.Attribute("width")!.Value);
        foreach (var forced in answer["forced"]!.AsArray())
            Assert.Contains(forced!.ToString(), Texts(picture), StringComparison.Ordinal);
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
            Assert.Contains(kind == "people" ? "Nobody knows" : "Not pooled", Texts(picture), StringComparison.Ordinal);
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
    [InlineData("width=319", "width")]
    [InlineData("width=wide", "width")]
    [InlineData("level=1", "level")]
    public async Task A_wrong_parameter_is_refused(string query, string parameter)
    {
        var (status, problem) = await service.RefuseAsync($"/v1/syntheses/forest.svg?measure=TRM&{query}");
        Assert.Equal((400, parameter), (status, problem["errors"]![0]!["parameter"]!.ToString()));
    }

    private async Task<XDocument> PictureAsync(string url)
    {
        using var answer = await service.Http.GetAsync(new Uri(url, UriKind.Relative));
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync());
    }

    private static string Texts(XDocument picture) => string.Join(' ', picture.Descendants(Svg + "text").Select(text => text.Value));

    private static string Numbers(System.Text.Json.Nodes.JsonNode estimate)
    {
        string One(string name) => SynthesisSentences.Number((double)estimate[name]!);
        return $"{One(estimate["estimate"] is null ? "value" : "estimate")} [{One("lower")}, {One("upper")}]";
    }
}
