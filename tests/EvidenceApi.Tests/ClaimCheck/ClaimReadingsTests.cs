using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>What is understood of sentences and fields.</summary>
public sealed class ClaimReadingsTests
{
    [Theory]
    [InlineData("one in three", 33.3)]
    [InlineData("half a dozen patients", null)]
    [InlineData("two thirds", 66.7)]
    [InlineData("almost half", 50.0)]
    [InlineData("three quarters", 75.0)]
    [InlineData("78.4 percent", 78.4)]
    [InlineData("seventy-eight per cent", 78.0)]
    [InlineData("½ of the patients", 50.0)]
    public void Shares_are_read_as_percent(string text, double? percent)
    {
        var number = ClaimReader.Read(text, KnownEvidence.Lexicon).Number;
        Assert.Equal(percent, number?.Value is { } value ? (double)Math.Round(value, 1) : null);
    }

    [Theory]
    [InlineData("after five years", 60)]
    [InlineData("at 60 months", 60)]
    [InlineData("within 100 days", 3.3)]
    [InlineData("three-year", 36)]
    [InlineData("after a decade", 120)]
    [InlineData("in the first year", 12)]
    [InlineData("over two years", 24)]
    [InlineData("two and a half years later", 30)]
    [InlineData("a year after treatment", 12)]
    [InlineData("at year 5", 60)]
    [InlineData("52 weeks", 12)]
    [InlineData("at baseline", 0)]
    public void Times_are_read_in_months(string text, double months) => Assert.Equal((decimal)months, ClaimReader.Read(text, KnownEvidence.Lexicon).Months);

    [Fact]
    public void What_was_not_understood_is_listed()
    {
        var reading = ClaimReader.Read("Professor Lindqvist said 46 % (95 % CI 42 to 54) were in remission in Muraro 2017, hazard ratio 0.07, p<0.001", KnownEvidence.Lexicon);

        Assert.Equal(46, reading.Number?.Value);
        Assert.Equal(["Professor Lindqvist", "95 % CI 42 to 54", "remission", "hazard ratio 0.07", "p<0.001"], reading.NotUnderstood);
        Assert.Contains(new("Muraro 2017", UnderstoodAs.STUDY, "muraro-2017"), reading.Understood);
    }

    [Theory]
    [InlineData("HALT-MS", "relapse-free-survival", 86.9, "%", 60, null, Verdict.CONFIRMED)]
    [InlineData("halt-ms", "RFS", 87.0, "%", 60, null, Verdict.ROUNDS_TO)]
    [InlineData("Muraro 2017", "PFS", 78.0, "%", 48, "relapsing MS", Verdict.CONFIRMED)]
    [InlineData("muraro-2017", "PFS", 46.0, null, 60, "all", Verdict.CONFIRMED)]
    [InlineData("muraro-2017", "PFS", 73.0, "%", 60, "all", Verdict.CONTRADICTED)]
    [InlineData("muraro-2017", "PFS", 73.0, "%", 60, null, Verdict.AMBIGUOUS)]
    [InlineData("muraro-2017", "quality of life", 46.0, "%", null, null, Verdict.DIFFERENT_MEASURE)]
    [InlineData("muraro-2017", "PFS", 50.0, "%", 60, null, Verdict.CONTRADICTED)]
    [InlineData("beat-ms", "PFS", 50.0, "%", 60, null, Verdict.NOT_IN_DATA)]
    [InlineData("muraro-2017", "PFS", 46.0, "furlongs", 60, null, Verdict.AMBIGUOUS)]
    [InlineData("muraro-2017", "PFS", 46.0, "%", 60, "left-handed", Verdict.AMBIGUOUS)]
    [InlineData("muraro-2017", "PFS", null, "%", 60, null, Verdict.AMBIGUOUS)]
    public void Fields_are_read_as_sentences_are(string study, string measure, double? value, string? unit, int? months, string? population, Verdict expected)
    {
        var finding = KnownEvidence.Check(new ClaimFields { Study = study, Measure = measure, Value = (decimal?)value, Unit = unit, Months = months, Population = population });

        Assert.True(finding.Verdict == expected, $"{finding.Verdict}: {finding.Why}");
        KnownEvidence.AssertSentence(finding.Why);
    }

    [Fact]
    public void Extreme_fields_never_throw()
    {
        foreach (var number in new[] { decimal.MaxValue, decimal.MinValue, 0m, 0.0000000000000000000000000001m })
            KnownEvidence.Check(new ClaimFields { Study = "halt-ms", Measure = "edss", Value = number, Months = number, Numerator = int.MinValue, Denominator = 0 });
        KnownEvidence.Check(new ClaimFields { Study = "", Measure = "", Population = "", Unit = "", Value = decimal.MaxValue, Months = decimal.MinValue });
    }
}
