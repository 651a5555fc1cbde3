namespace EvidenceApi.ClaimCheck;

/// <summary>Whose number it is and whom they are compared with.</summary>
internal static class TreatmentSides
{
    public static bool IsMutual(Sentence sentence, List<Piece> treatments, IReadOnlyList<Piece> pieces) => treatments.Count == 2 && treatments[0].Next + 1 == treatments[1].From
        && sentence.Fold(treatments[0].Next) == "and" && pieces.Any(piece => piece.Kind == PieceKind.NO_DIFFERENCE);

    /// <summary>"Compared with ocrelizumab, the transplant …": what is compared comes first, up to the comma.</summary>
    private static (IReadOnlyList<string>, IReadOnlyList<string>, IReadOnlyList<string>)? Fronted(Sentence sentence, List<Piece> treatments, IReadOnlyList<Piece> pieces)
    {
        var word = pieces.FirstOrDefault(piece => piece is { Kind: PieceKind.VERSUS, Length: > 0 });
        if (word is null || !(word.From == 0 || sentence.IsMark(word.From - 1) || sentence.Fold(word.From - 1) is "that" or "when" or "and" or "but")
            || treatments.Exists(piece => piece.Length > 0 && piece.From < word.From))
            return null;
        var comma = Enumerable.Range(word.Next, sentence.Count - word.Next).FirstOrDefault(at => sentence.Fold(at) == ",");
        var (other, own) = (treatments.Where(piece => piece.From >= word.From && piece.From < comma).ToList(), treatments.Where(piece => piece.Length == 0 || piece.From > comma).ToList());
        return comma == 0 || other.Count == 0 || pieces.Any(piece => piece.Kind == PieceKind.FAVOUR) ? null
            : ([.. own.Select(piece => piece.Value).Distinct()], [.. other.Select(piece => piece.Value).Distinct()], []);
    }

    /// <summary>Whose number it is and whom they are compared with: treatments before and after the word of comparison.</summary>
    public static (IReadOnlyList<string> Left, IReadOnlyList<string> Right, IReadOnlyList<string> Favoured) Sides(Sentence sentence,
        ClaimedNumber? number, IReadOnlyList<Piece> pieces, int start)
    {
        var treatments = pieces.Where(piece => piece.Kind == PieceKind.TREATMENT || (piece.Kind == PieceKind.LABEL
            && piece.Value.StartsWith("arm:", StringComparison.Ordinal)) || piece.Treatment is not null)
            .Select(piece => piece.Treatment is { } verb ? piece with { Value = verb } : piece).OrderBy(piece => piece.From).ToList();
        if (pieces.Any(piece => piece is { Kind: PieceKind.PERIOD, Value: "AFTER_TRANSPLANT" }))
            treatments.Insert(0, new Piece(start, 0, PieceKind.TREATMENT, "TRANSPLANT"));
        if (Fronted(sentence, treatments, pieces) is { } sides)
            return sides;
        var versus = pieces.Where(piece => piece.Kind is PieceKind.VERSUS or PieceKind.COMPARES or PieceKind.BETTER or PieceKind.WORSE
            || (piece is { Kind: PieceKind.NO_DIFFERENCE, Value: "NOT_BETTER" } && sentence.Is(piece.Next, PieceKind.TREATMENT))).Where(piece => piece.From > start).ToList();
        if (number is not null || versus.Exists(piece => piece.Kind == PieceKind.VERSUS))
            versus.RemoveAll(piece => piece.Kind == PieceKind.COMPARES);
        var favour = pieces.FirstOrDefault(piece => piece.Kind == PieceKind.FAVOUR);
        IReadOnlyList<string> favoured = favour is null ? [] : [.. treatments.Where(piece => piece.From > favour.From
            && !versus.Any(word => word.From > favour.From && word.From < piece.From)).Select(piece => piece.Value).Take(1)];
        List<string> unfavoured = favour is null ? [] : [.. treatments.Where(piece => piece.From > favour.From).Skip(favoured.Count).Select(piece => piece.Value)];
        var others = favour is null ? treatments : [.. treatments.Where(piece => piece.From < favour.From)];
        var split = versus.Where(word => others.Any(piece => piece.From > word.From)).Select(word => (int?)word.From).FirstOrDefault();
        if (split is null && others.Count > 1 && (sentence.Fold(others[0].From - 1) == "between" || IsMutual(sentence, others, pieces)))
            split = others[0].Next;
        if (split is not { } at || (number is not null && number.Piece.From > at && sentence.Is(at, PieceKind.VERSUS) && start == at))
            return ([.. others.Select(piece => piece.Value).Distinct()], unfavoured, favoured);
        if (number is { Number.IsCount: true } && number.Piece.From > at && !pieces.Any(piece => piece.Kind is PieceKind.EVENT or PieceKind.MEASURE or PieceKind.HARM)
            && others.Exists(piece => piece.From > number.Piece.From) && others.Exists(piece => piece.From < at))
            return ([.. others.Where(piece => piece.From > number.Piece.From).Select(piece => piece.Value).Distinct()], [.. others.Where(piece => piece.From < at).Select(piece => piece.Value).Distinct()], favoured);
        return ([.. others.Where(piece => piece.From < at).Select(piece => piece.Value).Distinct()], [.. others
            .Where(piece => piece.From > at).Select(piece => piece.Value).Concat(unfavoured).Distinct()], favoured);
    }
}
