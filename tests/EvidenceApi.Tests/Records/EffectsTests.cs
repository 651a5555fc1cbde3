using System.Text.Json.Nodes;
using EvidenceApi.Model;

namespace EvidenceApi.Tests.Records;

/// <summary>Analyses: what effect a label means, and whether value, interval, p-value and counts agree.</summary>
public sealed class EffectsTests
{
    [Theory]
    [InlineData("Hazard Ratio (HR)", EffectMeasure.HAZARD_RATIO)]
    [InlineData("hazard ratio, Cox", EffectMeasure.HAZARD_RATIO)]
    [InlineData("Odds Ratio (OR)", EffectMeasure.ODDS_RATIO)]
    [InlineData("Risk Ratio (RR)", EffectMeasure.RISK_RATIO)]
    [InlineData("Relative risk", EffectMeasure.RISK_RATIO)]
    [InlineData("Rate ratio", EffectMeasure.RATE_RATIO)]
    [InlineData("Ratio of geometric means (geometric ratio)", EffectMeasure.GEOMETRIC_MEAN_RATIO)]
    [InlineData("Risk Difference (RD)", EffectMeasure.RISK_DIFFERENCE)]
    [InlineData("Mean Difference (Final Values)", EffectMeasure.MEAN_DIFFERENCE)]
    [InlineData("LS Means Difference", EffectMeasure.MEAN_DIFFERENCE)]
    [InlineData("Standardized Mean Difference", EffectMeasure.STANDARDIZED_MEAN_DIFFERENCE)]
    [InlineData("Median Difference (Net)", EffectMeasure.MEDIAN_DIFFERENCE)]
    [InlineData("Log hazard ratio", EffectMeasure.OTHER)]
    [InlineData("Inverse odds ratio", EffectMeasure.OTHER)]
    [InlineData("Relative Risk (Hazard Ratio)", EffectMeasure.OTHER)]
    [InlineData("ln(Odds Ratio)", EffectMeasure.OTHER)]
    [InlineData("1/Hazard Ratio", EffectMeasure.OTHER)]
    [InlineData("Reciprocal of the rate ratio", EffectMeasure.OTHER)]
    [InlineData("Posterior Mean Difference", EffectMeasure.OTHER)]
    [InlineData("Percentage Risk Difference", EffectMeasure.OTHER)]
    [InlineData("Relative Risk Reduction", EffectMeasure.OTHER)]
    [InlineData("Relative Mean Difference", EffectMeasure.OTHER)]
    [InlineData("Geometric Mean Difference", EffectMeasure.OTHER)]
    [InlineData("Odds Ratio / Hazard Ratio", EffectMeasure.OTHER)]
    [InlineData("HR", EffectMeasure.OTHER)]
    [InlineData("Ratio", EffectMeasure.OTHER)]
    [InlineData("Slope", EffectMeasure.OTHER)]
    [InlineData("Cox Proportional Hazard", EffectMeasure.OTHER)]
    [InlineData("Difference", EffectMeasure.DIFFERENCE)]
    [InlineData("Treatment difference", EffectMeasure.DIFFERENCE)]
    [InlineData("Subdistribution Hazard Ratio", EffectMeasure.SUBDISTRIBUTION_HAZARD_RATIO)]
    public void A_label_is_the_effect_that_it_certainly_names(string label, EffectMeasure measure)
    {
        var comparison = Compare(MadeRecord.Analysis(label, "1.5"));
        Assert.Equal(measure, comparison.EffectMeasure);
        Assert.Equal(1.5m, comparison.Value);
        Assert.Equal(label, comparison.Registry!.EffectLabel);
    }

    [Fact]
    public void A_p_value_alone_is_a_comparison_without_an_effect()
    {
        var comparison = Compare(MadeRecord.Analysis("", "").Cut("paramType").Cut("paramValue").Set("pValue", "0.02"));
        Assert.Equal((EffectMeasure.P_VALUE_ONLY, null, null), (comparison.EffectMeasure, comparison.Value, comparison.NotReportedReason));
    }

    [Fact]
    public void An_effect_that_has_a_name_and_no_number_says_so()
    {
        var comparison = Compare(MadeRecord.Analysis("Odds Ratio (OR)", "NA"));
        Assert.Equal((EffectMeasure.ODDS_RATIO, null, "NA"), (comparison.EffectMeasure, comparison.Value, comparison.Printed));
        Assert.NotNull(comparison.NotReportedReason);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1.2")]
    public void A_ratio_that_is_not_above_zero_is_flagged_and_no_number(string printed)
    {
        var outcome = MadeRecord.Outcome("A score", "1", "2").Analysed(MadeRecord.Analysis("Hazard Ratio (HR)", printed));
        var comparison = Assert.Single(outcome.Reported().Comparisons);
        Assert.Equal((null, printed), (comparison.Value, comparison.Printed));
        Assert.Equal([$"RATIO_NOT_POSITIVE {printed}"], outcome.Flags());
    }

    [Theory]
    [InlineData("Hazard Ratio (HR)", "0.5", "0.3", "0.8", "0.2")]
    [InlineData("Hazard Ratio (HR)", "0.9", "0.7", "1.2", "0.01")]
    [InlineData("Hazard Ratio (HR)", "0.9", "0.7", "1.2", "<0.05")]
    [InlineData("Mean Difference (Net)", "2", "1", "3", "= 0.5")]
    [InlineData("Risk Difference (RD)", "2", "-1", "5", "<.001")]
    public void An_interval_and_a_p_value_that_disagree_are_flagged(string label, string value, string lower, string upper, string p)
    {
        var outcome = Interval(label, value, lower, upper, "95", p);
        Assert.Equal([$"INTERVAL_DISAGREES_WITH_P_VALUE {lower} to {upper}, p {p}"], outcome.Flags());
        Assert.NotNull(Assert.Single(outcome.Reported().Comparisons).Interval);
    }

    [Theory]
    [InlineData("Hazard Ratio (HR)", "0.5", "0.3", "0.8", "95", "0.01")]
    [InlineData("Hazard Ratio (HR)", "0.9", "0.7", "1.2", "95", "0.4")]
    [InlineData("Hazard Ratio (HR)", "0.9", "0.7", "1.2", "95", "> 0.05")]
    [InlineData("Hazard Ratio (HR)", "0.5", "0.3", "0.8", "90", "0.06")] // a level of 90 % says nothing of p = 0.05
    [InlineData("Slope", "0.5", "0.3", "0.8", "95", "0.2")] // no effect is not known here
    public void An_interval_and_a_p_value_that_agree_are_not_flagged(string label, string value, string lower, string upper, string level, string p) =>
        Assert.Empty(Interval(label, value, lower, upper, level, p).Flags());

    [Theory]
    [InlineData("0.5", "0.3", "0.45", "95", "VALUE_OUTSIDE_INTERVAL 0.5 (0.3 to 0.45, 95 %)")]
    [InlineData("0.5", "0.8", "0.3", "95", "INTERVAL_UPSIDE_DOWN 0.5 (0.8 to 0.3, 95 %)")]
    [InlineData("0.5", "0.3", "0.8", "100", "LEVEL_NOT_A_PERCENTAGE 0.5 (0.3 to 0.8, 100 %)")]
    [InlineData("0.5", "-0.3", "0.8", "95", "RATIO_NOT_POSITIVE -0.3")]
    public void An_impossible_interval_is_kept_as_printed_only(string value, string lower, string upper, string level, string flag)
    {
        var outcome = Interval("Hazard Ratio (HR)", value, lower, upper, level, null);
        var comparison = Assert.Single(outcome.Reported().Comparisons);
        Assert.Equal([flag], outcome.Flags());
        Assert.Null(comparison.Interval);
        Assert.Equal((lower, upper, level), (comparison.Registry!.CiLowerPrinted, comparison.Registry.CiUpperPrinted, comparison.Registry.CiLevelPrinted));
    }

    [Fact]
    public void One_limit_that_is_not_available_leaves_an_interval_of_one_side() =>
        Assert.Equal("0.3 to , 95 %", Assert.Single(Interval("Hazard Ratio (HR)", "0.5", "0.3", "NA", "95", null).Reported().Comparisons).Interval.Words());

    [Theory]
    [InlineData("Odds Ratio (OR)", "2.67", EffectAgreement.AGREES, false)] // 20 of 50 against 8 of 40: 20 × 32 / (8 × 30)
    [InlineData("Odds Ratio (OR)", "0.375", EffectAgreement.AGREES_WHEN_ARMS_SWAPPED, true)]
    [InlineData("Odds Ratio (OR)", "5", EffectAgreement.DIFFERS_MAY_BE_ADJUSTED, false)]
    [InlineData("Risk Ratio (RR)", "2", EffectAgreement.AGREES, false)] // 40 % against 20 %
    [InlineData("Risk Ratio (RR)", ".5", EffectAgreement.AGREES_WHEN_ARMS_SWAPPED, true)]
    [InlineData("Risk Difference (RD)", "20", EffectAgreement.AGREES, false)]
    [InlineData("Risk Difference (RD)", "-20", EffectAgreement.AGREES_WHEN_ARMS_SWAPPED, true)]
    [InlineData("Hazard Ratio (HR)", "0.375", EffectAgreement.NOT_COMPUTABLE, false)]
    public void An_effect_that_fits_the_counts_only_with_the_arms_swapped_is_flagged(string label, string printed, EffectAgreement agreement, bool flagged)
    {
        var outcome = MadeRecord.Counts("Relapses", "20", "8").Analysed(MadeRecord.Analysis(label, printed));
        Assert.Equal(agreement, Assert.Single(outcome.Reported().Comparisons).Agreement!.Agreement);
        Assert.Equal(flagged ? [$"ARMS_SWAPPED {printed}"] : [], outcome.Flags());
    }

    [Fact]
    public void Groups_of_an_analysis_keep_their_order_and_none_is_called_the_reference()
    {
        var comparison = Compare(MadeRecord.Analysis("Odds Ratio (OR)", "2").Set("groupIds", new JsonArray("OG001", "OG000")));
        Assert.Equal(["drugs", "cells"], comparison.Registry!.Groups);
        Assert.Equal((null, null, "Drugs; Cells"), (comparison.Arm, comparison.ReferenceArm, comparison.Contrast));
    }

    private static Comparison Compare(JsonObject analysis) => Assert.Single(MadeRecord.Outcome("A score", "1", "2").Analysed(analysis).Reported().Comparisons);

    private static JsonObject Interval(string label, string value, string lower, string upper, string level, string? p)
    {
        var analysis = MadeRecord.Analysis(label, value).Set("ciLowerLimit", lower).Set("ciUpperLimit", upper).Set("ciPctValue", level);
        return MadeRecord.Outcome("A score", "1", "2").Analysed(p is null ? analysis : analysis.Set("pValue", p));
    }
}
