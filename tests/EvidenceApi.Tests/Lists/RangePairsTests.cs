using System.Globalization;
using System.Text.Json;
using EvidenceApi.Lists;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>A range whose end is before its beginning is refused on every list, by whatever parameters.</summary>
public sealed class RangePairsTests(RunningService service) : IClassFixture<RunningService>
{
    // What several lists take beside their own filters.
    private static readonly string[] Shared = ["studies", "trials", "outcome-changes"];

    public static TheoryData<string, string, bool> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string, bool>();
            foreach (var filter in typeof(IFilter).Assembly.GetTypes().Where(type => type is { IsInterface: false } && type.IsAssignableTo(typeof(IFilter)) && type.Name.EndsWith("Filter", StringComparison.Ordinal)))
                foreach (var from in filter.GetProperties().Where(property => property.Name.EndsWith("From", StringComparison.Ordinal) && filter.GetProperty(property.Name[..^4] + "To") is not null))
                    foreach (var list in ListsOf(filter))
                        pairs.Add($"/v1/{list}", char.ToLowerInvariant(from.Name[0]) + from.Name[1..^4], from.PropertyType == typeof(string));
            return pairs;
        }
    }

    // The folder of a filter is a segment of the path.
    private static string[] ListsOf(Type filter) => filter == typeof(RegisterFilter) ? Shared : [JsonNamingPolicy.KebabCaseLower.ConvertName(filter.Namespace!.Split('.')[^1])];

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task A_reversed_range_is_refused_and_a_right_one_is_not(string list, string name, bool isDate)
    {
        var (low, high) = isDate ? ("2016-05", "2019") : ("5", "60");
        foreach (var path in new[] { list, $"{list}/facets" })
        {
            var (status, problem) = await service.RefuseAsync($"{path}?{name}From={high}&{name}To={low}");
            Assert.Equal(400, status);
            var error = Assert.Single(problem["errors"]!.AsArray())!;
            Assert.Equal($"{name}To", error["parameter"]!.ToString());
            Assert.Equal($"'{name}To' is before '{name}From'; allowed: {high} or {(isDate ? "later" : "more")}", error["message"]!.ToString());
            await service.GetAsync($"{path}?{name}From={low}&{name}To={high}");
            await service.GetAsync($"{path}?{name}From={low}&{name}To={(isDate ? "2016" : low)}");
        }
    }

    [Fact]
    public void Lists_have_ranges() => Assert.True(Pairs.Count >= 6, string.Create(CultureInfo.InvariantCulture, $"{Pairs.Count} pairs"));
}
