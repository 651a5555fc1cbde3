using System.Text.Json.Nodes;

namespace EvidenceApi.Tests.Records;

/// <summary>Spread and limits of a number mean what the dispersion label of the outcome says.</summary>
public sealed class SpreadsTests
{
    [Theory]
    [InlineData("Standard Deviation", "STANDARD_DEVIATION 2.5")]
    [InlineData("STANDARD_DEVIATION", "STANDARD_DEVIATION 2.5")]
    [InlineData("Standard Error", "STANDARD_ERROR 2.5")]
    [InlineData("Geometric Coefficient of Variation", "GEOMETRIC_COEFFICIENT_OF_VARIATION 2.5")]
    public void One_number_of_spread_is_a_dispersion_of_its_kind(string label, string dispersion)
    {
        var result = Spread(label, "10", "2.5", null, null).Reported().Results[0];
        Assert.Equal((dispersion, null), (result.Dispersion.Words(), result.Interval));
        Assert.Equal("2.5", result.Registry!.PrintedSpread);
    }

    [Theory]
    [InlineData("Full Range", "FULL_RANGE 8 to 12.5")]
    [InlineData("Inter-Quartile Range", "INTERQUARTILE_RANGE 8 to 12.5")]
    [InlineData("INTER_QUARTILE_RANGE", "INTERQUARTILE_RANGE 8 to 12.5")]
    public void Two_limits_of_a_range_are_a_dispersion_of_its_kind(string label, string dispersion)
    {
        var result = Spread(label, "10", null, "8", "12.5").Reported().Results[0];
        Assert.Equal((dispersion, null), (result.Dispersion.Words(), result.Interval));
        Assert.Equal(("8", "12.5"), (result.Registry!.PrintedLower, result.Registry.PrintedUpper));
    }

    [Theory]
    [InlineData("95% Confidence Interval", "8 to 12.5, 95 %")]
    [InlineData("90% Confidence Interval", "8 to 12.5, 90 %")]
    [InlineData("97.5 % confidence interval", "8 to 12.5, 97.5 %")]
    public void A_confidence_interval_has_the_level_of_its_label(string label, string interval)
    {
        var result = Spread(label, "10", null, "8", "12.5").Reported().Results[0];
        Assert.Equal((interval, null), (result.Interval.Words(), result.Dispersion));
    }

    [Theory]
    [InlineData("8", "NA", "8 to , 95 %")]
    [InlineData("NA", "12.5", " to 12.5, 95 %")]
    [InlineData("NE", "12.5", " to 12.5, 95 %")]
    [InlineData("NA", "NA", null)]
    public void A_limit_that_is_not_available_is_no_limit_and_not_flagged(string lower, string upper, string? interval)
    {
        var outcome = Spread("95% Confidence Interval", "10", null, lower, upper);
        Assert.Equal(interval, outcome.Reported().Results[0].Interval.Words());
        Assert.Empty(outcome.Flags());
    }

    [Theory]
    [InlineData("95% Confidence Interval", "10", "11", "12", "VALUE_OUTSIDE_INTERVAL 10 (11 to 12, 95 %)")]
    [InlineData("95% Confidence Interval", "10", "12", "8", "INTERVAL_UPSIDE_DOWN 10 (12 to 8, 95 %)")]
    [InlineData("0% Confidence Interval", "10", "8", "12", "LEVEL_NOT_A_PERCENTAGE 10 (8 to 12, 0 %)")]
    [InlineData("Full Range", "10", "12", "8", "DISPERSION_IMPOSSIBLE 12 to 8")]
    [InlineData("Somebody's Range", "10", "8", "12", "DISPERSION_NOT_UNDERSTOOD Somebody's Range")]
    [InlineData("95% Credible Interval", "10", "8", "12", "DISPERSION_NOT_UNDERSTOOD 95% Credible Interval")]
    [InlineData("95% Confidence Interval", "10", "8,5", "9,5", "NUMBER_NOT_READ 8,5, NUMBER_NOT_READ 9,5")]
    public void Limits_that_are_impossible_or_not_understood_are_flagged_and_kept_as_printed_only(
        string label, string value, string lower, string upper, string flags)
    {
        var outcome = Spread(label, value, null, lower, upper);
        var result = outcome.Reported().Results[0];
        Assert.Equal((null, null), (result.Interval, result.Dispersion));
        Assert.Equal((lower, upper), (result.Registry!.PrintedLower, result.Registry.PrintedUpper));
        Assert.Equal(10, result.Value);
        Assert.Equal(flags, string.Join(", ", outcome.Flags()));
    }

    [Fact]
    public void A_spread_below_zero_is_flagged_and_kept_as_printed_only()
    {
        var outcome = Spread("Standard Deviation", "10", "-2", null, null);
        Assert.Null(outcome.Reported().Results[0].Dispersion);
        Assert.Equal("-2", outcome.Reported().Results[0].Registry!.PrintedSpread);
        Assert.Equal(["DISPERSION_IMPOSSIBLE -2"], outcome.Flags());
    }

    [Fact]
    public void A_spread_without_a_label_is_flagged_and_kept_as_printed_only()
    {
        var outcome = Spread(null, "10", "2", null, null);
        Assert.Null(outcome.Reported().Results[0].Dispersion);
        Assert.Equal(["DISPERSION_NOT_UNDERSTOOD 2"], outcome.Flags());
    }

    [Fact]
    public void An_interval_without_its_value_is_an_interval()
    {
        var result = Spread("95% Confidence Interval", "NA", null, "8", "12.5").Reported().Results[0];
        Assert.Equal((null, 8m, 12.5m, 95m), (result.Value, result.Interval!.Lower, result.Interval.Upper, result.Interval.Level));
    }

    [Fact]
    public void A_limit_that_is_not_available_leaves_the_other_and_is_no_contradiction()
    {
        var range = Spread("Full Range", "10", null, "8", "NA");
        Assert.Equal((8m, (decimal?)null), (range.Reported().Results[0].Dispersion!.Lower, range.Reported().Results[0].Dispersion!.Upper));
        Assert.Empty(range.Flags());
    }

    [Fact]
    public void Limits_beside_the_label_of_a_standard_deviation_are_kept_and_flagged()
    {
        var outcome = Spread("Standard Deviation", "10", null, "8", "12.5");
        Assert.Equal(("8", "12.5"), (outcome.Reported().Results[0].Registry!.PrintedLower, outcome.Reported().Results[0].Registry!.PrintedUpper));
        Assert.Equal(["DISPERSION_NOT_UNDERSTOOD Standard Deviation: 8 to 12.5"], outcome.Flags());
    }

    private static JsonObject Spread(string? label, string value, string? spread, string? lower, string? upper)
    {
        var outcome = MadeRecord.Outcome("A score", value, "1");
        foreach (var (member, printed) in new[] { ("spread", spread), ("lowerLimit", lower), ("upperLimit", upper) }.Where(part => part.Item2 is not null))
            outcome.First().Set(member, printed);
        return label is null ? outcome : outcome.Set("dispersionType", label);
    }
}
