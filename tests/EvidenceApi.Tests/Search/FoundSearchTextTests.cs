using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Search;

/// <summary>A load asks for what is searched of its own studies, so that it takes as long in a register as in an empty database.</summary>
public sealed class FoundSearchTextTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task What_is_searched_of_some_studies_is_found_by_their_ids()
    {
        // A column of two types in a union keeps the condition above it: all rows would be read.
        var plan = await service.Database.AskAsync<string>("explain (format json) select * from found_search_text where study_id = any(array['mist', 'beat-ms'])");
        Assert.Contains("outcome", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Subquery Scan", plan, StringComparison.Ordinal);
    }
}
