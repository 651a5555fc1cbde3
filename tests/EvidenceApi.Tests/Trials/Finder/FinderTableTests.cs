using System.Globalization;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Lists.Exports;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Trials.Finder;

/// <summary>The finder as a table has the nearest place of each trial, the same as in JSON.</summary>
public sealed class FinderTableTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("near=51.5,-0.12")]
    [InlineData("place=Oslo,NO&within=800km")]
    [InlineData("near=40.7,-74&within=300mi&openSites=true&includeUnverified=true")]
    public async Task The_nearest_place_of_each_trial_is_a_row_s(string question)
    {
        var page = await service.GetAsync($"/v1/trials?{question}&pageSize=200");
        Assert.Null(page["next"]);
        var rows = TableReader.Lines(await service.Http.GetStringAsync(new Uri(
            $"/v1/trials?{question}&format=csv&fields=id,distanceKm,nearestSite,nearestSiteCity,nearestSiteCountry,nearestSiteOpening,nearestSiteStatus", UriKind.Relative))).Skip(1).ToList();
        Assert.NotEmpty(rows);
        Assert.Equal(page["items"]!.AsArray().Select(Nearest), rows.Select(row => (row[0], decimal.Parse(row[1], CultureInfo.InvariantCulture), row[2], row[3], row[4], row[5], row[6])));
    }

    [Fact]
    public async Task A_table_without_a_place_has_no_distance_and_one_column_may_be_chosen()
    {
        var header = (await service.Http.GetStringAsync(new Uri("/v1/trials?format=csv", UriKind.Relative))).Split("\r\n")[0];
        Assert.DoesNotContain("distanceKm", header, StringComparison.Ordinal);
        var chosen = (await service.Http.GetStringAsync(new Uri("/v1/trials?near=51.5,-0.12&format=csv&fields=id,distanceKm", UriKind.Relative))).Split("\r\n");
        Assert.Equal("id,distanceKm", chosen[0]);
    }

    // The first open place that is near enough, as the JSON has it, or the first of all.
    private static (string, decimal, string, string, string, string, string) Nearest(JsonNode? item)
    {
        var (finder, distance) = (item!["finder"]!, item["finder"]!["distanceKm"]!.GetValue<decimal>());
        var sites = finder["sites"]!.AsArray().Where(site => site!["distanceKm"]?.GetValue<decimal>() == distance).ToList();
        var site = ($"{finder["standing"]}" == "NO_OPEN_PLACE" ? sites[0] : sites.First(one => $"{one!["opening"]}" is "OPEN" or "POSSIBLY_OPEN"))!;
        return ($"{item["id"]}", distance, $"{site["name"]}", $"{site["city"]}", $"{site["country"]}", $"{site["opening"]}", $"{site["siteStatus"]}");
    }
}
