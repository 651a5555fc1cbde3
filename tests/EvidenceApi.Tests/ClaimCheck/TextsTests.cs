using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>Whole texts, and sentences with several numbers.</summary>
public sealed class TextsTests(SeededChecker seeded) : IClassFixture<SeededChecker>
{
    [Fact]
    public void Each_sentence_of_a_text_is_a_statement_with_its_offsets()
    {
        const string text = "Silfverberg et al. followed 174 patients. After ten years 65 % had no evidence of disease activity.\n\nMore research is needed.";
        var claim = seeded.Checker.Check(text);
        Assert.Equal(["Silfverberg et al. followed 174 patients.", "After ten years 65 % had no evidence of disease activity.", "More research is needed."],
            claim.Statements.Select(statement => text[statement.Start..statement.End]));
        Assert.Equal([Verdict.CONFIRMED, Verdict.NO_CLAIM], claim.Statements.Skip(1).Select(statement => statement.Finding.Verdict));
        Assert.True(claim.Statements[1].IsStudyFromContext);
        Assert.Equal("silfverberg-2023", claim.Statements[1].Finding.Study);
    }

    [Fact]
    public void Each_number_of_a_sentence_is_judged_by_itself()
    {
        var claim = seeded.Checker.Check("UK real-world study: 88.6 % were relapse-free and 72.4 % progression-free at five years");
        Assert.Equal([Verdict.CONFIRMED, Verdict.CONTRADICTED], claim.Statements.Select(statement => statement.Finding.Verdict));
        Assert.Equal(Verdict.CONTRADICTED, claim.Finding.Verdict);
    }

    [Theory]
    [InlineData("Silfverberg 2023: 73 % had NEDA at five years", Verdict.CONFIRMED, Basis.PRIMARY)]
    [InlineData("Muraro 2017: 46 % were progression-free at five years", Verdict.CONFIRMED, Basis.PRESS)]
    [InlineData("HALT-MS: 78.4 % were event-free at three years", Verdict.CONFIRMED, Basis.PRESS)]
    [InlineData("HALT-MS: 87.4 % were event-free at three years", Verdict.DIFFERS, Basis.PRESS)]
    [InlineData("Muraro 2017: 64 % were progression-free at five years", Verdict.DIFFERS, Basis.PRESS)]
    [InlineData("Silfverberg 2023: 37 % had NEDA at five years", Verdict.CONTRADICTED, Basis.PRIMARY)]
    public void A_verdict_says_what_it_rests_on(string text, Verdict verdict, Basis by)
    {
        var finding = seeded.Checker.Check(text).Finding;
        Assert.Equal((verdict, by), (finding.Verdict, finding.By));
    }

    [Theory]
    [InlineData("54 % of all 174 Swedish patients improved", "149")]
    [InlineData("MIST: hazard ratio for disability progression 0.07, p = 0.5", "p < 0.001")]
    [InlineData("2.8% of patients died within a year in Muraro et al 2017", "100 days")]
    [InlineData("HALT-MS: 62.9 % were event-free at five years", "69.2")]
    public void The_reason_names_what_differs(string text, string words) =>
        Assert.Contains(words, seeded.Checker.Check(text).Finding.Why, StringComparison.Ordinal);

    [Theory]
    [InlineData("In HALT-MS 69.2 % were event-free at five years, researchers gloated", "gloated")]
    [InlineData("In HALT-MS 69.2 % of left-handed patients were event-free at five years", "left-handed")]
    [InlineData("In HALT-MS up to 69.2 % may be event-free at five years", "may")]
    public void A_word_that_was_not_understood_prevents_a_confirmation_and_is_named(string text, string word)
    {
        var finding = seeded.Checker.Check(text).Finding;
        Assert.Equal(Verdict.NOT_FULLY_UNDERSTOOD, finding.Verdict);
        Assert.Contains(word, finding.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RRMS", "46 % of RRMS patients were progression-free at 5 years")]
    [InlineData("MSC", "MSC: 46 % progression-free at 5 years")]
    public void Words_of_titles_name_no_study(string word, string text) =>
        Assert.DoesNotContain(seeded.Checker.Check(text).Statements[0].Understanding.Pieces, piece => piece.As == UnderstoodAs.STUDY && piece.Text == word);
}
