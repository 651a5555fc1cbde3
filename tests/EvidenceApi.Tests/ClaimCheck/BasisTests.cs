using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>What a verdict rests on goes by what was read, and not by what is cited.</summary>
public sealed class BasisTests(SeededChecker seeded) : IClassFixture<SeededChecker>
{
    [Theory]
    [InlineData("Muraro 2017: 8 of 281 patients died within 100 days", Basis.PRIMARY)]
    [InlineData("Muraro 2017: 46 % were progression-free at five years", Basis.PRESS)]
    [InlineData("HALT-MS: 69.2 % were event-free at five years", Basis.SECONDARY)]
    [InlineData("Burt 2015: relapse-free survival was 80 % at four years", Basis.PRESS)]
    [InlineData("Hamerschlak 2010: event-free survival 58.54 %", Basis.PRIMARY)]
    public void A_report_that_was_read_in_the_press_is_what_the_press_says(string text, Basis basis)
    {
        var finding = seeded.Checker.Check(text).Finding;
        Assert.Equal((Verdict.CONFIRMED, basis), (finding.Verdict, finding.By));
    }

    [Theory]
    [InlineData("Muraro 2017: 56 % were progression-free at five years", "Clinical Advisor")]
    [InlineData("Burt 2015: relapse-free survival was 60 % at four years", "MS Focus")]
    public void What_the_press_prints_otherwise_differs_and_does_not_contradict(string text, string press)
    {
        var finding = seeded.Checker.Check(text).Finding;
        Assert.Equal((Verdict.DIFFERS, Basis.PRESS), (finding.Verdict, finding.By));
        Assert.Contains(press, finding.Why, StringComparison.Ordinal);
    }
}
