using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>A second set of sentences, written down before the reader had seen them: longer, looser, and such as a true number could be misread in.</summary>
public sealed class HarderClaimsTests
{
    [Theory]
    [InlineData("Of the 24 volunteers in the US-based HALT-MS trial, 69.2 percent survived five years without any event, the researchers wrote.", Verdict.CONFIRMED)]
    [InlineData("It is not true that 46% of patients were progression-free after five years in Muraro 2017.", Verdict.AMBIGUOUS)]
    [InlineData("46% of women were progression-free after five years in Muraro 2017.", Verdict.AMBIGUOUS)]
    [InlineData("If 46% of patients under 40 were progression-free at 5 years in Muraro 2017, that is a success.", Verdict.AMBIGUOUS)]
    [InlineData("Only 3% of the transplant group got worse in MIST, against 60% on medication.", Verdict.AMBIGUOUS)]
    [InlineData("54% of patients lost: their disability worsened in the Swedish study.", Verdict.DIFFERENT_MEASURE)]
    [InlineData("Silfverberg et al. (2024): freedom from disease activity at 5 years, 73% (95% CI 66-81).", Verdict.CONFIRMED)]
    [InlineData("Muraro et al. JAMA Neurol 2017: PFS at 5 yrs 46%.", Verdict.CONFIRMED)]
    [InlineData("The five-year progression-free survival probability in Muraro 2017 was 46%, and 93% were alive.", Verdict.AMBIGUOUS)]
    [InlineData("Half the patients with MS got better in Burt's Chicago series of 2015 within two years.", Verdict.ROUNDS_TO)]
    [InlineData("Treatment-related mortality: 1.4% (5 of 364) - uk-ahsct-2025", Verdict.CONFIRMED)]
    [InlineData("Treatment-related mortality: 1.4% (6 of 364) - uk-ahsct-2025", Verdict.AMBIGUOUS)]
    [InlineData("Six of 364 patients died within 100 days in uk-ahsct-2025.", Verdict.CONTRADICTED)]
    [InlineData("Every patient survived the first 100 days in the Swedish study.", Verdict.NOT_IN_DATA)]
    [InlineData("No Swedish patient died from treatment.", Verdict.CONFIRMED)]
    [InlineData("Around one in 70 patients died of the transplant in uk-ahsct-2025.", Verdict.ROUNDS_TO)]
    [InlineData("After 5 years, EDSS had improved in a fifth of the patients in uk-ahsct-2025.", Verdict.ROUNDS_TO)]
    [InlineData("Relapse rates fell to 0.026 a year after AHSCT in london-comparative-2025.", Verdict.AMBIGUOUS)]
    [InlineData("Ocrelizumab patients had 0.073 relapses per year over three years in london-comparative-2025.", Verdict.CONFIRMED)]
    [InlineData("MS patients on alemtuzumab had a relapse rate of 0.026 in london-comparative-2025.", Verdict.CONTRADICTED)]
    [InlineData("8 deaths among 281 patients (Muraro, 2017)", Verdict.DIFFERENT_MEASURE)]
    [InlineData("The death rate was below 3 percent in Muraro 2017.", Verdict.DIFFERENT_MEASURE)]
    [InlineData("More than nine in ten patients had not relapsed two years after treatment in Nicholas 2021.", Verdict.ROUNDS_TO)]
    [InlineData("Thirteen percent relapsed within four years in Nicholas 2021.", Verdict.DIFFERENT_MEASURE)]
    [InlineData("Patients with RRMS in HALT-MS: 86.9% free from relapses at 5 years.", Verdict.CONFIRMED)]
    [InlineData("A third of primary progressive patients remained progression-free for five years in Muraro 2017.", Verdict.NOT_IN_DATA)]
    [InlineData("About two-thirds of patients in uk-ahsct-2025 were progression-free at five years.", Verdict.CONTRADICTED)]
    [InlineData("In MIST, three transplant patients and 34 on drugs progressed.", Verdict.AMBIGUOUS)]
    [InlineData("MIST: 34 patients on drugs had disability progression.", Verdict.CONFIRMED)]
    [InlineData("99.9% of experts recommend stem cells.", Verdict.AMBIGUOUS)]
    public void A_loose_sentence_gets_its_verdict(string text, Verdict expected) => KnownEvidence.AssertVerdict(text, expected);
}
