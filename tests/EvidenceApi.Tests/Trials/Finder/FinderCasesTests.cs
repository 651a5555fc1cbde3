using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Trials.Finder;

/// <summary>The cases of finder-cases.tsv over the seeds, and what is true of every response.</summary>
public sealed class FinderCasesTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string[] Standings = ["OPEN_PLACE", "OPEN_PLACE_MS_NOT_NAMED", "NO_OPEN_PLACE"];

    [Fact]
    public async Task Everybody_finds_the_trials_that_are_open_to_them_and_no_other()
    {
        var cases = File.ReadLines(Repository.PathOf("tests", "EvidenceApi.Tests", "Trials", "Finder", "finder-cases.tsv")).Where(line => line.Length > 0 && line[0] != '#').ToList();
        Assert.True(cases.Count >= 40, $"{cases.Count} cases");
        var faults = new List<string>();
        foreach (var columns in cases.Select(line => line.Split('\t')))
            faults.AddRange((await FaultsAsync(columns)).Select(fault => $"{columns[0]}: {fault}"));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private async Task<IEnumerable<string>> FaultsAsync(string[] columns)
    {
        var url = $"/v1/trials?{columns[1].Replace(" ", "%20", StringComparison.Ordinal)}&pageSize=200";
        var page = await service.GetAsync(url);
        var items = page["items"]!.AsArray().Select(item => item!).ToList();
        var open = items.Where(item => $"{item["finder"]!["standing"]}" != "NO_OPEN_PLACE").ToList();
        var first = open.FirstOrDefault() is { } top ? $"{top["id"]}@{OpenSites(top).First()["city"]}" : "-";
        return Mistaken(first, columns[2]).Concat(Words(columns, 3).Where(word => !IsOpen(items, word)).Select(word => $"{word} is missing"))
            .Concat(Words(columns, 4).Where(word => IsOpen(items, word)).Select(word => $"{word} is there")).Concat(Wrong(page, items));
    }

    private static IEnumerable<string> Mistaken(string actual, string expected) => actual == expected ? [] : [$"first is {actual}, not {expected}"];

    private static string[] Words(string[] columns, int index) => columns.Length > index ? columns[index].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];

    private static bool IsOpen(IEnumerable<JsonNode> items, string word) => word.Split('@') is [var id, var city]
        ? items.Any(item => $"{item["id"]}" == id && OpenSites(item).Any(site => $"{site["city"]}".Split(' ')[0] == city.Split(' ')[0]))
        : items.Any(item => $"{item["id"]}" == word);

    private static IEnumerable<JsonNode> OpenSites(JsonNode item) =>
        item["finder"]!["sites"]!.AsArray().Select(site => site!).Where(site => $"{site["opening"]}" is "OPEN" or "POSSIBLY_OPEN");

    // Order, distances and what is said of places, in every response.
    private static IEnumerable<string> Wrong(JsonNode page, List<JsonNode> items)
    {
        if (page["finder"] is { } from)
        {
            var order = items.Select(item => (Standing: Array.IndexOf(Standings, $"{item["finder"]!["standing"]}"), Distance: (double)item["finder"]!["distanceKm"]!)).ToList();
            if (!order.SequenceEqual(order.OrderBy(item => item.Standing).ThenBy(item => item.Distance)))
                yield return "not in the order of standing and distance";
            foreach (var site in items.SelectMany(item => item["finder"]!["sites"]!.AsArray()).Where(site => site!["latitude"] is not null))
            {
                var (said, independent) = ((double)site!["distanceKm"]!, Chord((double)from["latitude"]!, (double)from["longitude"]!, (double)site["latitude"]!, (double)site["longitude"]!));
                if (Math.Abs(said - independent) > Math.Max(0.06, independent / 1000))
                    yield return $"{site["city"]} is {independent} km away, not {said}";
            }
        }
        foreach (var site in items.SelectMany(item => item["finder"]!["sites"]!.AsArray()))
        {
            // No record of January 2026 has a status of a place.
            if (site!["siteStatus"] is not null || $"{site["opening"]}" == "OPEN")
                yield return $"{site["name"]} has a status that was not read";
        }
    }

    // By the straight line between two points of the sphere.
    private static double Chord(double latitude, double longitude, double other, double otherLongitude)
    {
        var (one, two) = (Point(latitude, longitude), Point(other, otherLongitude));
        var line = Math.Sqrt(one.Zip(two, (a, b) => (a - b) * (a - b)).Sum());
        return 2 * 6371.0088 * Math.Asin(Math.Min(1, line / 2));
    }

    private static double[] Point(double latitude, double longitude)
    {
        var (north, east) = (latitude / 180 * Math.PI, longitude / 180 * Math.PI);
        return [Math.Cos(north) * Math.Cos(east), Math.Cos(north) * Math.Sin(east), Math.Sin(north)];
    }

    [Fact]
    public async Task Trials_without_coordinates_are_named_apart_and_not_lost()
    {
        var page = await service.GetAsync("/v1/trials?place=London,GB&within=50km&pageSize=200");
        var apart = page["finder"]!["withoutCoordinates"]!.AsArray().Select(id => $"{id}").ToList();
        Assert.Superset(new HashSet<string> { "nct06900192", "nct06228781", "nct02529839" }, apart.ToHashSet());
        Assert.Empty(apart.Intersect(page["items"]!.AsArray().Select(item => $"{item!["id"]}")));
        var everywhere = await service.ListAsync("/v1/trials?place=London,GB");
        Assert.Equal((await service.ListAsync("/v1/trials")).Count, everywhere.Count + apart.Count);
        Assert.Empty((await service.GetAsync("/v1/trials?place=London,GB&openSites=true"))["finder"]!["withoutCoordinates"]!.AsArray());
    }

    [Fact]
    public async Task What_could_not_be_judged_and_what_one_has_to_know_is_said()
    {
        var rome = await FindingAsync("place=Rome,IT&within=50km&openSites=true&age=30&sex=FEMALE", "nct06551649");
        Assert.Contains("No one is given cells in this study.", Texts(rome["cautions"]));
        Assert.Contains("It takes people from 18 years to 64 years, by nct06551649-registry as read on 2026-01-13.", Texts(rome["matches"]));
        Assert.Contains(Texts(rome["notJudged"]), text => text.Contains("the exact limits were not read", StringComparison.Ordinal));
        Assert.Contains(Texts(rome["notJudged"]), text => text.StartsWith("Whether a single place is open", StringComparison.Ordinal));
        var sheffield = await FindingAsync("place=Sheffield,GB&within=50km&openSites=true&age=80&intervention=AHSCT", "nct06195800");
        Assert.Contains("No limits of age are known.", Texts(sheffield["notJudged"]));
        Assert.Contains("What is given is known from the title only.", Texts(sheffield["notJudged"]));
        var access = await FindingAsync("near=40.7,-74.0&within=50km&openSites=true", "nct03822858");
        Assert.Contains("This is expanded access to a treatment outside a trial, and no trial.", Texts(access["cautions"]));
        var other = await FindingAsync("place=Dubai,AE&within=50km&openSites=true", "nct02795052");
        Assert.Equal("OPEN_PLACE_MS_NOT_NAMED", $"{other["standing"]}");
        Assert.Contains(Texts(other["notJudged"]), text => text.StartsWith("Whether it takes people with multiple sclerosis", StringComparison.Ordinal));
    }

    private async Task<JsonNode> FindingAsync(string query, string id) =>
        (await service.ListAsync($"/v1/trials?{query}")).Single(item => $"{item["id"]}" == id)["finder"]!;

    private static List<string> Texts(JsonNode? list) => [.. list!.AsArray().Select(text => $"{text}")];
}
