using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>The address behind every count returns as many items as were counted.</summary>
public sealed class FacetAddressesTests(RunningService service) : IClassFixture<RunningService>
{
    // Of the values of a field, the addresses of so many are followed.
    private static readonly int OneOf = TestSize.Of(usual: 12, full: 1);

    [Theory]
    [InlineData("")]
    [InlineData("&monthsFrom=60&monthsTo=60")]
    [InlineData("&measure=progression-free-survival&filter=months%20%3E%3D%2024")]
    public async Task One_number_a_study_is_counted_as_the_addresses_of_the_values_find_it(string more)
    {
        var facets = await service.GetAsync($"/v1/results/facets?onePerStudy=true{more}");
        var counted = 0;
        foreach (var value in facets["items"]!.AsArray().SelectMany(facet => facet!["values"]!.AsArray().Where((_, index) => index % (2 * OneOf) == 0)))
        {
            var found = await service.GetAsync($"{value!["url"]}&pageSize=1&countTotal=true");
            Assert.True(found["totalCount"]!.GetValue<long>() == value["count"]!.GetValue<long>(), $"{value["url"]}: {value["count"]} counted, {found["totalCount"]} found");
            counted++;
        }
        Assert.True(counted > 20, $"{counted} values");
        Assert.Equal(
            (await service.GetAsync($"/v1/results?onePerStudy=true&pageSize=1&countTotal=true{more}"))["totalCount"]!.GetValue<long>(), facets["totalCount"]!.GetValue<long>());
    }

    [Theory]
    [MemberData(nameof(FacetTests.Counted), MemberType = typeof(FacetTests))]
    public async Task The_address_of_a_count_returns_as_many_items(string path) => await FollowAsync(path, "");

    [Theory]
    [InlineData("/v1/studies", "q=hsct")]
    [InlineData("/v1/studies", "design=RANDOMIZED_TRIAL&phenotype=RRMS")]
    [InlineData("/v1/studies", "filter=year>2010 OR NOT year:*")]
    [InlineData("/v1/results", "includeUnverified=true&filter=months>=12")]
    [InlineData("/v1/search", "q=relapse")]
    [InlineData("/v1/search", "q=relapse&kind=STUDY&kind=OUTCOME")]
    public async Task The_address_of_a_count_keeps_the_query(string path, string query) => await FollowAsync(path, query);

    private async Task FollowAsync(string path, string query)
    {
        var counts = await service.GetAsync($"{path}/facets?{query}");
        foreach (var value in counts["items"]!.AsArray().SelectMany(facet => facet!["values"]!.AsArray().Where((_, index) => index % OneOf == 0)))
        {
            var list = await service.GetAsync($"{value!["url"]}&countTotal=true&pageSize=1");
            Assert.True(list["totalCount"]!.GetValue<long>() == value["count"]!.GetValue<long>(), $"{value["url"]} has {list["totalCount"]} items and not {value["count"]}");
        }
    }
}
