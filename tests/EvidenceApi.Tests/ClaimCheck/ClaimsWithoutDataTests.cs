using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>Claims that the data can say nothing of.</summary>
public sealed class ClaimsWithoutDataTests
{
    [Theory]
    [InlineData("46% of the placebo group were progression-free at 5 years in Muraro 2017", "comparator arm")]
    [InlineData("46% progression-free at 5 months in Muraro 2017", "5 months")]
    [InlineData("70 % relapse-free at 5 years in the BEAT-MS trial", "BEAT-MS")]
    [InlineData("NCT99999999 reports 70 % relapse-free survival", "NCT99999999")]
    [InlineData("Smith et al. 2020 found 46 % progression-free at five years", "Smith")]
    [InlineData("80 % NEDA at two years in StarMS", "StarMS")]
    [InlineData("46 % progression-free survival at 5 years in the Danish study", "Danish")]
    [InlineData("12 % relapse-free survival at 7 years in HALT-MS", "7 years")]
    [InlineData("the Burt 1999 study found 80 % relapse-free", "Burt 1999")]
    [InlineData("40 % relapsed by five years in HALT-MS", "86.9 %")]
    [InlineData("99 % relapse-free at 5 years", "No study")]
    [InlineData("46 % of people with primary progressive MS were progression-free at 5 years in Muraro 2017", "primary progressive MS")]
    [InlineData("ACTiMuS: 50 % improved after a year", "ACTiMuS")]
    [InlineData("50 % had an infection in HALT-MS", "infection")]
    [InlineData("71 % remission in HALT-MS", "remission")]
    [InlineData("46 % progression-free at 4 years in Muraro 2017", "whole group…78 %…relapsing MS")]
    [InlineData("50 % progression-free in Shevchenko 2012", "whole group")]
    [InlineData("In MIST the odds ratio for progression was 0.07", "an odds ratio")]
    [InlineData("5 % of transplanted patients died in MIST", "without a stated denominator…5 % cannot be held")]
    public void What_is_not_there_is_said_not_to_be_there(string text, string words) => KnownEvidence.AssertVerdict(text, Verdict.NOT_IN_DATA, words);

    [Theory]
    [InlineData("HALT-MS: EDSS change -0.5 at 5 years", "Neurology Advisor")]
    [InlineData("NCT00288626 reported 78.4 percent event-free survival at three years", "HALT-MS")]
    [InlineData("78.4 % event-free survival at 3 years", "HALT-MS")]
    [InlineData("Burt 2015 found 80 % relapse-free survival at four years", "MS Focus")]
    [InlineData("in mist only 1 of 52 transplanted patients relapsed in the first year", "IQVIA")]
    [InlineData("In MIST 2 % relapsed in the first year after transplant", "1 of 52")]
    [InlineData("one in three people with progressive MS were progression-free at five years in Muraro 2017", "RegMedNet")]
    [InlineData("Muraro 2017: 73 % of people with relapsing MS were progression-free at five years", "people with relapsing MS")]
    [InlineData("Mean age was 31 years in Silfverberg 2023", "Medindia")]
    [InlineData("The Swedish study Silfverberg 2023 had 1.7 relapses per year in the year before treatment", "12 months before")]
    public void What_only_the_press_prints_is_not_confirmed(string text, string words) =>
        KnownEvidence.AssertVerdict(text, Verdict.NOT_IN_DATA, $"Only the press…{words}");
}
