using System.Globalization;
using EvidenceApi.Model;

namespace EvidenceApi.Tests.Records;

/// <summary>What is printed becomes a number only where it is one for certain, and is kept as printed either way.</summary>
public sealed class PrintedNumbersTests
{
    [Theory]
    [InlineData("362", "362")]
    [InlineData("0", "0")]
    [InlineData("-5", "-5")]
    [InlineData("−5", "-5")]
    [InlineData("+3.5", "3.5")]
    [InlineData("26,300", "26300")]
    [InlineData("1,234,567.8", "1234567.8")]
    [InlineData(".04", "0.04")]
    [InlineData("-.90", "-0.90")]
    [InlineData("80.", "80")]
    [InlineData("1.2E-5", "0.000012")]
    [InlineData("1e3", "1000")]
    [InlineData("1E-28", "0.0000000000000000000000000001")]
    [InlineData("0E-30", "0")]
    [InlineData(" 7 ", "7")]
    public void A_number_is_read_as_printed(string printed, string number)
    {
        var outcome = MadeRecord.Outcome("A score", printed, "1");
        var result = outcome.Reported().Results[0];
        Assert.Equal(decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture), result.Value);
        Assert.Equal(printed, result.Printed);
        Assert.Empty(MadeRecord.Outcome("A score", printed, "1").Flags());
    }

    [Theory]
    [InlineData("NA")]
    [InlineData("NE")]
    [InlineData("N/A")]
    [InlineData("NR")]
    [InlineData("ND")]
    [InlineData("--")]
    public void A_mark_for_no_number_is_not_flagged(string printed)
    {
        var result = MadeRecord.Outcome("A score", printed, "1").Reported().Results[0];
        Assert.Null(result.Value);
        Assert.Equal(printed, result.Printed);
        Assert.Equal($"the register prints {printed} without a comment", result.NotReportedReason);
        Assert.Empty(MadeRecord.Outcome("A score", printed, "1").Flags());
    }

    [Theory]
    [InlineData("-0,083")]
    [InlineData("0,5")]
    [InlineData("12,34")]
    [InlineData("1,23,456")]
    [InlineData("<0.5")]
    [InlineData("5-7")]
    [InlineData("3.4 (0.2)")]
    [InlineData("1 234")]
    [InlineData("12%")]
    [InlineData("Not estimable")]
    [InlineData("1.2.3")]
    [InlineData("∞")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("1E-30")] // too small for the type, and not zero
    [InlineData("-2.5e-29")]
    public void A_text_that_is_not_certainly_a_number_is_flagged(string printed)
    {
        var result = MadeRecord.Outcome("A score", printed, "1").Reported().Results[0];
        Assert.Null(result.Value);
        Assert.Equal(printed, result.Printed);
        Assert.NotNull(result.NotReportedReason);
        Assert.Equal([$"NUMBER_NOT_READ {printed}"], MadeRecord.Outcome("A score", printed, "1").Flags());
    }

    [Fact]
    public void The_comment_says_why_there_is_no_number()
    {
        var outcome = MadeRecord.Outcome("A score", "NA", "1");
        outcome.First().Set("comment", "too few were left");
        Assert.Equal("too few were left", outcome.Reported().Results[0].NotReportedReason);
    }

    [Theory]
    [InlineData("<0.0001", "< 0.0001")]
    [InlineData("< .05", "< 0.05")]
    [InlineData("= .05", "= 0.05")]
    [InlineData("> 0.10", "> 0.10")]
    [InlineData("0.5", "= 0.5")]
    [InlineData("p<0.001", "< 0.001")]
    [InlineData("P = 0.03", "= 0.03")]
    [InlineData("1.2E-5", "= 0.000012")]
    [InlineData("0", "= 0")]
    [InlineData("1", "= 1")]
    public void A_p_value_is_read_with_its_sign(string printed, string p)
    {
        var comparison = Assert.Single(Analysed(printed).Reported().Comparisons);
        Assert.Equal(p, comparison.PValue.Words());
        Assert.Equal(printed, comparison.Registry!.PValuePrinted);
        Assert.Empty(Analysed(printed).Flags());
    }

    [Theory]
    [InlineData("362", "P_VALUE_OUTSIDE_0_AND_1")]
    [InlineData("-0.1", "P_VALUE_OUTSIDE_0_AND_1")]
    [InlineData("<1.5", "P_VALUE_OUTSIDE_0_AND_1")]
    [InlineData("0,03", "NUMBER_NOT_READ")]
    [InlineData("≤0.05", "NUMBER_NOT_READ")]
    [InlineData("n.s.", "NUMBER_NOT_READ")]
    [InlineData("1E-30", "NUMBER_NOT_READ")]
    [InlineData("0.04 (two-sided)", "NUMBER_NOT_READ")]
    [InlineData("NA", null)]
    public void What_is_no_p_value_is_kept_as_printed_and_flagged(string printed, string? code)
    {
        var comparison = Assert.Single(Analysed(printed).Reported().Comparisons);
        Assert.Null(comparison.PValue);
        Assert.Equal(EffectMeasure.NOT_STATED, comparison.EffectMeasure);
        Assert.Equal(printed, comparison.Registry!.PValuePrinted);
        Assert.Equal(code is null ? [] : [$"{code} {printed}"], Analysed(printed).Flags());
    }

    private static System.Text.Json.Nodes.JsonObject Analysed(string pValue) =>
        MadeRecord.Outcome("A score", "1", "2").Analysed(MadeRecord.Parse("""{"groupIds": ["OG000", "OG001"]}""").Set("pValue", pValue));
}
