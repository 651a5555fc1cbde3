using System.Text.Json.Nodes;
using System.Xml.Linq;
using EvidenceApi.Tests.Support;
using static EvidenceApi.Tests.Pictures.PictureReader;

namespace EvidenceApi.Tests.Pictures;

/// <summary>A picture of a list has the numbers of the list, in its order, and pools nothing.</summary>
public sealed class DrawnListsTests(RunningService service) : IClassFixture<RunningService>
{
    private const int Most = 100;

    [Theory]
    [InlineData("/v1/results?study=silfverberg-2023&study=muraro-2017&study=burman-2014", 800)]
    [InlineData("/v1/results?study=mist&sort=-value&q=disability", 390)]
    [InlineData("/v1/results?study=mist&includeUnverified=true", 1000)]
    [InlineData("/v1/comparisons?filter=effectMeasure%3DHAZARD_RATIO%20OR%20effectMeasure%3DMEAN_DIFFERENCE", 1600)]
    [InlineData("/v1/comparisons?sort=-pValue&includeUnverified=true", 390)]
    public async Task The_rows_are_the_numbers_of_the_list_in_its_order(string list, int width)
    {
        var items = (await service.GetAsync($"{list}&pageSize=200&countTotal=true"))["items"]!.AsArray();
        var picture = await DrawAsync($"{list}&width={width}");
        var rows = Rows(picture);
        Assert.NotEmpty(items);
        Assert.Equal(Math.Min(items.Count, Most), rows.Count);
        foreach (var item in items.Take(Most))
        {
            var row = Assert.Single(rows, row => row.Name.Contains($"{item!["id"]}: ", StringComparison.Ordinal));
            var numbers = Numbers(item!);
            Assert.Contains($"{item!["outcome"]!["title"]}", row.Name, StringComparison.Ordinal);
            Assert.True(numbers.Length == 0 || (row.Name.Contains(numbers, StringComparison.Ordinal) && row.Texts.Contains(numbers, StringComparison.Ordinal)), $"{row.Name} has not {numbers}");
            Assert.Equal($"{item["citation"]!["verification"]}" == "UNVERIFIED", row.Name.Contains("UNVERIFIED", StringComparison.Ordinal));
            if (item["numerator"] is { } numerator && item["denominator"] is { } denominator)
                Assert.Contains($"{numerator}/{denominator}", row.Texts, StringComparison.Ordinal);
        }
        var panels = rows.Where(row => !row.Name.StartsWith("Not on", StringComparison.Ordinal)).ToList();
        var order = items.Select(item => $"{item!["id"]}").ToList();
        foreach (var panel in panels.GroupBy(row => Kind(items.Single(item => row.Name.StartsWith($"{item!["id"]}: ", StringComparison.Ordinal))!)))
        {
            var places = panel.Select(row => order.FindIndex(id => row.Name.StartsWith($"{id}: ", StringComparison.Ordinal))).ToList();
            Assert.Equal(places.Order(), places);
        }
        Assert.Equal(panels.GroupBy(row => Kind(items.Single(item => row.Name.StartsWith($"{item!["id"]}: ", StringComparison.Ordinal))!)).Count(), picture.Descendants(Svg + "line").Count(line => Class(line) == "axis"));
        Assert.DoesNotContain(picture.Descendants(Svg + "polygon"), shape => Class(shape) == "diamond");
        Assert.Contains("Nothing is pooled.", picture.Root!.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
        AssertInside(picture, width);
    }

    [Fact]
    public async Task Ratios_have_a_line_at_1_and_shares_have_none()
    {
        var ratios = await DrawAsync("/v1/comparisons?filter=effectMeasure%3DHAZARD_RATIO%20AND%20value%3E0");
        var none = Assert.Single(ratios.Descendants(Svg + "line"), line => Class(line) == "none");
        Assert.Contains(ratios.Descendants(Svg + "text"), text => text.Value == "1" && (double)text.Attribute("x")! == (double)none.Attribute("x1")!);
        var shares = await DrawAsync("/v1/results?measure=neda&estimateType=COUNT&estimateType=KAPLAN_MEIER");
        Assert.DoesNotContain(shares.Descendants(Svg + "line"), line => Class(line) == "none");
        Assert.Contains("Kaplan–Meier estimate, %", Texts(shares), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_drawn_is_counted_and_what_is_nowhere_is_said()
    {
        var total = (int)(await service.GetAsync("/v1/results?countTotal=true&pageSize=1"))["totalCount"]!;
        var picture = await DrawAsync("/v1/results");
        Assert.Equal(Most, Rows(picture).Count);
        Assert.Contains($"The first {Most} are here, panel by panel in the order of the list, and {total - Most} more are in the list alone.", picture.Root!.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.Contains($"{total - Most} more", Texts(picture), StringComparison.Ordinal);
        Assert.Contains("The list is empty.", Texts(await DrawAsync("/v1/results?study=mist&monthsFrom=100000")), StringComparison.Ordinal);
        var left = await DrawAsync("/v1/results?q=mist%20xylophone");
        Assert.Contains("The search left out: xylophone", Texts(left), StringComparison.Ordinal);
        var missed = (await service.GetAsync("/v1/results?phenotype=RRMS"))["notCoded"]!["phenotype"];
        Assert.Contains($"Not found because nothing is coded: phenotype {missed}.", Texts(await DrawAsync("/v1/results?phenotype=RRMS")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_without_a_value_is_a_row_with_its_reason()
    {
        var alone = (await service.GetAsync("/v1/comparisons?filter=NOT%20value:*&pageSize=5"))["items"]!.AsArray();
        Assert.NotEmpty(alone);
        foreach (var row in Rows(await DrawAsync("/v1/comparisons?filter=NOT%20value:*")))
            Assert.StartsWith("Not on an axis, ", row.Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picture_names_its_version_and_its_list()
    {
        var answer = await service.Http.GetAsync(new Uri("/v1/results?study=mist&format=svg&width=400", UriKind.Relative));
        var texts = Texts(XDocument.Parse(await answer.Content.ReadAsStringAsync()));
        Assert.Contains($"dataset version {answer.Headers.GetValues("Dataset-Version").Single()}, /v1/results?study=mist", texts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/results?width=400", "width")]
    [InlineData("/v1/comparisons?format=csv&width=400", "width")]
    [InlineData("/v1/results?format=svg&width=9", "width")]
    [InlineData("/v1/results?format=svg&pageSize=9", "pageSize")]
    [InlineData("/v1/results?format=svg&study=nobody", "study")]
    [InlineData("/v1/studies?format=svg", "format")]
    public async Task What_does_not_go_with_a_picture_is_refused(string url, string parameter)
    {
        var (status, problem) = await service.RefuseAsync(url);
        Assert.Equal((400, parameter), (status, problem["errors"]![0]!["parameter"]!.ToString()));
    }

    private async Task<XDocument> DrawAsync(string url)
    {
        using var answer = await service.Http.GetAsync(new Uri($"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}format=svg", UriKind.Relative));
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync());
    }

    // As the list has them, digit by digit.
    private static string Numbers(JsonNode item) => item["value"] is not { } value ? ""
        : item["interval"] is { } interval ? $"{value.ToJsonString()} [{Limit(interval["lower"])}, {Limit(interval["upper"])}], {interval["level"]!.ToJsonString()} %" : $"{value.ToJsonString()} (no interval)";

    private static string Limit(JsonNode? limit) => limit?.ToJsonString() ?? "–";

    // Comparable numbers only are on one axis.
    private static string Kind(JsonNode item) => $"{item["effectMeasure"] ?? item["estimateType"]} {item["unit"] ?? item["printedUnit"]}";
}
