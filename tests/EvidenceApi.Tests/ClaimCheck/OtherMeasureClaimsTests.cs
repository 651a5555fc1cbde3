using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>Claims whose number is true of something else.</summary>
public sealed class OtherMeasureClaimsTests
{
    [Theory]
    [InlineData("90.3% of transplanted patients had not progressed after five years in MIST", "9.7 %…complement")]
    [InlineData("46% died in Muraro 2017", "progression-free survival")]
    [InlineData("46 % of patients improved in Muraro 2017", "progression-free survival…\"EDSS improved\"")]
    [InlineData("78.4 % in remission after three years in HALT-MS", "event-free survival…remission")]
    [InlineData("69 % relapse-free at 5 years in HALT-MS", "event-free survival")]
    [InlineData("86.3 % relapse-free at five years in HALT-MS", "MRI-activity-free survival")]
    [InlineData("13 % relapsed by five years in HALT-MS", "86.9 %…complement")]
    [InlineData("27 % got worse at five years in Muraro 2017 among relapsing patients", "73 %…complement")]
    [InlineData("54 % got worse after five years in Muraro 2017", "complement")]
    [InlineData("73 % progression-free at 5 years in the Swedish study", "no evidence of disease activity")]
    [InlineData("46 % of patients were cured in Muraro 2017", "cured")]
    [InlineData("69.2 % NEDA at 5 years in HALT-MS", "event-free survival")]
    [InlineData("7 % died within five years in Muraro 2017", "93 %")]
    [InlineData("3 of 52 transplanted patients relapsed in MIST", "treatment failure")]
    [InlineData("No deaths in HALT-MS", "0 of 24…death from any cause")]
    [InlineData("Nobody died in HALT-MS", "transplant-related mortality")]
    [InlineData("Nobody died in Silfverberg 2023", "transplant-related mortality")]
    [InlineData("51 of 52 transplanted patients did not relapse in the first year in MIST", "1 of 52…complement")]
    [InlineData("98 % of transplanted patients did not relapse in the first year in MIST", "1 of 52…complement")]
    [InlineData("46 % had active disease in Muraro 2017", "active disease")]
    public void The_number_of_something_else_is_named(string text, string words) => KnownEvidence.AssertVerdict(text, Verdict.DIFFERENT_MEASURE, words);
}
