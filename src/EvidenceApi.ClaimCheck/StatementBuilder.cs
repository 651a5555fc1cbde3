namespace EvidenceApi.ClaimCheck;

/// <summary>Makes a sentence into statements, one for each claimed number: whose, of what and when is taken from its own part of the sentence first.</summary>
internal static class StatementBuilder
{
    /// <summary>Kinds that hold for every number of the sentence, wherever they are.</summary>
    private static readonly PieceKind[] Common =
    [
        PieceKind.STUDY, PieceKind.AUTHOR, PieceKind.ORGANIZATION, PieceKind.UNKNOWN_STUDY, PieceKind.PLACE, PieceKind.TOWN, PieceKind.JOURNAL, PieceKind.YEAR,
        PieceKind.SPAN, PieceKind.SOURCE, PieceKind.DESIGN, PieceKind.STATUS, PieceKind.FOLLOW_UP, PieceKind.REGISTER,
    ];

    public static IReadOnlyList<Statement> Build(Sentence sentence)
    {
        var all = Numbers.Of(sentence);
        var pieces = sentence.Pieces.Where(piece => piece.Kind is not (PieceKind.PASSED_OVER or PieceKind.PEOPLE or PieceKind.NUMBER or PieceKind.TREND)).ToList();
        var places = all.Select(number => (Number: number, Noun: NounOfPlace(sentence, number))).Where(pair => pair.Noun is not null).ToList();
        var numbers = all.Except(places.Select(pair => pair.Number)).ToList();
        var ofPlaces = places.Select(pair => Statements.Complete(sentence, pair.Number, [.. pieces.Where(piece => piece == pair.Noun
            || (numbers.Count == 0 ? !places.Exists(other => other.Noun == piece) : piece.Kind == PieceKind.SIZE || Common.Contains(piece.Kind)))], 0, false)).ToList();
        pieces.RemoveAll(piece => places.Exists(pair => pair.Noun == piece) || IsOfCondition(pieces, all, piece));
        var others = numbers.Count == 0 && places.Count > 0 ? [] : Build(sentence, numbers, pieces);
        return WithSiblings([.. others, .. ofPlaces]);
    }

    /// <summary>"Over a median follow-up of 26 months (11-48)": the spread is that of the follow-up, which is compared as a whole.</summary>
    private static bool IsOfCondition(List<Piece> pieces, IReadOnlyList<ClaimedNumber> numbers, Piece spread) => spread.Kind is PieceKind.SPREAD or PieceKind.INTERVAL
        && pieces.Exists(piece => piece.Kind == PieceKind.FOLLOW_UP && (piece.Next == spread.From || piece.Next + 1 == spread.From) && !numbers.Any(number => number.Piece == piece));

    /// <summary>"13 countries": what such a number counts is the word beside it, whatever else the sentence says.</summary>
    private static Piece? NounOfPlace(Sentence sentence, ClaimedNumber number)
    {
        var at = number.Piece.Next;
        while (sentence.At(at)?.Kind is PieceKind.PLACE or PieceKind.TOWN)
            at = sentence.At(at)?.Next ?? at + 1;
        return sentence.At(at) is { Kind: PieceKind.COUNT, Value: "SITES" or "COUNTRIES" or "INCLUDED_STUDIES" } noun ? noun : null;
    }

    private static List<Statement> Build(Sentence sentence, List<ClaimedNumber> numbers, List<Piece> pieces)
    {
        if (numbers.Count < 2)
            return [Statements.Complete(sentence, numbers.Count == 0 ? null : numbers[0], pieces, 0, false)];
        var starts = numbers.Skip(1).Select((number, index) => Boundary(sentence, numbers[index].Piece.Next, number.Piece.From)).Prepend(0).ToList();
        var own = starts.Select((start, index) => pieces.Where(piece => !Common.Contains(piece.Kind) && piece.From >= start
            && (index + 1 == starts.Count || piece.From < starts[index + 1])).ToList()).ToList();
        var hasSides = own.ConvertAll(part => part.Exists(piece => piece.Kind == PieceKind.TREATMENT));
        foreach (var kind in new[] { PieceKind.TIME, PieceKind.TREATMENT })
        {
            Distribute(own, own[^1], kind, _ => true);
            Distribute(own, own[0], kind, piece => piece.From < numbers[0].Piece.From);
        }
        var isBorrowed = Inheritance.Of(sentence, own, starts, numbers);
        var common = pieces.Where(piece => Common.Contains(piece.Kind)).ToList();
        var statements = numbers.Select((number, index) => Statements.Complete(sentence, number, [.. own[index], .. common], starts[index], isBorrowed[index])).ToList();
        StatementPairs.Compare(sentence, statements, starts, hasSides);
        return WithLost(sentence, statements, pieces);
    }

    /// <summary>A treatment that belongs to no number's side was not understood.</summary>
    private static List<Statement> WithLost(Sentence sentence, List<Statement> statements, List<Piece> pieces)
    {
        var known = statements.SelectMany(statement => statement.Treatments.Concat(statement.Comparators).Concat(statement.Favoured).Concat(statement.OfStudy)).ToHashSet(StringComparer.Ordinal);
        var lost = pieces.Where(piece => piece.Kind == PieceKind.TREATMENT && !known.Contains(piece.Value)).Select(sentence.TextOf).ToList();
        return lost.Count == 0 ? statements : statements.ConvertAll(statement => statement with { Unread = [.. statement.Unread, .. lost] });
    }

    /// <summary>The counts of one sentence are of one study: each helps to find it for the others.</summary>
    private static List<Statement> WithSiblings(List<Statement> statements)
    {
        var counts = statements.ConvertAll(statement => FactJudge.IsFact(statement) ? (int?)statement.Number?.Value : statement.Number is { IsFraction: false } number ? number.Denominator : null);
        return [.. statements.Select((statement, index) => statement with
        {
            Index = index, Siblings = [.. counts.Where((count, other) => other != index && count is > 1).OfType<int>().Distinct()],
        })];
    }

    /// <summary>Where the part of the next number begins: at the bracket that it is in, or the last joining word or mark between the two.</summary>
    private static int Boundary(Sentence sentence, int from, int to)
    {
        for (var at = to - 1; at >= from && sentence.Fold(at) != ")"; at--)
        {
            if (sentence.Fold(at) == "(")
                return sentence.Fold(from) == ")" && at > from + 1 ? from + 1 : at; // "with the cells (9.7 %) than with sham (41.9 %)"
        }
        for (var at = to - 1; at >= from; at--)
        {
            if (sentence.Is(at, PieceKind.VERSUS) || sentence.Fold(at) is "while" or "whereas" or "but" or ";")
                return sentence.At(at)?.From ?? at;
        }
        for (var at = to - 1; at > from; at--)
        {
            if (sentence.Fold(at) == "and" && sentence.Fold(at - 1) == "," && Enumerable.Range(at, to - at).Any(word => sentence.At(word) is { Kind: PieceKind.PERIOD or PieceKind.TREATMENT }))
                return at; // ", and better after a transplant, from 3.38 …"
        }
        for (var at = to - 1; at >= from; at--)
        {
            if (sentence.Fold(at) is "and" or "," or "then" or ":" or "/")
                return at;
        }
        // "24 people aged 47", "ten people with a median EDSS of 6": the measure is that of the second number.
        for (var at = from; at < to && CountReader.IsPeople(sentence, from); at++)
        {
            if (sentence.At(at) is { Kind: PieceKind.MEASURE, Value: "age" or "edss" or "disease-duration" or "follow-up-duration" } measure && measure.Next >= to - 1)
                return measure.From;
        }
        return to;
    }

    /// <summary>"93 % and 87 % at two and four years": as many times, or treatments, as numbers, all after the last or before the first, belong to them in order.</summary>
    private static void Distribute(List<List<Piece>> own, List<Piece> holder, PieceKind kind, Func<Piece, bool> isThere)
    {
        var listed = holder.Where(piece => piece.Kind == kind).ToList();
        if (listed.Count != own.Count || !listed.TrueForAll(piece => isThere(piece)) || own.Exists(part => part != holder && part.Exists(piece => piece.Kind == kind)))
            return;
        foreach (var (index, piece) in listed.Index())
        {
            holder.Remove(piece);
            own[index].Add(piece);
        }
    }
}
