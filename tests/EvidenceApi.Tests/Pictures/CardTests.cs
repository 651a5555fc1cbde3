using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using EvidenceApi.Http.Caching;
using EvidenceApi.Tests.Support;
using static EvidenceApi.Tests.Pictures.PictureReader;

namespace EvidenceApi.Tests.Pictures;

/// <summary>A card and a timeline say what the JSON says, with its date, age, warnings and source, and nothing leaves the picture.</summary>
public sealed class CardTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task The_card_of_every_trial_says_its_status_with_dates_age_warnings_and_source()
    {
        foreach (var item in await service.ListAsync("/v1/trials?pageSize=200"))
        {
            var trial = await service.GetAsync($"{item["links"]!["self"]}");
            var history = await service.ListAsync($"{trial["links"]!["history"]}");
            var card = await DrawAsync($"/v1/trials/{trial["id"]}/card.svg?width=320", 320);
            var text = Rows(card).ToDictionary(row => row.Name, row => row.Texts);
            Assert.Equal("en", card.Root!.Attribute("lang")?.Value);
            Assert.Equal($"{trial["acronym"] ?? trial["id"]}", text["Name"]);
            if (trial["status"] is not { } status)
            {
                Assert.Equal("Status not known", text["Statement"]);
                Assert.Contains("No source that was read names a status.", text["Facts"], StringComparison.Ordinal);
                continue;
            }
            Assert.StartsWith(Words(status["status"]), text["Statement"], StringComparison.Ordinal);
            Assert.Equal($"{status["status"]}" == "UNKNOWN" && status["lastKnownStatus"] is not null, text["Statement"].Contains($"last known: {Words(status["lastKnownStatus"])}", StringComparison.Ordinal));
            Says(text["Facts"], status["asOf"] is { } day ? $"As of {day}" : "As of: not known");
            Says(text["Facts"], status["ageDays"] is { } age ? $"Age of the statement: {age} days" : "Age of the statement: not known");
            Says(text["Facts"], status["confirmedOn"] is { } seen ? $"Seen to say so still on {seen}" : "Not checked again since");
            Assert.Equal(history.Count(one => one["status"] is not null) == 1, text["Facts"].Contains("Known by one observation only", StringComparison.Ordinal));
            foreach (var (member, what) in new[] { ("targetEnrollment", "Participants aimed at"), ("actualEnrollment", "Participants so far or in all") })
                Assert.Equal(trial[member] is not null, text["Facts"].Contains($"{what}: {trial[member]?["count"]}, ", StringComparison.Ordinal));
            foreach (var warning in trial["statusWarnings"]!.AsArray())
                Says(text["Warnings"], $"Warning: {warning!["meaning"]}");
            Assert.Equal($"{status["citation"]!["verification"]}" == "VERIFIED_SECONDARY", text.GetValueOrDefault("Warnings", "").Contains("retold", StringComparison.Ordinal));
            Says(text["Source"], $"{status["citation"]!["source"]!["publisher"]}, {status["citation"]!["source"]!["published"] ?? "undated"}; {status["citation"]!["place"]}");
            Assert.Equal($"/trials/{trial["id"]}", card.Descendants(Svg + "a").Single().Attribute("href")!.Value);
        }
    }

    [Theory]
    [InlineData("silfverberg-2023")]
    [InlineData("halt-ms")]
    [InlineData("burman-2014")]
    [InlineData("muraro-2017")]
    [InlineData("mist")]
    public async Task The_card_of_a_number_says_its_denominator_uncertainty_time_and_source(string study)
    {
        foreach (var result in await service.WholesAsync($"/v1/results?study={study}&pageSize=200&includeUnverified=true"))
        {
            var card = await DrawAsync($"/v1/results/{result["id"]}/card.svg?width=320&includeUnverified=true", 320);
            var text = Rows(card).ToDictionary(row => row.Name, row => row.Texts);
            Assert.StartsWith(result["value"] is { } value ? value.ToJsonString() : "No value", text["Statement"], StringComparison.Ordinal);
            Says(text["Facts"], (result["numerator"], result["denominator"]) switch
            {
                ({ } n, { } all) => $"{n} of {all} {result["denominatorUnit"]}",
                (null, { } all) => $"Of {all} {result["denominatorUnit"]}",
                ({ } n, null) => $"{n} {result["denominatorUnit"]}; of how many is not reported",
                _ => "Of how many: not reported",
            });
            Says(text["Facts"], (result["interval"], result["computedInterval"]) switch
            {
                ({ } interval, _) => $"{interval["level"]!.ToJsonString()} % confidence interval: {Limit(interval["lower"])} to {Limit(interval["upper"])}",
                (null, { } computed) => $"{computed["level"]!.ToJsonString()} % interval {computed["lower"]!.ToJsonString()} to {computed["upper"]!.ToJsonString()} %",
                _ => "How uncertain: no interval is reported",
            });
            Says(text["Facts"], $"When: {result["time"] ?? "not stated"}");
            var warnings = text.GetValueOrDefault("Warnings", "");
            Assert.Equal($"{result["citation"]!["verification"]}" == "UNVERIFIED", warnings.Contains("UNVERIFIED", StringComparison.Ordinal));
            Assert.Equal($"{result["citation"]!["verification"]}" == "VERIFIED_SECONDARY", warnings.Contains("retold: ", StringComparison.Ordinal));
            Assert.Equal(result["supersededBy"] is not null, Unbroken(warnings).Contains(Unbroken($"superseded by a later report: {result["supersededBy"]}"), StringComparison.Ordinal));
            Says(text["Source"], $"{result["citation"]!["source"]!["title"]}, {result["citation"]!["source"]!["publisher"]}");
            Assert.Equal($"/results/{result["id"]}", card.Descendants(Svg + "a").Single().Attribute("href")!.Value);
        }
    }

    [Theory]
    [InlineData("starms")]
    [InlineData("beat-ms")]
    [InlineData("ram-ms")]
    [InlineData("astims")]
    public async Task The_timeline_has_every_statement_of_the_history_in_its_order(string trial)
    {
        var history = await service.ListAsync($"/v1/trials/{trial}/history");
        foreach (var width in new[] { 320, 700, 1600 })
        {
            var rows = Rows(await DrawAsync($"/v1/trials/{trial}/timeline.svg?width={width}", width));
            foreach (var (said, row) in history.Zip(rows))
            {
                Assert.StartsWith(said["asOf"] is { } day ? $"{day}" : "undated", row.Name, StringComparison.Ordinal);
                Says(row.Name, said["status"] is { } status ? Words(status) : "No status");
                Says(row.Name, $"{said["citation"]!["source"]!["publisher"]}");
                Says(row.Texts, said["status"] is { } shown ? Words(shown) : "No status");
            }
        }
    }

    [Theory]
    [InlineData("/v1/trials/starms/card.svg")]
    [InlineData("/v1/trials/starms/timeline.svg?width=400")]
    [InlineData("/v1/results/silfverberg-2023.neda.all-5y/card.svg")]
    public async Task It_has_a_weak_tag_that_gets_a_304(string url)
    {
        using var first = await service.Http.GetAsync(new Uri(url, UriKind.Relative));
        Assert.True(first.Headers.ETag!.IsWeak);
        using var again = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { { "If-None-Match", first.Headers.ETag.ToString() } } };
        using var unchanged = await service.Http.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public void The_age_is_left_out_of_the_tag()
    {
        string Tag(string json) => EntityTag.OfDrawn(System.Text.Encoding.UTF8.GetBytes(json), "image/svg+xml", "br", "/v1/trials/x/card.svg");
        Assert.Equal(Tag("""{"a":1,"ageDays":3,"b":2}"""), Tag("""{"a":1,"ageDays":44,"b":2}"""));
        Assert.NotEqual(Tag("""{"a":1,"ageDays":3,"b":2}"""), Tag("""{"a":1,"ageDays":3,"b":3}"""));
    }

    [Theory]
    [InlineData("/v1/trials/starms/card.html", "/trials/starms", "/v1/trials/starms/card.svg?width=320")]
    [InlineData("/v1/results/silfverberg-2023.neda.all-5y/card.html?width=500", "/results/silfverberg-2023.neda.all-5y", "/v1/results/silfverberg-2023.neda.all-5y/card.svg?width=500")]
    public async Task The_html_to_embed_names_the_requested_host_and_leads_to_the_proof(string url, string proof, string picture)
    {
        foreach (var host in new[] { "one.example", "two.example" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { Host = host } };
            using var answer = await service.Http.SendAsync(request);
            var figure = XDocument.Parse((await answer.Content.ReadAsStringAsync()).Replace("leads to.\">", "leads to.\"/>", StringComparison.Ordinal)).Root!;
            Assert.All(figure.Descendants("a"), link => Assert.Equal($"http://{host}{proof}", link.Attribute("href")!.Value));
            Assert.Equal($"http://{host}{picture}", figure.Descendants("img").Single().Attribute("src")!.Value);
            Assert.StartsWith("Card: ", figure.Descendants("img").Single().Attribute("alt")!.Value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/v1/trials/nobody/card.svg", HttpStatusCode.NotFound)]
    [InlineData("/v1/results/nothing/card.svg", HttpStatusCode.NotFound)]
    [InlineData("/v1/results/nothing/card.html", HttpStatusCode.NotFound)]
    [InlineData("/v1/trials/NCT00273364/timeline.svg", HttpStatusCode.PermanentRedirect)]
    [InlineData("/v1/trials/starms/card.svg?width=319", HttpStatusCode.BadRequest)]
    [InlineData("/v1/trials/starms/card.svg?fields=id", HttpStatusCode.BadRequest)]
    public async Task Malformed_values_are_refused_as_everywhere(string url, HttpStatusCode status)
    {
        using var answer = await service.Http.GetAsync(new Uri(url, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
    }

    private async Task<XDocument> DrawAsync(string url, int width)
    {
        using var answer = await service.Http.GetAsync(new Uri(url, UriKind.Relative));
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        var picture = XDocument.Parse(await answer.Content.ReadAsStringAsync());
        AssertInside(picture, width);
        return picture;
    }

    private static void Says(string text, string said) => Assert.Contains(said, text, StringComparison.Ordinal);

    // A long id is broken over lines.
    private static string Unbroken(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string Words(JsonNode? code) => code is null ? "" : $"{$"{code}"[0]}{$"{code}"[1..].Replace('_', ' ').ToLowerInvariant()}";

    private static string Limit(JsonNode? limit) => limit?.ToJsonString() ?? "no limit";
}
