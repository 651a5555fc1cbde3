using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Index;

/// <summary>What the index counts is what the lists have.</summary>
public sealed class IndexCountsTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task Every_count_of_the_index_is_the_total_of_its_list()
    {
        var index = await service.GetAsync("/v1");
        var counts = index["counts"]!.AsObject();
        Assert.Superset(new HashSet<string> { "studies", "trials", "outcomes", "results", "comparisons", "relations", "measures", "sources", "claims" }, counts.Select(count => count.Key).ToHashSet());
        foreach (var (name, count) in counts)
        {
            var list = await service.GetAsync($"{index["links"]![name]}?countTotal=true&pageSize=1");
            Assert.True(list["totalCount"]!.GetValue<long>() == count!.GetValue<long>(), $"{name}: {count} in the index, {list["totalCount"]} in the list");
        }
    }
}
