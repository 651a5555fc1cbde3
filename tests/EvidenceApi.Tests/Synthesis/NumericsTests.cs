using System.Text.Json.Nodes;
using EvidenceApi.Synthesis;
using EvidenceApi.Synthesis.Fragilities;
using EvidenceApi.Synthesis.Numerics;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>Distributions and exact tests, against R; fragility and absolute effects, worked by hand.</summary>
public sealed class NumericsTests
{
    private static readonly JsonNode Values = JsonNode.Parse(File.ReadAllText(ReferenceCase.Own))!;

    [Fact]
    public void Quantiles_and_tails_are_those_of_R()
    {
        foreach (var value in Values["quantiles"]!["t"]!.AsArray())
            AssertAlike(value!, Quantiles.T(Of(value!, "level"), Of(value!, "df")));
        foreach (var value in Values["quantiles"]!["chiSquared"]!.AsArray())
            AssertAlike(value!, Quantiles.ChiSquared(Of(value!, "p"), Of(value!, "df")));
        foreach (var value in Values["quantiles"]!["tails"]!.AsArray())
            AssertAlike(value!, Tails.ChiSquared(Of(value!, "x"), Of(value!, "df")), 1e-9);
    }

    [Fact]
    public void Fishers_test_is_that_of_R()
    {
        foreach (var test in Values["fisher"]!.AsArray())
        {
            var table = test!["table"]!.AsArray().Select(node => (long)node!.GetValue<double>()).ToArray();
            AssertAlike(Of(test, "p"), FisherExact.PValue(table[0], table[1], table[2], table[3]), 1e-7);
        }
    }

    // 1/20 against 9/20: p 0.0084; 2/20: 0.0310; 3/20: 0.0824 is not significant, so two people. By R's fisher.test.
    // 3/10 against 5/10: p 0.65; 2: 0.35; 1: 0.14; 0: 0.033, so three.
    // 0/10 against 0/12: up in the second arm after none is left to take: p of 0 against 5 is 0.0396, of 4 0.0967.
    [Theory]
    [InlineData(1, 20, 9, 20, true, 2L)]
    [InlineData(9, 20, 1, 20, true, 2L)]
    [InlineData(3, 10, 5, 10, false, 3L)]
    [InlineData(0, 10, 0, 12, false, 5L)]
    [InlineData(1, 1, 0, 1, false, null)]
    public void The_fragility_index_is_the_number_of_people_that_turn_the_result(long x1, long n1, long x2, long n2, bool significant, long? index)
    {
        var fragility = FragilityIndex.Of(new TwoArms<EventCount>(new(x1, n1), new(x2, n2)));
        Assert.Equal((significant, index, index / (double?)(n1 + n2)), (fragility.IsSignificant, fragility.Index, fragility.Quotient));
        Assert.Equal(index is null ? MissingReason.NOT_REACHABLE : null, fragility.Missing);
    }

    [Fact]
    public void There_is_no_fragility_without_counts_of_two_arms() =>
        Assert.Equal(MissingReason.NOT_COUNTS_OF_TWO_ARMS, FragilityIndex.Of(new IntervalEstimate(0.5, 0.2, 0.9)).Missing);

    // At a risk of 200 in 1,000: ratio 0.5 is 100; odds ratio 0.5: 0.1 / 0.9 = 111.1; hazard ratio 0.5: 1 - sqrt(0.8) = 105.6; difference -0.05: 150.
    [Theory]
    [InlineData(SynthesisMeasure.RISK_RATIO, 0.5, 100)]
    [InlineData(SynthesisMeasure.ODDS_RATIO, 0.5, 111.1)]
    [InlineData(SynthesisMeasure.HAZARD_RATIO, 0.5, 105.6)]
    [InlineData(SynthesisMeasure.RISK_DIFFERENCE, -0.05, 150)]
    [InlineData(SynthesisMeasure.RISK_RATIO, 8, 1000)]
    public void Absolute_effects_are_of_a_thousand_people_at_the_stated_risk(SynthesisMeasure measure, double effect, double expected)
    {
        var y = measure == SynthesisMeasure.RISK_DIFFERENCE ? effect : Math.Log(effect);
        var absolute = Rows.Pooled(Rows.Effects((y, 0.01), (y, 0.01)), new(measure) { BaselineRisk = 0.2 }).Absolute!;
        Assert.Equal((200, expected, expected - 200), (absolute.ReferencePer1000, Math.Round(absolute.ArmPer1000.Value, 1), Math.Round(absolute.DifferencePer1000.Value, 1)));
    }

    private static double Of(JsonNode node, string name) => node[name]!.GetValue<double>();

    private static void AssertAlike(JsonNode node, double actual, double tolerance = 1e-12) => AssertAlike(Of(node, "value"), actual, tolerance);

    private static void AssertAlike(double expected, double actual, double tolerance) =>
        Assert.True(Math.Abs(actual - expected) <= tolerance * Math.Abs(expected), $"{actual:r} for {expected:r}");
}
