namespace EvidenceApi.ClaimCheck;

/// <summary>The readers in the order in which they take words, and why each has its place.</summary>
internal static class Readers
{
    private static readonly (Action<Sentence, Lexicon> Read, string Reason)[] Table =
    [
        (SourceReader.Identifiers, "identifiers and addresses are full of numbers"),
        ((sentence, _) => SourceReader.Registers(sentence), "the name of a register is also its address"),
        (NameReader.Titles, "a title is full of words and numbers"),
        (NameReader.Names, "names hold numbers and words that mean something else (MIST, NCT00273364, 2019-001549-42)"),
        (NameReader.Products, "the number of a product is not a count of people"),
        ((sentence, _) => CalendarReader.Years(sentence), "a year is no number of people"),
        ((sentence, _) => CalendarReader.Spans(sentence), "from one year to another people were treated"),
        (NameReader.Authors, "an author is a capitalised word; labels need to know the study"),
        (OwnSentenceReader.Read, "the service's own sentences repeat titles and quote labels, which are read as wholes"),
        ((sentence, _) => IntervalReader.Intervals(sentence), "an interval has a percent sign and numbers that are not claims"),
        ((sentence, _) => SpreadReader.Spreads(sentence), "a range or a standard deviation has numbers that are not claims"),
        ((sentence, _) => IntervalReader.PValues(sentence), "a p-value is no claimed number"),
        (PhraseReader.Phrases, "phrases hold numbers (NEDA-3, phase 3), so they go before numbers"),
        ((sentence, _) => UnionReader.Read(sentence), "better or stable is one outcome"),
        ((sentence, _) => EffectReader.Comparisons(sentence), "with is a word of comparison after compared"),
        ((sentence, _) => EffectReader.Slashes(sentence), "two treatments of a ratio are compared"),
        ((sentence, _) => EffectReader.Recruitment(sentence), "what has finished may be the recruitment"),
        ((sentence, _) => EffectReader.Preventing(sentence), "what one side is better at preventing is a measure"),
        ((sentence, _) => EffectReader.NoDifference(sentence), "a negated effect is no difference"),
        ((sentence, _) => RateReader.Rates(sentence), "one every 30 years is a rate, not a time"),
        ((sentence, _) => RateReader.Yearly(sentence), "0.03 a year is a rate of relapses, not a time"),
        ((sentence, _) => TimeReader.Times(sentence), "a length of time is no claimed number, unless the measure is one"),
        ((sentence, _) => DurationReader.Read(sentence), "a follow-up is a length of time, and no time since treatment"),
        ((sentence, _) => CitationReader.Read(sentence), "volume and pages are no numbers of people"),
        ((sentence, _) => NumberReader.Read(sentence), "what is left of the numbers"),
        ((sentence, _) => BetterReader.Read(sentence), "who is better shows beside a share"),
        ((sentence, _) => EnrolmentReader.Read(sentence), "whether enrolling is a status or a count shows in the words beside it"),
        ((sentence, _) => TrendReader.Read(sentence), "whether a number fell to another shows when both are read"),
        ((sentence, _) => FreedomReader.Read(sentence), "whether no relapse is a count or a state depends on the numbers beside it"),
        ((sentence, _) => NumberReader.Zero(sentence), "\"nobody\" is a number when no negation used it"),
        (NameReader.WhyStopped, "the reason for stopping is in the register's words"),
        (NameReader.Organizations, "a part of a name is one where the study is named"),
        ((sentence, _) => AttributeReader.Read(sentence), "what is thought of a study shows when its name is read"),
        (NameReader.Unknown, "what looks like a name and was not taken is a study that the data do not know"),
        ((sentence, _) => PassOver(sentence), "only what is left can be ignored"),
    ];

    public static Sentence Read(string text, Lexicon lexicon)
    {
        var sentence = new Sentence(text);
        foreach (var (read, _) in Table)
            read(sentence, lexicon);
        return sentence;
    }

    /// <summary>"8 of 281 researchers", "two of the authors": a number right before, articles aside.</summary>
    private static bool IsCounted(Sentence sentence, int at)
    {
        for (at--; at >= 0 && sentence.Fold(at) is "the" or "of" or "all" or "these" or "other" or "young" or "old" or "senior"; at--)
        {
        }
        return sentence.At(at) is { Kind: PieceKind.NUMBER or PieceKind.SIZE or PieceKind.EVERYBODY };
    }

    private static void PassOver(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.IsFree(at) && !sentence.IsMark(at) && (WordLists.PassedOver.Contains(sentence.Fold(at))
                || (WordLists.Reporters.Contains(sentence.Fold(at)) && !IsCounted(sentence, at))))
                sentence.Take(at, 1, PieceKind.PASSED_OVER, "");
        }
    }
}
