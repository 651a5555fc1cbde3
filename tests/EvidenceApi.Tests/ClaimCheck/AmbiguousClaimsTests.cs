using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>Claims of which too little or too much was understood, and input that is no claim.</summary>
public sealed class AmbiguousClaimsTests
{
    [Theory]
    [InlineData("46% fewer patients progressed at 5 years in Muraro 2017", "fewer")]
    [InlineData("twice as many as 46 % progression-free at 5 years in Muraro 2017", "twice")]
    [InlineData("46 % sind nach 5 Jahren ohne Progression, Muraro 2017", "language")]
    [InlineData("more than half were progression-free after five years in Muraro 2017", "of whom it speaks")]
    [InlineData("46 % progression-free survival at 5 years in Muraro 2017 is wrong", "wrong")]
    [InlineData("HALT-MS was a success", "No number")]
    [InlineData("46 % in Muraro 2017", "does not say what was measured")]
    [InlineData("46 % of patients danced in Muraro 2017", "46 %")]
    [InlineData("46 % of smokers were progression-free at 5 years in Muraro 2017", "smokers")]
    [InlineData("no deaths", "more than one study")]
    [InlineData("46 % progression-free and 93 % relapse-free in Muraro 2017", "several")]
    [InlineData("between 60 and 70 % relapse-free at 5 years in HALT-MS", "range")]
    [InlineData("60-70 % relapse-free at 5 years in HALT-MS", "range")]
    [InlineData("relapses were cut by 70 % in HALT-MS", "change")]
    [InlineData("73 % progression-free at 5 years in Muraro 2017", "of whom it speaks")]
    [InlineData("60 % failed treatment in MIST", "of whom it speaks")]
    [InlineData("86.9 % were not relapse-free and never will be at 5 years in HALT-MS", "")]
    [InlineData("87 % relapse-free at 4 and 5 years in HALT-MS", "")]
    [InlineData("half improved in london-audit-2014", "does not say which it means")]
    [InlineData("most patients were relapse-free in HALT-MS", "No number")]
    [InlineData("46 % progression-free at 3 years and 5 years in Muraro 2017", "several times")]
    [InlineData("82 percent of patients in Muraro 2017 were progression-free at three years", "82 %…people with relapsing MS…46 %")]
    [InlineData("79 % disease-free in Burman 2014", "Enhancing lesions…79 %…68 %")]
    [InlineData("46 % disease-free in Burman 2014", "No enhancing lesions…46 %…68 %")]
    [InlineData("92 % progression-free at 5 years in Shevchenko 2012", "Transplanted early…73 %")]
    [InlineData("73 % progression-free in Shevchenko 2012", "92 %")]
    [InlineData("88 % progression-free at three years in Moore 2019", "relapsing-remitting MS…whole group")]
    [InlineData("Silfverberg 2023: 1.7 relapses per year", "0.033…nor when")]
    [InlineData("In Kalincik 2023 the hazard ratio for relapse was 0.85", "Ocrelizumab…0.55…Fingolimod")]
    [InlineData("Nine out of ten patients (60 %) were relapse-free at two years in Nicholas 2021", "several numbers")]
    [InlineData("minus forty-six percent progression-free at 5 years in Muraro 2017", "minus")]
    public void Too_little_or_too_much_is_ambiguous(string text, string words) => KnownEvidence.AssertVerdict(text, Verdict.AMBIGUOUS, words);

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n")]
    [InlineData("?!… --- ...,,,;")]
    [InlineData("asdf qwertz uiop")]
    [InlineData("In der schwedischen Studie waren 73 % nach fünf Jahren ohne Krankheitsaktivität")]
    [InlineData("多发性硬化症的干细胞移植有效")]
    [InlineData("'; drop table study; --")]
    [InlineData("1 or 1=1 union select * from pg_shadow")]
    [InlineData("<script>alert('46 %')</script>")]
    [InlineData("\0\0\0")]
    [InlineData("\u202e% 64 \u202c\u200f")]
    [InlineData("😀😀😀 🎉 46")]
    [InlineData("{{7*7}} ${jndi:ldap://x}")]
    [InlineData("99999999999999999999999999999999999999 %")]
    [InlineData("\ud800 \udfff")]
    [InlineData("1/0 of 0 0/0 % % %")]
    public void Nonsense_is_ambiguous_and_never_an_exception(string text) => KnownEvidence.AssertVerdict(text, Verdict.AMBIGUOUS);

    public static TheoryData<string> Long => [.. new[] { "9", "a ", "no ", "46 % ", "%", "<", "-", "1,", "HALT-MS ", "5 years ", "😀", "9 of ", "relapse free no ", "(", "1.1.", "a-", "'s" }
        .Select(piece => string.Concat(Enumerable.Repeat(piece, 2_000)))];

    [Theory]
    [MemberData(nameof(Long))]
    public void Two_thousand_of_anything_take_milliseconds(string text)
    {
        KnownEvidence.Check(text[..2_000]);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var finding = KnownEvidence.Check(text);
        Assert.True(watch.ElapsedMilliseconds < 250, $"{watch.ElapsedMilliseconds} ms");
        Assert.Equal(Verdict.AMBIGUOUS, finding.Verdict);
        var reading = ClaimReader.Read(text, KnownEvidence.Lexicon);
        Assert.True(reading.NotUnderstood.Count <= 20);
        Assert.All(reading.NotUnderstood, entry => Assert.True(entry.Length <= 200));
    }
}
