using System.Text.Json.Nodes;
using EvidenceApi.Model;

namespace EvidenceApi.Tests.Records;

/// <summary>Parts that are alike but for one thing keep their ids when the record lists them the other way round.</summary>
public sealed class TwinsTests
{
    [Theory]
    [InlineData("statisticalComment", "in the first year", "in both years")]
    [InlineData("estimateComment", "adjusted", "not adjusted")]
    [InlineData("otherAnalysisDescription", "by centre", "by age")]
    [InlineData("pValueComment", "one", null)]
    [InlineData("ciPctValue", "95", "97.5")]
    [InlineData("nonInferiorityType", "SUPERIORITY", "OTHER")]
    [InlineData("paramValue", "2", "3")]
    public void Analyses_that_differ_in_one_thing_keep_their_ids_in_another_order(string member, string one, string? other)
    {
        var (first, second) = (Analysis(member, one), Analysis(member, other));
        var there = Ids(first, second);
        Assert.Equal(2, there.Select(part => part.Id).Distinct().Count());
        Assert.Equal(there.Order(), Ids(second, first).Order());
        Assert.Equal(there.Select(part => part.Id).Order(StringComparer.Ordinal), Ids(first, Analysis("groupDescription", "another"), second).Select(part => part.Id)
            .Intersect(there.Select(part => part.Id)).Order(StringComparer.Ordinal));

        (string Id, string What)[] Ids(params JsonObject[] analyses) => [.. MadeRecord.Outcome("A score", "1", "2").Analysed(analyses).Reported().Comparisons
            .Select(comparison => (comparison.Id, What: What(comparison)))];

        static string What(Comparison item) => string.Join('|', item.Registry!.StatisticalComment, item.Registry.EstimateComment, item.Registry.OtherDescription,
            item.Registry.PValueComment, item.Registry.CiLevelPrinted, item.Registry.NonInferiorityType, item.Printed);
    }

    [Fact]
    public void Analyses_that_are_the_same_in_all_have_ids_of_their_own()
    {
        var comparisons = MadeRecord.Outcome("A score", "1", "2").Analysed(Analysis("paramValue", "2"), Analysis("paramValue", "2")).Reported().Comparisons;
        Assert.Equal(2, comparisons.Select(comparison => comparison.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("low dose", "high dose")]
    [InlineData("low dose", null)]
    [InlineData(null, null)] // then only the code distinguishes them
    public void Groups_of_one_title_keep_their_ids_in_another_order(string? one, string? other)
    {
        var outcome = MadeRecord.Outcome("A score", "1", "2").Set("groups.1.title", "Cells");
        foreach (var (place, description) in new[] { one, other }.Index().Where(item => item.Item is not null))
            outcome.Set($"groups.{place}.description", description);
        var there = Results(outcome);
        Assert.Equal(["1", "2"], there.Values.Order(StringComparer.Ordinal));

        var turned = outcome.DeepClone().AsObject();
        turned.Set("groups", new JsonArray(outcome["groups"]![1]!.DeepClone(), outcome["groups"]![0]!.DeepClone()));
        Assert.Equal(there, Results(turned));
    }

    [Fact]
    public void A_title_that_two_groups_share_somewhere_means_the_same_group_everywhere_by_its_description()
    {
        var both = MadeRecord.Outcome("A score", "1", "2").Set("groups.1.title", "Cells").Set("groups.0.description", "low").Set("groups.1.description", "high");
        var one = MadeRecord.Outcome("Another score", "3", "4").Set("groups.0.description", "high");
        var results = MadeRecord.Of(1).With(one, both).Read().Outcomes.SelectMany(outcome => outcome.Results).ToDictionary(result => result.Printed!, result => result.Registry!.Group);
        Assert.Equal(results["2"], results["3"]);
        Assert.NotEqual(results["1"], results["3"]);
    }

    [Theory]
    [InlineData("description", "by a nurse", "by a doctor")]
    [InlineData("type", "PRIMARY", "SECONDARY")]
    [InlineData("unitOfMeasure", "points", "days")]
    public void Outcomes_of_one_title_and_time_keep_their_ids_in_another_order(string member, string one, string other)
    {
        var (first, second) = (MadeRecord.Outcome("A score", "1", "2").Set(member, one), MadeRecord.Outcome("A score", "3", "4").Set(member, other));
        Assert.Equal(Ids(first, second), Ids(second, first));

        static SortedDictionary<string, string> Ids(params JsonObject[] outcomes) => new(MadeRecord.Of(1).With(outcomes).Read().Outcomes
            .Where(outcome => outcome.Registry!.Stage == OutcomeStage.REPORTED).ToDictionary(outcome => outcome.Id, outcome => outcome.Results[0].Printed!));
    }

    private static JsonObject Analysis(string member, string? value)
    {
        var analysis = MadeRecord.Analysis("Odds Ratio (OR)", "2");
        return value is null ? analysis : analysis.Set(member, value);
    }

    private static SortedDictionary<string, string> Results(JsonObject outcome) =>
        new(outcome.Reported().Results.ToDictionary(result => result.Id, result => result.Printed!), StringComparer.Ordinal);
}
