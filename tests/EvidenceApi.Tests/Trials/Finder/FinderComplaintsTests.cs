using System.Text.Json.Nodes;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Trials.Finder;

/// <summary>What people complain of in finders, with records made for it: places with a status of their own, and ages in other units.</summary>
public sealed class FinderComplaintsTests
{
    [Fact]
    public async Task No_open_place_is_hidden_and_none_is_made_up()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(
            Trial(1, "ACTIVE_NOT_RECRUITING", "{}", Place("Sheffield", "United Kingdom", 53.38, -1.47, "RECRUITING"), Place("Lyon", "France", 45.76, 4.84, "COMPLETED")),
            Trial(2, "RECRUITING", "{}", Place("Leeds", "United Kingdom", 53.80, -1.55, "COMPLETED"), Place("Uppsala", "Sweden", 59.86, 17.64, "RECRUITING")),
            Trial(3, "RECRUITING", """{"minimumAge": "6 Months", "sex": "FEMALE"}""", Place("Leeds", "United Kingdom", 53.80, -1.55, null)),
            Trial(4, "RECRUITING", """{"minimumAge": "30 Minutes", "maximumAge": "18 Months"}""", Place("Leeds", "United Kingdom", 53.80, -1.55, null)),
            Trial(5, "UNKNOWN", "{}", Place("Leeds", "United Kingdom", 53.80, -1.55, null)),
            Trial(6, "ENROLLING_BY_INVITATION", "{}", Place("Leeds", "United Kingdom", 53.80, -1.55, null)),
            Trial(7, "RECRUITING", "{}", Place("Nowhere", "United Kingdom", null, null, null)));
        await using var served = await Served.StartAsync(database);
        const string Near = "/v1/trials?near=53.8,-1.55&within=100km";
        // The only open place of a trial that has stopped elsewhere is there, first by its distance among those that are or may be open.
        Assert.Equal(["nct99000003", "nct99000004", "nct99000001"], await IdsAsync(served, $"{Near}&openSites=true"));
        var hidden = (await ListAsync(served, $"{Near}&openSites=true&study=nct99000001")).Single()["finder"]!;
        Assert.Equal(["Sheffield OPEN RECRUITING", "Lyon NOT_OPEN COMPLETED"], hidden["sites"]!.AsArray().Select(site => $"{site!["city"]} {site["opening"]} {site["siteStatus"]}"));
        // A country whose place has closed is not one where the trial recruits.
        Assert.Equal(["nct99000001", "nct99000003", "nct99000004", "nct99000007"], await IdsAsync(served, "/v1/trials?recruitingIn=GB"));
        Assert.Equal(["nct99000002"], await IdsAsync(served, "/v1/trials?recruitingIn=SE"));
        // Open ends and units of age.
        Assert.Equal(["nct99000003", "nct99000001"], await IdsAsync(served, $"{Near}&openSites=true&age=97"));
        Assert.Equal(["nct99000003", "nct99000004", "nct99000001"], await IdsAsync(served, $"{Near}&openSites=true&age=18 months"));
        Assert.Equal(["nct99000003", "nct99000001"], await IdsAsync(served, $"{Near}&openSites=true&age=19 months"));
        Assert.Equal(["nct99000004", "nct99000001"], await IdsAsync(served, $"{Near}&openSites=true&age=1 month"));
        Assert.Equal(["nct99000004", "nct99000001"], await IdsAsync(served, $"{Near}&openSites=true&sex=MALE"));
        // What is not known is said to be so, and a trial without coordinates is named apart.
        var all = await ListAsync(served, Near);
        Assert.Equal(["nct99000005 NOT_KNOWN", "nct99000006 NOT_OPEN"], all.Where(item => $"{item["id"]}" is "nct99000005" or "nct99000006").Select(item => $"{item["id"]} {item["finder"]!["sites"]![0]!["opening"]}"));
        Assert.Equal(["nct99000007"], (await served.GetAsync($"{Near}&openSites=true"))["finder"]!["withoutCoordinates"]!.AsArray().Select(id => $"{id}"));
    }

    [Fact]
    public async Task The_requested_places_of_a_trial_with_many_come_first()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(Trial(
            1, "RECRUITING", "{}",
            [
                .. Enumerable.Range(0, 60).Select(number => Place($"Lyon {number}", "France", 45.76, 4.84 + number, number % 2 == 0 ? "COMPLETED" : "RECRUITING")),
                Place("Leeds", "United Kingdom", 53.80, -1.55, "COMPLETED"), Place("Sheffield", "United Kingdom", 53.38, -1.47, "RECRUITING"),
            ]));
        await using var served = await Served.StartAsync(database);
        Assert.Equal((62, 50, "Sheffield OPEN, Leeds NOT_OPEN, Lyon 1 OPEN"), await FoundAsync("recruitingIn=GB"));
        Assert.Equal((62, 50, "Lyon 0 NOT_OPEN, Lyon 1 OPEN, Lyon 2 NOT_OPEN"), await FoundAsync("near=45.76,4.84"));
        Assert.Equal((62, 50, "Sheffield OPEN, Leeds NOT_OPEN, Lyon 0 NOT_OPEN"), await FoundAsync("near=45.76,4.84&recruitingIn=GB"));
        Assert.Equal((62, 50, "Lyon 1 OPEN, Lyon 3 OPEN, Lyon 5 OPEN"), await FoundAsync("openSites=true"));

        async Task<(int, int, string)> FoundAsync(string query)
        {
            var finder = (await ListAsync(served, $"/v1/trials?{query}")).Single()["finder"]!;
            var sites = finder["sites"]!.AsArray();
            return (finder["siteCount"]!.GetValue<int>(), sites.Count, string.Join(", ", sites.Take(3).Select(site => $"{site!["city"]} {site["opening"]}")));
        }
    }

    [Fact]
    public async Task The_place_that_is_open_is_never_left_out_for_nearer_ones_that_are_not()
    {
        var database = await Databases.SmallAsync();
        await database.ImportedAsync(Trial(
            1, "ACTIVE_NOT_RECRUITING", "{}",
            [
                .. Enumerable.Range(0, 60).Select(number => Place($"Leeds {number}", "United Kingdom", 53.80, -1.55 + (number / 100.0), "COMPLETED")),
                Place("Sheffield", "United Kingdom", 53.38, -1.47, "RECRUITING"), Place("Lyon", "France", 45.76, 4.84, "RECRUITING"),
            ]));
        await using var served = await Served.StartAsync(database);
        foreach (var query in new[] { "near=53.8,-1.55", "near=53.8,-1.55&recruitingIn=GB", "recruitingIn=GB", "near=53.8,-1.55&within=100km&openSites=true" })
        {
            var sites = (await ListAsync(served, $"/v1/trials?{query}")).Single()["finder"]!["sites"]!.AsArray();
            Assert.Equal(50, sites.Count);
            Assert.Contains(sites, site => $"{site!["city"]} {site["opening"]}" == "Sheffield OPEN");
        }
        var abroad = (await ListAsync(served, "/v1/trials?near=53.8,-1.55&recruitingIn=FR")).Single()["finder"]!;
        Assert.Equal("Lyon", $"{abroad["sites"]![0]!["city"]}");
        Assert.Contains(abroad["sites"]!.AsArray(), site => site!["distanceKm"]!.GetValue<decimal>() == abroad["distanceKm"]!.GetValue<decimal>() && $"{site["opening"]}" == "OPEN");
    }

    [Theory]
    [InlineData("RECRUITING", "2022-10", "RECRUITING", "2026-01-06", "POSSIBLY_OPEN")]
    [InlineData("COMPLETED", "2022-10", "RECRUITING", "2026-01-06", "POSSIBLY_OPEN")]
    [InlineData("RECRUITING", "2022-10", "COMPLETED", "2026-01-06", "NOT_OPEN")]
    [InlineData("RECRUITING", "2026-02-01", "ACTIVE_NOT_RECRUITING", "2026-01-06", "OPEN")]
    [InlineData("RECRUITING", "2026-01", "COMPLETED", "2026-01-06", "NOT_OPEN")]
    [InlineData(null, null, "RECRUITING", "2026-01-06", "POSSIBLY_OPEN")]
    [InlineData(null, null, "UNKNOWN", "2026-01-06", "NOT_KNOWN")]
    [InlineData(null, null, null, "", "NOT_KNOWN")]
    public async Task A_status_of_a_place_that_is_older_than_the_trials_opens_nothing(string? status, string? asOf, string? trial, string trialAsOf, string opening)
    {
        var database = await Databases.MigratedAsync();
        Assert.Equal(opening, await database.AskAsync<string>($"select site_opening({Sql(status)}, {Sql(asOf)}, {Sql(trial)}, {Sql(trialAsOf)})"));
    }

    private static string Sql(string? text) => text is null ? "null" : $"'{text}'";

    private static async Task<IEnumerable<string>> IdsAsync(Served served, string url) =>
        (await ListAsync(served, url.Replace(" ", "%20", StringComparison.Ordinal))).Select(item => $"{item["id"]}").Where(id => id.StartsWith("nct99", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<JsonNode>> ListAsync(Served served, string url) => [.. (await served.GetAsync(url))["items"]!.AsArray().Select(item => item!)];

    private static JsonObject Trial(int number, string status, string eligibility, params string[] places)
    {
        var record = MadeRecord.Of(number);
        record["protocolSection"]!["conditionsModule"] = MadeRecord.Parse("""{"conditions": ["Multiple Sclerosis"]}""");
        record["protocolSection"]!["statusModule"]!["overallStatus"] = status;
        record["protocolSection"]!["eligibilityModule"] = MadeRecord.Parse(eligibility);
        record["protocolSection"]!["contactsLocationsModule"] = MadeRecord.Parse($$"""{"locations": [{{string.Join(", ", places)}}]}""");
        return record;
    }

    private static string Place(string city, string country, double? latitude, double? longitude, string? status) => new JsonObject
    {
        ["facility"] = $"A clinic in {city}",
        ["city"] = city,
        ["country"] = country,
        ["status"] = status,
        ["geoPoint"] = latitude is null ? null : new JsonObject { ["lat"] = latitude, ["lon"] = longitude },
    }.ToJsonString();
}
