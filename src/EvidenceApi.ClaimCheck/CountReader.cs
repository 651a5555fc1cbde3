using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Reads numbers of people, places, studies and treatments: which of them are claimed, and which say how large the study is.</summary>
internal static class CountReader
{
    private const int LongestAside = 8;

    private static readonly FrozenSet<string> Linking = new[] { "had", "got", "received", "with", "on", "were", "was", "to", "of", "whom", "who", "given", "took", "have", "has",
        "a", "an", "the", "went", "them", "matched" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> GroupNouns = new[] { "study", "sery", "series", "cohort", "trial", "group", "analysis", "meta", "total", "report", "audit", "serie" }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Numbers of places, pooled studies and treatments.</summary>
    public static Piece? Read(Sentence sentence, int at) =>
        NumberWords.At(sentence, at) is { IsCount: true } number ? Places(sentence, at, number) ?? Treatments(sentence, at, number) : null;

    /// <summary>Verbs beside a head count say at which stage it was taken: "24 transplanted", "randomised 110".</summary>
    public static void Verbs(Sentence sentence)
    {
        foreach (var piece in sentence.Pieces.Where(piece => piece.Kind is PieceKind.TREATMENT or PieceKind.DESIGN).ToList())
        {
            var stage = sentence.TextOf(piece).ToLowerInvariant() switch { "transplanted" or "infused" => "TREATED", "randomised" or "randomized" => "RANDOMIZED", _ => null };
            if (stage is not null && !sentence.Is(piece.Next, PieceKind.PEOPLE) && (IsCount(sentence, piece.Next) || IsCount(sentence, BeforeVerb(sentence, piece.From))))
                sentence.Take(piece with { Kind = PieceKind.COUNT, Value = stage, Treatment = piece.Kind == PieceKind.TREATMENT ? piece.Value : null });
        }
        foreach (var piece in sentence.Pieces.Where(piece => piece is { Kind: PieceKind.COUNT, Value: "TREATED", Treatment: null }).ToList())
        {
            if (sentence.TextOf(piece).Contains("transplant", StringComparison.OrdinalIgnoreCase) || sentence.TextOf(piece).Contains("AHSCT", StringComparison.Ordinal))
                sentence.Take(piece with { Treatment = "TRANSPLANT" });
        }
    }

    private static int BeforeVerb(Sentence sentence, int at)
    {
        while (sentence.Fold(at - 1) is "were" or "was" || sentence.Is(at - 1, PieceKind.PEOPLE))
            at--;
        return at - 1;
    }

    private static bool IsCount(Sentence sentence, int at) => sentence.At(at) is { Kind: PieceKind.NUMBER, Number.IsShare: false };

    /// <summary>"13 countries", "two London hospitals", "15 studies": claimed. "A 14-centre study": what the study is found by.</summary>
    private static Piece? Places(Sentence sentence, int at, NumberAt number)
    {
        var noun = at + number.Length;
        while (sentence.At(noun)?.Kind is PieceKind.PLACE or PieceKind.TOWN)
            noun = sentence.At(noun)?.Next ?? noun + 1;
        if (sentence.IsFree(noun) && number.Value > 1 && sentence.Tokens[noun].Text.ToLowerInvariant() is "studies" or "trials")
            sentence.Take(noun, 1, PieceKind.COUNT, "INCLUDED_STUDIES");
        if (sentence.At(noun) is not { Kind: PieceKind.COUNT, Value: "SITES" or "COUNTRIES" or "INCLUDED_STUDIES" } counted)
            return null;
        var count = NumberReader.Count((int)number.Value);
        if (!sentence.Tokens[counted.From].AfterHyphen)
            return NumberReader.Number(at, number.Length, count);
        sentence.Take(counted with { Number = count });
        return new(at, number.Length, PieceKind.COUNT, "NUMBER");
    }

    /// <summary>"Four drugs": how many treatments are listed.</summary>
    private static Piece? Treatments(Sentence sentence, int at, NumberAt number) =>
        sentence.Tokens[at].Kind == TokenKind.WORD && number.Value > 1 && sentence.At(at + number.Length) is { Kind: PieceKind.TREATMENT, Value: "DRUG" }
            ? new(at, number.Length, PieceKind.COUNT, "TREATMENTS") { Number = NumberReader.Count((int)number.Value) }
            : null;

    /// <summary>"24 patients" after "of", "in" or "the" is a size; elsewhere, and after "relapse in", it is a count that is claimed.</summary>
    public static Piece? People(Sentence sentence, int at)
    {
        if (NumberWords.At(sentence, at) is not { IsCount: true } number)
            return null;
        var count = NumberReader.Count((int)number.Value);
        if (sentence.Fold(at - 1) == "=" && sentence.Fold(at - 2) == "n")
            return new(at - 2, number.Length + 2, PieceKind.SIZE, sentence.Pieces.Any(piece => piece.Kind == PieceKind.NUMBER) ? "GROUP" : "STUDY") { Number = count };
        var noun = Noun(sentence, at + number.Length);
        var isBare = !IsPeople(sentence, noun);
        if (sentence.Fold(at - 1) == "among" && isBare && !sentence.Is(noun, PieceKind.EVENT))
            return new(at, number.Length, PieceKind.SIZE, "DENOMINATOR") { Number = count };
        var before = at - 1;
        while (NumberReader.Determiners.Contains(sentence.Fold(before)) && sentence.Fold(before) != "of")
            before--;
        var word = sentence.Fold(before);
        if (sentence.Is(noun, PieceKind.EVENT))
            return null; // "of the 20 relapses"
        if (isBare && !(word == "of" && GroupNouns.Contains(sentence.Fold(before - 1))) && !(before < at - 1 && word is "of" or "among"))
            return null;
        if (!sentence.Tokens[at].Text.Equals("one", StringComparison.OrdinalIgnoreCase) && IsSize(sentence, at, at + number.Length, before))
            return new(at, number.Length, PieceKind.SIZE, word is "of" or "among" && !GroupNouns.Contains(sentence.Fold(before - 1)) ? "DENOMINATOR" : "STUDY") { Number = count };
        return isBare ? null : NumberReader.Number(at, number.Length, count);
    }

    private static bool IsSize(Sentence sentence, int at, int next, int before) => before < at - 1
        || (sentence.At(before) is not { Kind: PieceKind.VERSUS or PieceKind.EMPHASIS } && sentence.Fold(before) is "of" or "among" or "in" or "from" or "with" or "on" or "about" && !IsAfterOutcome(sentence, at))
        || sentence.Fold(at - 1) == "s" || sentence.Is(at - 1, PieceKind.AUTHOR)
        || (next < sentence.Count && sentence.Tokens[next].AfterHyphen)
        || (sentence.Fold(at - 1) == "(" && !sentence.Is(next, PieceKind.PASSED_OVER)) || IsAsideOfName(sentence, at);

    /// <summary>"Progressed in three": who had it is counted.</summary>
    private static bool IsAfterOutcome(Sentence sentence, int at) =>
        sentence.Fold(at - 1) == "in" && sentence.At(at - 2) is { Kind: PieceKind.EVENT or PieceKind.MEASURE or PieceKind.HARM } outcome && !IsNone(sentence, outcome.From - 1);

    /// <summary>"No deaths in 617 people", "one death in 24": who had it is counted already.</summary>
    private static bool IsNone(Sentence sentence, int before) => sentence.At(before) is { Kind: PieceKind.FREE_OF or PieceKind.ZERO or PieceKind.NUMBER }
        || sentence.Fold(before) is "no" or "zero" or "single";

    /// <summary>"Zhang 2020 (27 studies, 1,626 patients)".</summary>
    private static bool IsAsideOfName(Sentence sentence, int at)
    {
        for (var open = at - 1; open > 0 && open > at - LongestAside && sentence.Fold(open) != ")"; open--)
        {
            if (sentence.Fold(open) == "(")
                return sentence.At(open - 1) is { Kind: PieceKind.STUDY or PieceKind.AUTHOR or PieceKind.YEAR or PieceKind.DESIGN or PieceKind.PLACE or PieceKind.TOWN }
                    || GroupNouns.Contains(sentence.Fold(open - 1));
        }
        return false;
    }

    /// <summary>Whether a bare number counts people: "123 with RRMS", "204 on alemtuzumab", "enrolled 25", "in 13" after an outcome.</summary>
    public static bool IsHeadCount(Sentence sentence, int at, int next)
    {
        if (sentence.At(at - 1) is { Kind: PieceKind.COUNT or PieceKind.GIVES } || IsAfterOutcome(sentence, at))
            return true;
        if (sentence.At(at - 1) is { Kind: PieceKind.MEASURE or PieceKind.ESTIMATE })
            return false;
        if (sentence.Is(next, PieceKind.VERSUS) && NumberWords.At(sentence, next + 1) is { IsCount: true } other)
            return IsPeople(sentence, Noun(sentence, next + 1 + other.Length));
        while (Linking.Contains(sentence.Fold(next)) && sentence.At(next) is null or { Kind: PieceKind.PASSED_OVER or PieceKind.GIVES })
            next++;
        return sentence.At(next) is { Kind: PieceKind.PHENOTYPE or PieceKind.TREATMENT or PieceKind.COUNT or PieceKind.GROUP };
    }

    private static int Noun(Sentence sentence, int at)
    {
        for (var words = 0; words < 3 && !IsPeople(sentence, at) && IsAdjective(sentence, at); words++)
            at = sentence.At(at)?.Next ?? at + 1;
        return at;
    }

    public static bool IsPeople(Sentence sentence, int at) =>
        sentence.At(at) is { Kind: PieceKind.PEOPLE } || (sentence.At(at) is { Kind: PieceKind.PLACE or PieceKind.TOWN, Length: 1 } && IsInhabitants(sentence.Tokens[at].Text));

    private static bool IsInhabitants(string text) => text.EndsWith('s') && char.IsUpper(text[0]) && text.Length > 4
        && !text.EndsWith("'s", StringComparison.Ordinal);

    private static bool IsAdjective(Sentence sentence, int at) => at < sentence.Count && !sentence.IsMark(at)
        && (sentence.At(at)?.Kind is PieceKind.PHENOTYPE or PieceKind.PLACE or PieceKind.TREATMENT or PieceKind.COUNT or PieceKind.TOWN or PieceKind.GROUP
        || sentence.Fold(at) is "treated" or "further" or "evaluable" or "study" or "trial");
}
