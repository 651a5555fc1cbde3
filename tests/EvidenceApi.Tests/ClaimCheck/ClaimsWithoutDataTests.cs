using EvidenceApi.Model.ClaimCheck;

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
    [InlineData("46 % of people with primary progressive MS were progression-free at 5 years in Muraro 2017", "PPMS")]
    [InlineData("ACTiMuS: 50 % improved after a year", "ACTiMuS")]
    [InlineData("50 % had an infection in HALT-MS", "infection")]
    [InlineData("71 % remission in HALT-MS", "remission")]
    public void What_is_not_there_is_said_not_to_be_there(string text, string words) => KnownEvidence.AssertVerdict(text, Verdict.NOT_IN_DATA, words);
}
