using EvidenceApi.Model.Statistics;

namespace EvidenceApi.Tests.Statistics;

/// <summary>The formulas against published worked examples and their own edges.</summary>
public sealed class TwoProportionsTests
{
    // Newcombe, Stat Med 1998;17:857-872, table I: Wilson's score method without continuity correction.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_intervals_are_the_published_ones(int events, int total, double lower, double upper)
    {
        var wilson = new Proportion(events, total).Wilson();
        Assert.Equal(lower, wilson.Lower, 4);
        Assert.Equal(upper, wilson.Upper, 4);
    }

    // Newcombe, Stat Med 1998;17:873-890, table II, method 10.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void Newcombe_intervals_of_a_difference_are_the_published_ones(int a, int n, int c, int m, double lower, double upper)
    {
        var difference = Pair(a, n, c, m).RiskDifference();
        Assert.Equal(lower, difference.Lower, 4);
        Assert.Equal(upper, difference.Upper, 4);
    }

    [Fact]
    public void Ratios_are_those_worked_by_hand()
    {
        // 15 of 100 against 30 of 100: ratio 0.5, log standard error sqrt(1/15 - 1/100 + 1/30 - 1/100) = 0.28284.
        var ratio = Pair(15, 100, 30, 100).RiskRatio()!.Value;
        Assert.Equal([0.5, 0.2872, 0.8704], [Math.Round(ratio.Value, 4), Math.Round(ratio.Lower, 4), Math.Round(ratio.Upper, 4)]);
        // Odds (15/85)/(30/70), log standard error sqrt(1/15 + 1/85 + 1/30 + 1/70) = 0.35504.
        var odds = Pair(15, 100, 30, 100).OddsRatio()!.Value;
        Assert.Equal([0.4118, 0.2053, 0.8258], [Math.Round(odds.Value, 4), Math.Round(odds.Lower, 4), Math.Round(odds.Upper, 4)]);
    }

    [Fact]
    public void Swapping_the_arms_inverts_ratios_and_turns_the_difference_around()
    {
        var (one, other) = (Pair(3, 52, 30, 50), Pair(30, 50, 3, 52));
        Assert.Equal(1 / one.RiskRatio()!.Value.Value, other.RiskRatio()!.Value.Value, 10);
        Assert.Equal(1 / one.OddsRatio()!.Value.Upper, other.OddsRatio()!.Value.Lower, 10);
        Assert.Equal(-one.RiskDifference().Lower, other.RiskDifference().Upper, 10);
        Assert.Equal(one.NumberNeededToTreat()!.Value.Value, other.NumberNeededToTreat()!.Value.Value, 10);
    }

    [Fact]
    public void A_zero_cell_is_corrected_and_two_say_nothing()
    {
        var zero = Pair(0, 20, 5, 20);
        Assert.True(zero.HasZeroCell);
        Assert.Equal(0.5 / 21 / (5.5 / 21), zero.RiskRatio()!.Value.Value, 10);
        Assert.Null(Pair(0, 20, 0, 20).RiskRatio());
        Assert.Null(Pair(20, 20, 20, 20).OddsRatio());
        Assert.Equal(0, Pair(0, 20, 0, 20).RiskDifference().Value);
    }

    [Fact]
    public void There_is_no_number_needed_to_treat_when_there_may_be_no_difference() => Assert.Null(Pair(10, 20, 9, 20).NumberNeededToTreat());

    private static TwoProportions Pair(int a, int n, int c, int m) => new(new Proportion(a, n), new Proportion(c, m));
}
