namespace EvidenceApi.ClaimCheck;

/// <summary>What a number without words of its own takes from the number before it, or from the one behind it.</summary>
internal static class Inheritance
{
    private static readonly PieceKind[] Outcome = [PieceKind.EVENT, PieceKind.MEASURE, PieceKind.HARM, PieceKind.OTHER_OUTCOME];

    /// <summary>Kinds that go together, and the kinds of which one says enough.</summary>
    private static readonly (PieceKind[] Kinds, PieceKind[] Instead)[] Groups =
    [
        ([PieceKind.LESS, PieceKind.MORE], [PieceKind.EVENT, PieceKind.MEASURE, PieceKind.HARM]),
        (Outcome, [PieceKind.COUNT, PieceKind.GIVES]),
        ([PieceKind.EFFECT, PieceKind.RISK], []),
        ([PieceKind.COUNT, PieceKind.GIVES], [.. Outcome, PieceKind.EFFECT]),
        ([PieceKind.TIME], []),
        ([PieceKind.PERIOD], []),
        ([PieceKind.PHENOTYPE, PieceKind.GROUP, PieceKind.EVERYBODY], []),
        ([PieceKind.TREATMENT, PieceKind.LABEL], []),
        ([PieceKind.CAUSE], []),
    ];

    /// <summary>Completes the parts, and says which took a field from a later one.</summary>
    public static bool[] Of(Sentence sentence, List<List<Piece>> own, List<int> starts, List<ClaimedNumber> numbers)
    {
        var borrowed = new bool[own.Count];
        foreach (var (kinds, instead) in Groups)
        {
            for (var index = 1; index < own.Count; index++)
            {
                var isOtherSide = kinds[0] is PieceKind.TREATMENT or PieceKind.LESS && sentence.Is(starts[index], PieceKind.VERSUS);
                var isNoEffect = kinds[0] == PieceKind.EFFECT && numbers[index].Number is { Unit: not null } or { Numerator: not null };
                var isOfResults = kinds[0] is PieceKind.TIME or PieceKind.PERIOD or PieceKind.CAUSE && !own[index].Exists(IsResult);
                var isOfWhole = kinds[0] == PieceKind.PHENOTYPE && own[index].Exists(IsResult) && !own[index - 1].Exists(IsResult) && !PointsBack(sentence, starts[index], numbers[index]);
                var isOtherTime = kinds[0] == PieceKind.TIME && own[index].Exists(piece => piece.Kind == PieceKind.PERIOD) && own[index - 1].Exists(piece => piece.Kind == PieceKind.TIME
                    && piece.Months < 0 != own[index].Exists(period => period is { Kind: PieceKind.PERIOD, Value: "BEFORE" or "YEAR_BEFORE" }));
                if (!isOtherTime && !isOtherSide && !isNoEffect && !isOfWhole && !isOfResults && !Has(own[index], kinds, instead, numbers[index]))
                    own[index].AddRange(own[index - 1].Where(piece => kinds.Contains(piece.Kind)).Select(piece => OfOtherSide(sentence, own[index], starts[index], piece)));
            }
        }
        foreach (var (kinds, instead) in Groups.Where(group => group.Kinds[0] is PieceKind.EVENT or PieceKind.TIME))
        {
            for (var index = own.Count - 2; index >= 0; index--)
            {
                var isOther = sentence.Fold(starts[index + 1]) is ";" or ":" || (kinds[0] == PieceKind.TIME && (!own[index].Exists(IsResult) || own[index].Exists(piece => piece.Kind == PieceKind.PERIOD)));
                if (isOther || Has(own[index], kinds, instead, numbers[index]) || (kinds == Outcome && IsSize(sentence, own[index], numbers[index])))
                    continue;
                own[index].AddRange(own[index + 1].Where(piece => kinds.Contains(piece.Kind)));
                borrowed[index] |= own[index].Exists(piece => kinds.Contains(piece.Kind));
            }
        }
        return borrowed;
    }

    /// <summary>"The series had 30 patients, and 25 of them …": the first number is how many there were.</summary>
    private static bool IsSize(Sentence sentence, List<Piece> part, ClaimedNumber number) => number.Number.IsCount && CountReader.IsPeople(sentence, number.Piece.Next)
        && part.Exists(piece => piece is { Kind: PieceKind.COUNT, Value: "ANY" } && piece.Next == number.Piece.From);

    /// <summary>"… 123 had RRMS and 80 % of them": of the group that was counted.</summary>
    private static bool PointsBack(Sentence sentence, int start, ClaimedNumber number) =>
        Enumerable.Range(start, Math.Max(0, number.Piece.Next + 3 - start)).Any(at => sentence.Fold(at) is "them" or "these" or "those" or "whom" or "they" or "latter");

    private static bool IsResult(Piece piece) => piece.Kind is PieceKind.EFFECT or PieceKind.LABEL || Outcome.Contains(piece.Kind);

    /// <summary>"34 given drugs" says who they are; "gave 24 a transplant" says what was done.</summary>
    private static bool Has(List<Piece> part, PieceKind[] kinds, PieceKind[] instead, ClaimedNumber number) =>
        part.Exists(piece => kinds.Contains(piece.Kind) || (instead.Contains(piece.Kind) && piece is not { Kind: PieceKind.COUNT, Value: "ANY" or "NUMBER" or "TREATMENTS" }
            && !(piece.Kind == PieceKind.GIVES && piece.From > number.Piece.From)));

    /// <summary>"… after the transplant, compared with 34 on drugs": after the treatment still, and not the transplant.</summary>
    private static Piece OfOtherSide(Sentence sentence, List<Piece> own, int start, Piece piece) =>
        piece.Value == "AFTER_TRANSPLANT" && (sentence.Is(start, PieceKind.VERSUS) || own.Exists(other => other.Kind == PieceKind.TREATMENT))
            ? piece with { Value = "AFTER" } : piece;
}
