using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>Claims whose number the data round to, or lie where its words put it.</summary>
public sealed class RoundedClaimsTests
{
    [Theory]
    [InlineData("Almost 90 % relapse-free after 5 years in HALT-MS", "86.9 %")]
    [InlineData("87% relapse-free at 5 years in HALT-MS", "86.9 %…rounds to 87 %")]
    [InlineData("69 % event-free at 5 years in HALT-MS", "69.2 %")]
    [InlineData("almost half were progression-free at five years in Muraro 2017", "46 %")]
    [InlineData("nearly half did not get worse in Muraro 2017 after 5 years", "46 %")]
    [InlineData("one in three people with secondary progressive MS were progression-free after five years in Muraro 2017", "33 %")]
    [InlineData("nearly three quarters had no evidence of disease activity after five years in the Swedish study", "73 %")]
    [InlineData("more than 80 % relapse-free at 5 years in HALT-MS", "fits more than 80 %")]
    [InlineData("about 70 % event-free after five years in HALT-MS", "69.2 %")]
    [InlineData("two thirds were without disease activity after ten years in the Swedish study", "65 %")]
    [InlineData("53.7 % improved in Silfverberg 2023", "80 of 149")]
    [InlineData("just over half improved in the Swedish study", "54 %")]
    [InlineData("half of the patients improved after two years in Burt 2015", "50 %")]
    [InlineData("1 % died within 100 days in uk-ahsct-2025", "5 of 364")]
    [InlineData("less than 3 % died of the transplant in Muraro 2017", "2.8 %")]
    [InlineData("at least 90 % relapse-free at 2 years in Nicholas 2021", "93 %")]
    [InlineData("Roughly 87 % relapse-free at 60 months in HALT-MS", "86.9 %")]
    [InlineData("three out of four stayed free of disease activity at 5 years in the Swedish cohort", "73 %")]
    [InlineData("Fewer than one in ten got worse in the Swedish study", "9 %")]
    public void A_number_that_rounds_is_said_to_round(string text, string words) => KnownEvidence.AssertVerdict(text, Verdict.ROUNDS_TO, words);
}
