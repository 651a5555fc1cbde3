namespace EvidenceApi.ClaimCheck;

/// <summary>Reads shares: percentages, fractions in words, n of N.</summary>
internal static class ShareReader
{
    /// <summary>Largest N of "n out of N" that is a manner of speaking and no head count.</summary>
    private const int LargestSpokenWhole = 12;

    public static Piece? Share(Sentence sentence, int at)
    {
        if (NumberWords.At(sentence, at) is { } number && NumberReader.PercentSign(sentence, at + number.Length) is > 0 and var sign && Math.Abs(number.Value) <= 1_000_000)
            return NumberReader.Number(at, number.Length + sign, new() { Value = number.Value, Decimals = number.Decimals, Unit = "%" });
        if (Majority(sentence, at) is { } most)
            return most;
        if (sentence.IsFree(at) && sentence.Fold(at) == "half" && !sentence.Has(at + 1, "a", "dozen"))
            return NumberReader.Number(at, 1, new() { Value = 50, Unit = "%", IsFraction = true });
        var times = NumberWords.At(sentence, at) ?? (sentence.IsFree(at) && sentence.Fold(at) == "a" ? new(1, 0, 1) : null);
        if (times is not { IsCount: true } count)
            return null;
        var next = at + count.Length;
        if (sentence.IsFree(next) && NumberWords.Parts.TryGetValue(sentence.Fold(next), out var part) && count.Value * part <= 100)
            return NumberReader.Number(at, count.Length + 1, new() { Value = count.Value * part, Unit = "%", IsFraction = true });
        return null;
    }

    /// <summary>"3 of 52", "8/281", "eight of the 281 patients", "four out of five", "one in three".</summary>
    public static Piece? OfWhole(Sentence sentence, int at)
    {
        if (NumberWords.At(sentence, at) is not { IsCount: true } n)
            return null;
        var link = at + n.Length;
        while (sentence.Is(link, PieceKind.PEOPLE) || sentence.Is(link, PieceKind.PHENOTYPE))
            link++;
        if (Every(sentence, at, n, link) is { } every)
            return every;
        var skip = sentence.Has(link, "out", "of") ? 2 : sentence.Fold(link) is "of" or "/" or "in" or "among" ? 1 : 0;
        if (skip == 0)
            return null;
        for (link += skip; NumberReader.Determiners.Contains(sentence.Fold(link)) || sentence.Is(link, PieceKind.EVERYBODY);)
            link++;
        if (NumberWords.At(sentence, link) is not { IsCount: true } whole || whole.Value < n.Value || whole.Value == 0 || sentence.Tokens[link].Year is not null
            || NumberReader.PercentSign(sentence, link + whole.Length) > 0 || sentence.Is(link + whole.Length, PieceKind.UNIT))
            return null;
        // "One in 40" never is a head count; "3 of 52" is one.
        var isOneIn = n.Value == 1 && skip == 1 && sentence.Fold(link - 1) == "in" && !CountReader.IsPeople(sentence, link + whole.Length);
        var isSpoken = isOneIn || (whole.Value <= LargestSpokenWhole && (sentence.Fold(link - 1) is "of" or "in" or "every"
            && (skip == 2 || sentence.Tokens[at].Kind == TokenKind.WORD || sentence.Fold(link - 1) == "in")));
        return NumberReader.Number(at, link + whole.Length - at, isSpoken
            ? new() { Unit = "%", Numerator = (int)n.Value, Denominator = (int)whole.Value, IsFraction = true }
            : new() { Unit = "%", Numerator = (int)n.Value, Denominator = (int)whole.Value });
    }

    /// <summary>"Most patients", "the majority": more than half.</summary>
    private static Piece? Majority(Sentence sentence, int at)
    {
        if (!sentence.IsFree(at) || sentence.Fold(at) is not ("most" or "majority") || sentence.Fold(at - 1) is "at" or "vast" or "overwhelming" or "large")
            return null;
        var next = sentence.Fold(at + 1) == "of" ? at + 2 : at + 1;
        while (NumberReader.Determiners.Contains(sentence.Fold(next)) || sentence.At(next)?.Kind is PieceKind.PLACE or PieceKind.TOWN or PieceKind.PHENOTYPE)
            next++;
        return CountReader.IsPeople(sentence, next) || sentence.Fold(next) is "them" or "these"
            ? NumberReader.Number(at, sentence.Fold(at + 1) == "of" ? 2 : 1, new() { Value = 50, Unit = "%", IsFraction = true, Qualifier = Qualifier.MORE_THAN }) : null;
    }

    /// <summary>"69 in every 100", "seven out of every ten", "2 per 100": a share, not a count.</summary>
    private static Piece? Every(Sentence sentence, int at, NumberAt n, int link)
    {
        var whole = link + (sentence.Has(link, "out", "of", "every") ? 3 : sentence.Fold(link) is "in" or "of" && sentence.Fold(link + 1) is "every" or "each" ? 2 : sentence.Fold(link) == "per" ? 1 : 0);
        if (whole == link && sentence.Fold(link) == "in" && NumberWords.At(sentence, link + 1) is { Value: 100 or 1000 })
            whole = link + 1; // "two in 100" is a rate, "two of 100" a count
        return whole > link && NumberWords.At(sentence, whole) is { IsCount: true, Value: 10 or 100 or 1000 } of && of.Value >= n.Value && !sentence.Is(whole + of.Length, PieceKind.UNIT)
            ? NumberReader.Number(at, whole + of.Length - at, new() { Unit = "%", Value = 100 * n.Value / of.Value, IsFraction = of.Value == 10 })
            : null;
    }
}
