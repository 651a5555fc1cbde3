using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>Words of claims in any order: whatever is read, it never throws, says one sentence, and keeps its lists short.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "46", "%", "percent", "of", "281", "patients", "no", "not", "none", "free", "relapse", "-free", "survival", "HALT-MS", "Muraro", "2017", "et al.", "at", "5", "years",
        "a", "half", "third", "one", "in", "three", "out of", "0", "/", "(", ")", ",", ".", "CI", "to", "between", "and", "more than", "almost", "EDSS", "improved", "died",
        "the Swedish study", "London", "trial", "ABC-MS", "NCT00288626", "NCT12345678", "progressive", "MS", "transplant", "drug", "remission", "hazard ratio", "p", "<",
        "0.05", "all", "everyone", "old", "before", "baseline", "decade", "dozen", "99999999999999999999", "1e9", "½", "-", "–", "\u202e", "\0", "😀", "\ud83d", "'s", "year",
    ];

    [Fact]
    public void Words_in_any_order_never_throw()
    {
        var random = new Random(20260725);
        for (var round = 0; round < 5_000; round++)
        {
            var glue = random.Next(4) == 0 ? "" : " ";
            var text = string.Join(glue, Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var reading = ClaimReader.Read(text, KnownEvidence.Lexicon);
            var finding = ClaimChecker.Check(reading, KnownEvidence.Results, KnownEvidence.Lexicon);

            KnownEvidence.AssertSentence(finding.Why);
            Assert.True(finding.Matching.Count <= 10);
            Assert.True(reading.NotUnderstood.Count <= 20 && reading.NotUnderstood.All(entry => entry.Length <= 200));
            Assert.True(finding.Verdict is not (Verdict.CONFIRMED or Verdict.ROUNDS_TO) || finding.Matching.Count > 0);
        }
    }
}
