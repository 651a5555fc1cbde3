using System.Text.Json.Nodes;
using EvidenceApi.Model;

namespace EvidenceApi.Tests.Records;

/// <summary>Ids say what a part is, and not where it is.</summary>
public sealed class IdsTests
{
    private const int Shuffles = 300;

    [Fact]
    public void Ids_are_readable()
    {
        var study = Rich().Read();
        Assert.Contains(study.Outcomes, outcome => outcome.Id.StartsWith("registered-change-of-a-score-", StringComparison.Ordinal));
        var outcome = study.Outcomes.Single(item => item.Title == "Change of a score" && item.Registry!.Stage == OutcomeStage.REPORTED && item.TimeFrame == "Week 24");
        Assert.Matches("^change-of-a-score-[0-9a-f]{6}-[0-9a-f]{6}$", outcome.Id); // two have that title
        Assert.Contains(outcome.Results, result => result.Id == "cells.month-6.better");
        Assert.Contains(outcome.Comparisons, comparison => comparison.Id.StartsWith("odds-ratio-or-", StringComparison.Ordinal));
        Assert.Equal(["cells", "drugs"], study.Arms.Select(arm => arm.Id));
    }

    [Fact]
    public void A_long_title_is_cut_and_stays_distinct_by_a_digest()
    {
        var (one, other) = (new string('x', 300) + " one", new string('x', 300) + " other");
        var study = MadeRecord.Of(1).With(MadeRecord.Outcome(one, "1", "2"), MadeRecord.Outcome(other, "1", "2")).Read();
        Assert.All(study.Outcomes, outcome => Assert.InRange(outcome.Id.Length, 1, 100));
        Assert.Equal(study.Outcomes.Count, study.Outcomes.Select(outcome => outcome.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("Größe α", "Größe β")]
    [InlineData("疲労", "痛み")]
    [InlineData("Score ≥ 2", "Score < 2")]
    [InlineData("???", "!!!")]
    public void Titles_without_plain_letters_have_ids_of_their_own(string one, string other)
    {
        var study = MadeRecord.Of(1).With(MadeRecord.Outcome(one, "1", "2"), MadeRecord.Outcome(other, "1", "2")).Read();
        var ids = study.Outcomes.Where(outcome => outcome.Registry!.Stage == OutcomeStage.REPORTED).Select(outcome => outcome.Id).ToList();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", id));
    }

    [Fact]
    public void Parts_with_the_same_title_have_ids_of_their_own()
    {
        var outcome = MadeRecord.Outcome("A score", "1", "2");
        outcome.Append("classes", outcome["classes"]![0]!.DeepClone());
        var study = MadeRecord.Of(1).With(outcome, outcome).Read();
        var ids = AllIds(study);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Every_list_may_be_shuffled_and_every_code_renamed_and_the_ids_stay()
    {
        var before = Parts(Rich());
        Assert.InRange(before.Count, 30, 100);
        var random = new Random(20260101);
        for (var shuffle = 0; shuffle < Shuffles; shuffle++)
            Assert.Equal(before, Parts(new Shuffle(random).Of(Rich())));
    }

    private static JsonObject Rich()
    {
        var record = MadeRecord.Of(1).Append("protocolSection.outcomesModule.secondaryOutcomes", MadeRecord.Parse("""{"measure": "Relapses", "timeFrame": "Year 1"}"""));
        var classes = MadeRecord.Counts("Change of a score", "20", "8")
            .Analysed(MadeRecord.Analysis("Odds Ratio (OR)", "2.67"), MadeRecord.Analysis("Risk Ratio (RR)", "2").Set("pValue", "0.04"));
        var measurements = classes["classes"]![0]!["categories"]![0]!["measurements"]!;
        classes.Set("classes", new JsonArray([.. new[] { "Month 6", "Month 12", null }.Select(title => (JsonNode)new JsonObject
        {
            ["title"] = title,
            ["categories"] = new JsonArray([.. new[] { "Better", "Not better" }.Select(category => (JsonNode)new JsonObject
            {
                ["title"] = category, ["measurements"] = measurements.DeepClone(),
            })]),
        })]));
        var number = 0;
        foreach (var measurement in classes["classes"]!.AsArray().SelectMany(item => item!["categories"]!.AsArray()).SelectMany(item => item!["measurements"]!.AsArray()))
            measurement!["value"] = $"{number++}";
        return record.With(classes, MadeRecord.Outcome("Change of a score", "31", "32").Set("timeFrame", "Week 48"), MadeRecord.Outcome("Relapses", "41", "42")
            .Set("groups.0.title", "Age >= 60").Set("groups.1.title", "Age < 60").Analysed(MadeRecord.Analysis("Mean Difference (Net)", "1").Set("groupDescription", "Old against young")));
    }

    /// <summary>Every part with an id, and what it is.</summary>
    private static SortedDictionary<string, string> Parts(JsonObject record)
    {
        var study = record.Read();
        var titles = study.Records[0].Results.Groups.ToDictionary(group => group.Id, group => group.Title);
        var parts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var arm in study.Arms)
            parts.Add($"arm {arm.Id}", $"{arm.Label} {arm.Type} {string.Join(' ', arm.Interventions)}");
        foreach (var (id, title) in titles)
            parts.Add($"group {id}", $"{title}");
        foreach (var outcome in study.Outcomes)
        {
            parts.Add($"outcome {outcome.Id}", $"{outcome.Title} {outcome.TimeFrame} {outcome.Type}");
            foreach (var result in outcome.Results)
                parts.Add($"result {outcome.Id} {result.Id}", $"{result.Printed} {titles[result.Registry!.Group]} {result.Stratum} {result.Category} of {result.Denominator}");
            foreach (var comparison in outcome.Comparisons)
                parts.Add($"comparison {outcome.Id} {comparison.Id}", $"{comparison.Printed} {comparison.Registry!.PValuePrinted} {comparison.Contrast}");
        }
        return parts;
    }

    private static List<string> AllIds(Study study) =>
    [
        .. study.Outcomes.Select(outcome => outcome.Id),
        .. study.Outcomes.SelectMany(outcome => outcome.Results.Select(result => $"{outcome.Id}.{result.Id}")),
    ];
}
