using System.Text.Json;
using EvidenceApi.Seeder.Import;

namespace EvidenceApi.Tests.Import;

/// <summary>Counting the values of a record straight from its JSON.</summary>
public sealed class LeafCountsTests
{
    private static LeafCounts Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        var counts = new LeafCounts();
        counts.Add(document.RootElement);
        return counts;
    }

    [Fact]
    public void Texts_numbers_and_truth_values_count_one_each_by_path() =>
        Assert.Equal(
            new Dictionary<string, long> { ["a"] = 1, ["b.c"] = 1, ["l[]"] = 3, ["o[].x"] = 2, ["o[].y"] = 1, ["z[][]"] = 1 },
            Of("""{"a":"text","b":{"c":1.5},"l":["x",2,false],"o":[{"x":1},{"y":true,"x":"2"}],"z":[[0]]}""").Counts);

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\" \\t\\u00a0\\u2003\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Blanks_nulls_and_empty_lists_count_nothing(string value) => Assert.Empty(Of($$"""{"a":{{value}}}""").Counts);

    [Theory]
    [InlineData("\" x\"")]
    [InlineData("\"\\u00e9\"")]
    [InlineData("\"\\u0000\"")]
    [InlineData("\"≥ 5\"")]
    [InlineData("\"\\\\\"")]
    public void A_text_that_does_not_begin_with_a_plain_letter_counts_too(string value) => Assert.Equal(1, Of($$"""{"a":{{value}}}""").Counts["a"]);

    [Fact]
    public void Persons_are_left_out_with_everything_below_them() =>
        Assert.Equal(["l[].city"], Of("""{"l":[{"city":"Basel","contacts":[{"name":"N. N."}]}],"pointOfContact":{"title":"T"},"phone":"1"}""").Counts.Keys);

    [Fact]
    public void Counts_survive_JSON_and_add_up()
    {
        var counts = LeafCounts.FromJson(Of("""{"a":[1,2]}""").ToJson());
        counts.Add(Of("""{"a":[3],"b":"x"}"""));
        Assert.Equal(new Dictionary<string, long> { ["a[]"] = 3, ["b"] = 1 }, counts.Counts);
        Assert.Empty(LeafCounts.FromJson("{}").Counts);
    }
}
