using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>Claims of a number that the study reports otherwise.</summary>
public sealed class ContradictedClaimsTests
{
    [Theory]
    [InlineData("In HALT-MS, nearly 80 % were event-free after five years", "69.2 %")]
    [InlineData("70 % relapse-free at 5 years in HALT-MS", "HALT-MS reports 86.9 % relapse-free survival at 5 years (Kaplan-Meier estimate), not 70 %.")]
    [InlineData("80 % event-free at 5 years in HALT-MS", "69.2 %")]
    [InlineData("78.4 % event-free at 5 years in HALT-MS", "3 years")]
    [InlineData("over 90 % had NEDA at five years in the Swedish study", "73 %")]
    [InlineData("Half of the patients had disability progression-free survival at 2 years in Nicholas 2021", "75 %")]
    [InlineData("12 of 281 died within 100 days in Muraro 2017", "8 of 281")]
    [InlineData("In MIST 10 of 52 transplanted patients relapsed in the first year", "1 of 52")]
    [InlineData("Two deaths of the treatment in HALT-MS", "0 of 24")]
    [InlineData("46 % of people with relapsing MS were progression-free at 5 years in Muraro 2017", "73 %")]
    [InlineData("80% stayed relapse-free for 4 years in Nicholas 2021", "87 %")]
    [InlineData("46.5 % NEDA at 5 years in uk-ahsct-2025", "46.2 %")]
    [InlineData("median follow-up of 9 years in Muraro 2017", "6.6 years")]
    [InlineData("nobody relapsed in the first year after transplant in MIST", "1 of 52")]
    [InlineData("all patients were free of relapse at 5 years in HALT-MS", "86.9 %")]
    [InlineData("73 % of all patients were progression-free at 5 years in Muraro 2017", "46 %")]
    [InlineData("Swedish patients had 1.7 relapses per year after transplant", "0.033")]
    [InlineData("9 patients improved by at least 1 EDSS point at two years in Burt 2015", "not 9")]
    [InlineData("minus 46 % progression-free at 5 years in Muraro 2017", "-46 %")]
    [InlineData("In MIST the hazard ratio for progression was 0.5", "a hazard ratio of 0.07")]
    public void Another_number_contradicts(string text, string words) => KnownEvidence.AssertVerdict(text, Verdict.CONTRADICTED, words);
}
