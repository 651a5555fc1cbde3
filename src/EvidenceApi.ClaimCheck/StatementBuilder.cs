namespace EvidenceApi.ClaimCheck;

/// <summary>Makes a sentence into statements, one for each claimed number: whose, of what and when is taken from its own part of the sentence first.</summary>
internal static class StatementBuilder
{
    /// <summary>Kinds that hold for every number of the sentence, wherever they are.</summary>
    private static readonly PieceKind[] Common =
    [
        PieceKind.STUDY, PieceKind.AUTHOR, PieceKind.ORGANIZATION, PieceKind.UNKNOWN_STUDY, PieceKind.PLACE, PieceKind.TOWN, PieceKind.JOURNAL, PieceKind.YEAR,
        PieceKind.DESIGN, PieceKind.STATUS,
    ];

    /// <summary>Kinds that a number without its own takes from the number before it.</summary>
    private static readonly PieceKind[][] Inherited =
    [
        [PieceKind.EVENT, PieceKind.MEASURE, PieceKind.OTHER_OUTCOME, PieceKind.EFFECT, PieceKind.RISK, PieceKind.COUNT], [PieceKind.TIME],
            [PieceKind.PERIOD], [PieceKind.PHENOTYPE, PieceKind.GROUP, PieceKind.EVERYBODY],
        [PieceKind.TREATMENT, PieceKind.LABEL], [PieceKind.CAUSE], [PieceKind.LESS, PieceKind.MORE],
    ];

    public static IReadOnlyList<Statement> Build(Sentence sentence)
    {
        var numbers = Numbers.Of(sentence);
        var pieces = sentence.Pieces.Where(piece => piece.Kind is not (PieceKind.PASSED_OVER or PieceKind.PEOPLE or PieceKind.NUMBER)).ToList();
        if (numbers.Count < 2)
            return [Statements.Complete(sentence, numbers.Count == 0 ? null : numbers[0], pieces, 0, false)];
        var starts = numbers.Skip(1).Select((number, index) => Boundary(sentence, numbers[index].Piece.Next, number.Piece.From)).Prepend(0).ToList();
        var own = starts.Select((start, index) => pieces.Where(piece => !Common.Contains(piece.Kind) && piece.From >= start
            && (index + 1 == starts.Count || piece.From < starts[index + 1])).ToList()).ToList();
        Distribute(own);
        var isBorrowed = Inherit(sentence, own, starts);
        var common = pieces.Where(piece => Common.Contains(piece.Kind)).ToList();
        return [.. numbers.Select((number, index) => Statements.Complete(sentence, number, [.. own[index], .. common], starts[index],
            isBorrowed[index]) with { Index = index })];
    }

    /// <summary>Where the part of the next number begins: at the last joining word or mark between the two.</summary>
    private static int Boundary(Sentence sentence, int from, int to)
    {
        for (var at = to - 1; at >= from; at--)
        {
            if (sentence.Is(at, PieceKind.VERSUS) || sentence.Fold(at) is "while" or "whereas" or "but" or ";")
                return sentence.At(at)?.From ?? at;
        }
        for (var at = to - 1; at >= from; at--)
        {
            if (sentence.Fold(at) is "and" or "," or "(" or "then" or ":" or "/")
                return at;
        }
        return to;
    }

    /// <summary>"93 % and 87 % at two and four years": as many times as numbers, all after the last, belong to them in order.</summary>
    private static void Distribute(List<List<Piece>> own)
    {
        var times = own[^1].Where(piece => piece.Kind == PieceKind.TIME).ToList();
        if (times.Count != own.Count || own.SkipLast(1).Any(part => part.Any(piece => piece.Kind == PieceKind.TIME)))
            return;
        foreach (var (index, time) in times.Index())
        {
            own[^1].Remove(time);
            own[index].Add(time);
        }
    }

    /// <summary>"… after the transplant, compared with 34 on drugs": after the treatment still, and not the transplant.</summary>
    private static Piece OfOtherSide(Sentence sentence, List<Piece> own, int start, Piece piece) =>
        piece.Value == "AFTER_TRANSPLANT" && (sentence.Is(start, PieceKind.VERSUS) || own.Any(other => other.Kind == PieceKind.TREATMENT))
            ? piece with { Value = "AFTER" } : piece;

    private static bool[] Inherit(Sentence sentence, List<List<Piece>> own, List<int> starts)
    {
        var borrowed = new bool[own.Count];
        foreach (var kinds in Inherited.OrderBy(kinds => kinds[0] == PieceKind.LESS ? 0 : 1))
        {
            for (var index = 1; index < own.Count; index++)
            {
                var isOtherSide = kinds[0] == PieceKind.TREATMENT && sentence.Is(starts[index], PieceKind.VERSUS);
                var isOtherChange = kinds[0] == PieceKind.LESS && own[index].Any(piece => piece.Kind is PieceKind.EVENT or PieceKind.MEASURE);
                if (!isOtherSide && !isOtherChange && !own[index].Any(piece => kinds.Contains(piece.Kind)))
                    own[index].AddRange(own[index - 1].Where(piece => kinds.Contains(piece.Kind))
                        .Select(piece => OfOtherSide(sentence, own[index], starts[index], piece)));
            }
            for (var index = own.Count - 2; index >= 0 && kinds[0] is PieceKind.EVENT or PieceKind.TIME; index--)
            {
                if (own[index].Any(piece => kinds.Contains(piece.Kind)))
                    continue;
                own[index].AddRange(own[index + 1].Where(piece => kinds.Contains(piece.Kind)));
                borrowed[index] |= own[index].Any(piece => kinds.Contains(piece.Kind));
            }
        }
        return borrowed;
    }
}
