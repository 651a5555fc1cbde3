namespace EvidenceApi.Tests.Records;

/// <summary>An interval and a p-value that cannot both be right are flagged, whatever sign the p-value has; where rounding may explain it, nothing is.</summary>
public sealed class ContradictionsTests
{
    private const string Excludes = "0.3 to 0.8";

    private const string Contains = "0.7 to 1.2";

    [Theory]
    [InlineData("> 0.05")]
    [InlineData(">0.05")]
    [InlineData(">= 0.05")]
    [InlineData("≥ .05")]
    [InlineData("p > 0.1")]
    [InlineData("0.06")]
    [InlineData("= 0.2")]
    public void A_p_value_that_finds_nothing_beside_an_interval_that_excludes_no_effect_is_flagged(string p)
    {
        Assert.Contains($"INTERVAL_DISAGREES_WITH_P_VALUE {Excludes}, p {p}", Flags(Excludes, p));
        Assert.Contains($"INTERVAL_DISAGREES_WITH_P_VALUE 1.5 to 3, p {p}", Flags("1.5 to 3", p));
        Assert.DoesNotContain(Flags(Contains, p), flag => flag.StartsWith("INTERVAL", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("< 0.05")]
    [InlineData("<0.001")]
    [InlineData("<= 0.05")]
    [InlineData("≤0.01")]
    [InlineData("P<0.05")]
    [InlineData("0.04")]
    public void A_p_value_that_finds_an_effect_beside_an_interval_that_contains_none_is_flagged(string p)
    {
        Assert.Contains($"INTERVAL_DISAGREES_WITH_P_VALUE {Contains}, p {p}", Flags(Contains, p));
        Assert.DoesNotContain(Flags(Excludes, p), flag => flag.StartsWith("INTERVAL", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Excludes, "> 0.01")]
    [InlineData(Contains, "> 0.01")]
    [InlineData(Excludes, "< 0.2")]
    [InlineData(Contains, "< 0.2")]
    [InlineData(Excludes, "0.05")] // may have been 0.0496
    [InlineData(Contains, "0.05")]
    [InlineData("0.3 to 1.0", "0.04")] // may have been 0.996
    [InlineData("0.3 to 1.0", "0.06")]
    [InlineData(Excludes, "n.s.")]
    [InlineData(Excludes, "> 1.5")]
    public void What_rounding_may_explain_or_cannot_be_read_is_no_contradiction(string interval, string p) =>
        Assert.DoesNotContain(Flags(interval, p), flag => flag.StartsWith("INTERVAL", StringComparison.Ordinal));

    [Theory]
    [InlineData("NON_INFERIORITY")]
    [InlineData("EQUIVALENCE")]
    [InlineData("NON_INFERIORITY_OR_EQUIVALENCE")]
    public void A_p_value_about_a_margin_contradicts_no_interval(string tested) => Assert.Empty(Flags(Contains, "0.01", tested));

    [Theory]
    [InlineData("NA", "0.8")]
    [InlineData("0.3", "NA")]
    [InlineData("0.3", null)]
    [InlineData(null, "0.8")]
    public void An_interval_of_one_side_is_kept_and_contradicts_nothing(string? lower, string? upper)
    {
        var analysis = MadeRecord.Analysis("Hazard Ratio (HR)", "0.5").Set("ciPctValue", "95").Set("ciNumSides", "ONE_SIDED").Set("pValue", "0.5");
        foreach (var (member, limit) in new[] { ("ciLowerLimit", lower), ("ciUpperLimit", upper) }.Where(part => part.Item2 is not null))
            analysis.Set(member, limit);
        var outcome = MadeRecord.Outcome("A score", "1", "2").Analysed(analysis);
        var interval = Assert.Single(outcome.Reported().Comparisons).Interval!;
        Assert.Equal((lower is null or "NA" ? (decimal?)null : 0.3m, upper is null or "NA" ? (decimal?)null : 0.8m), (interval.Lower, interval.Upper));
        Assert.Empty(outcome.Flags());
    }

    private static IReadOnlyList<string> Flags(string interval, string p, string? tested = null)
    {
        var limits = interval.Split(" to ");
        var analysis = MadeRecord.Analysis("Hazard Ratio (HR)", limits[0]).Set("ciLowerLimit", limits[0]).Set("ciUpperLimit", limits[1]).Set("ciPctValue", "95").Set("pValue", p);
        return MadeRecord.Outcome("A score", "1", "2").Analysed(tested is null ? analysis : analysis.Set("nonInferiorityType", tested)).Flags();
    }
}
