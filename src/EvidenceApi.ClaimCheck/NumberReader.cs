using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Reads numbers: percentages, fractions in words, n of N, head counts, sizes of studies and bare numbers. Names and times have been taken
/// before.</summary>
internal static class NumberReader
{
    public static readonly FrozenSet<string> Determiners = new[] { "the", "all", "of", "these", "its", "total", "those", "whose", "his", "their",
        "first" }.ToFrozenSet(StringComparer.Ordinal);

    public static void Read(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if ((CountReader.Read(sentence, at) ?? ShareReader.Share(sentence, at) ?? ShareReader.OfWhole(sentence, at) ?? CountReader.People(sentence, at) ?? Bare(sentence, at)) is not { } piece)
                continue;
            at = sentence.Take(Qualified(sentence, piece)).Next - 1;
        }
        CountReader.Verbs(sentence);
    }

    public static ClaimNumber Count(int n) => new() { Value = n, Numerator = n };

    /// <summary>"Nobody", "none of the patients": the count 0, when the sentence has no other number.</summary>
    public static void Zero(Sentence sentence)
    {
        foreach (var piece in sentence.Pieces.Where(piece => piece.Kind == PieceKind.ZERO).ToList())
            sentence.Take(IsAboutWords(sentence, piece.Next) ? piece with { Kind = PieceKind.NEGATION } : piece with { Kind = PieceKind.NUMBER,
                Value = "0", Number = Count(0) });
    }

    /// <summary>"Nobody found that …" counts no patients.</summary>
    private static bool IsAboutWords(Sentence sentence, int at) =>
        Enumerable.Range(at, 4).Any(word =>
            sentence.Fold(word) is "that" or "found" or "find" or "show" or "showed" or "shown" or "say" or "said" or "report" or "reported" or "claim" or "claimed" or "believe");

    /// <summary>Tokens of a percent sign: <c>%</c>, "percent", "per cent"; 0 when there is none.</summary>
    public static int PercentSign(Sentence sentence, int at) => sentence.Fold(at) is "%" or "percent" or "pct" or "pc" ? 1 : sentence.Has(at, "per", "cent") ? 2 : 0;

    private static Piece? Bare(Sentence sentence, int at)
    {
        if (sentence.IsFree(at) && sentence.Fold(at) == "single" && (CountReader.IsPeople(sentence, at + 1) || sentence.Fold(at + 1) == "one"
            || sentence.Is(at + 1, PieceKind.EVENT)))
        {
            if (sentence.At(at - (sentence.Fold(at - 1) == "a" ? 2 : 1)) is { Kind: PieceKind.FREE_OF } none)
                return Number(none.From, at + 1 - none.From, Count(0)); // "without a single death"
            return Number(at, sentence.Fold(at + 1) == "one" ? 2 : 1, Count(1));
        }
        if (NumberWords.At(sentence, at) is not { } number || Math.Abs(number.Value) > 1_000_000_000)
            return null;
        if (number.IsCount && sentence.At(at - 1) is { Kind: PieceKind.QUALIFIER, Value: "MORE_THAN" or "LESS_THAN" or "AT_LEAST" } limit
            && IsPerson(sentence, limit.From - 1))
            return sentence.Take(new Piece(limit.From, limit.Length + number.Length, PieceKind.GROUP, "AGE"));
        var isWord = sentence.Tokens[at].Kind == TokenKind.WORD;
        if (isWord && number.Value == 1 && sentence.Fold(at + 1) == "of" && !IsOfPeople(sentence, at + 2))
            return null; // "one of the funders"
        if (isWord && number.Value == 1 && !CountReader.IsPeople(sentence, at + 1) && !(sentence.Is(at - 1, PieceKind.EMPHASIS) && sentence.Is(at - 2, PieceKind.COUNT))
            && sentence.At(at + 1)?.Kind is not (PieceKind.EVENT or PieceKind.MEASURE or PieceKind.PASSED_OVER or PieceKind.CAUSE)
            && sentence.Fold(at + 1) is not ("had" or "of" or "person" or "has" or "was"))
            return null;
        return Number(at, number.Length, new()
        {
            Value = number.Value, Decimals = number.Decimals, Numerator = number.IsCount && (isWord
                || sentence.At(at + 1)?.Kind is PieceKind.EVENT || CountReader.IsHeadCount(sentence, at, at + number.Length)) ? (int)number.Value : null,
        });
    }

    private static bool IsOfPeople(Sentence sentence, int at)
    {
        while (Determiners.Contains(sentence.Fold(at)) || sentence.At(at)?.Kind is PieceKind.PLACE or PieceKind.PHENOTYPE or PieceKind.TREATMENT)
            at++;
        return CountReader.IsPeople(sentence, at) || sentence.Fold(at) is "them" or "whom" || NumberWords.At(sentence, at) is not null
            || sentence.At(at) is { Kind: PieceKind.SIZE or PieceKind.NUMBER };
    }

    /// <summary>Of "patients over 50" or "women aged under 40".</summary>
    private static bool IsPerson(Sentence sentence, int at) =>
        CountReader.IsPeople(sentence, at) || sentence.At(at) is { Kind: PieceKind.MEASURE, Value: "female-sex" or "age" }
            || sentence.Fold(at) is "those" or "men" or "male" or "anyone";

    public static Piece Number(int from, int length, ClaimNumber number) => new(from, length, PieceKind.NUMBER, "") { Number = number };

    private static Piece Qualified(Sentence sentence, Piece piece)
    {
        var from = piece.From;
        var qualifier = Qualifier.EXACT;
        while (piece.Kind == PieceKind.NUMBER && sentence.At(from - 1) is { } before && before.Kind is PieceKind.QUALIFIER or PieceKind.EMPHASIS)
        {
            if (before.Kind == PieceKind.EMPHASIS && sentence.At(piece.Next) is { Kind: PieceKind.MEASURE, Value: "age" })
                break; // "a total of 46 years old"
            qualifier = before.Kind == PieceKind.QUALIFIER ? Enum.Parse<Qualifier>(before.Value) : qualifier;
            from = before.From;
        }
        return from == piece.From ? piece : piece with { From = from, Length = piece.Next - from, Number = piece.Number is { } number
            ? number with { Qualifier = qualifier } : null };
    }
}
