using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>Sentences as a journalist would write them, written down with their verdicts before the reader had seen any of them.</summary>
public sealed class UnseenClaims
{
    [Theory]
    [InlineData("Five years after the transplant, 46% of the 281 patients showed no progression of their disability, Muraro and colleagues reported in 2017.", Verdict.CONFIRMED)]
    [InlineData("Of the 281 people treated in the Muraro 2017 study, eight died within 100 days of the transplant.", Verdict.CONFIRMED)]
    [InlineData("A Swedish study found that almost three-quarters of patients had no signs of disease activity five years on.", Verdict.ROUNDS_TO)]
    [InlineData("In the Swedish study, more than half of patients saw their disability improve.", Verdict.ROUNDS_TO)]
    [InlineData("After ten years, 65 per cent of the Swedish patients still showed no evidence of disease activity.", Verdict.CONFIRMED)]
    [InlineData("Nine in ten people in the HALT-MS trial were still alive without progression after five years.", Verdict.ROUNDS_TO)]
    [InlineData("Stem cell transplants halted MS in 70% of patients for five years, the HALT-MS trial shows.", Verdict.NOT_IN_DATA)]
    [InlineData("The HALT-MS trial put 69 per cent of patients into long-term remission.", Verdict.DIFFERENT_MEASURE)]
    [InlineData("Just one of 52 transplanted patients in the MIST trial relapsed in the first year, compared with 39 of 50 on drugs.", Verdict.AMBIGUOUS)]
    [InlineData("In the MIST trial, 39 out of 50 patients on standard drugs relapsed within a year.", Verdict.NOT_IN_DATA)]
    [InlineData("The treatment failed in only 6% of those given a transplant, according to the MIST trial.", Verdict.CONFIRMED)]
    [InlineData("Burt's 2015 study in JAMA: four in five patients were free of relapses after four years.", Verdict.NOT_IN_DATA)]
    [InlineData("Half of Burt's patients had improved two years after the transplant, the 2015 paper says.", Verdict.ROUNDS_TO)]
    [InlineData("No one died because of the treatment in HALT-MS.", Verdict.CONFIRMED)]
    [InlineData("None of the 174 Swedish patients died from the procedure.", Verdict.CONFIRMED)]
    [InlineData("Some 2.5% of patients in London died within 100 days (Nicholas 2021).", Verdict.ROUNDS_TO)]
    [InlineData("93% of patients were relapse-free two years after AHSCT in London, according to Nicholas et al. in 2021.", Verdict.CONFIRMED)]
    [InlineData("Nicholas (2021) reported that 35% of patients got worse over four years.", Verdict.DIFFERENT_MEASURE)]
    [InlineData("The UK registry, published in 2025, shows that 88.6% had no relapse at five years.", Verdict.CONFIRMED)]
    [InlineData("Some 46% of British patients had no evidence of disease activity (NEDA-3) after five years, the 2025 UK cohort found.", Verdict.ROUNDS_TO)]
    [InlineData("In 2025 the UK cohort reported that 1.4% died within 100 days of the transplant.", Verdict.CONFIRMED)]
    [InlineData("Two thirds of relapsing patients were progression-free at five years in Muraro's 2017 study.", Verdict.CONTRADICTED)]
    [InlineData("Only a third of people with progressive MS were free from progression at five years (Muraro et al 2017).", Verdict.NOT_IN_DATA)]
    [InlineData("StarMS showed that 90% of patients were relapse-free after two years.", Verdict.NOT_IN_DATA)]
    [InlineData("The RAM-MS trial found 80% NEDA at two years.", Verdict.NOT_IN_DATA)]
    [InlineData("Stem cell therapy cures MS.", Verdict.AMBIGUOUS)]
    [InlineData("Transplants cut the risk of relapse by 90% in the MIST trial.", Verdict.AMBIGUOUS)]
    [InlineData("93% of patients in the Muraro 2017 study were alive five years later.", Verdict.CONFIRMED)]
    [InlineData("In HALT-MS, 87% were relapse-free and 91% progression-free after five years.", Verdict.AMBIGUOUS)]
    [InlineData("One in five patients relapsed within five years in the HALT-MS trial.", Verdict.NOT_IN_DATA)]
    public void A_journalists_sentence_gets_its_verdict(string text, Verdict expected) => KnownEvidence.AssertVerdict(text, expected);
}
