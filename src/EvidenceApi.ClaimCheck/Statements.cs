namespace EvidenceApi.ClaimCheck;

/// <summary>Completes a statement from the pieces that speak of its number.</summary>
internal static class Statements
{
    private static readonly string[] Pseudo = ["event", "disease-activity", "ms-activity"];

    public static Statement Complete(Sentence sentence, ClaimedNumber? number, IReadOnlyList<Piece> pieces, int start, bool isBorrowed)
    {
        pieces = [.. pieces.Where(piece => !(piece.Kind == PieceKind.EVENT && sentence.TextOf(piece).Equals("disease", StringComparison.OrdinalIgnoreCase)))];
        var (followUp, rest) = FollowUp(sentence, number, pieces);
        var (measures, conflict, kept) = Measures(rest);
        if (measures is null && number is { Number.IsShare: true } && kept.Any(piece => piece.Kind == PieceKind.PHENOTYPE && piece.Value != "MS")
            && !kept.Any(piece => piece.Kind is PieceKind.EFFECT or PieceKind.OTHER_OUTCOME or PieceKind.LABEL))
            measures = ["phenotype-share"];
        var times = kept.Where(piece => piece.Kind == PieceKind.TIME).Select(piece => piece.Months).Distinct().ToList();
        var (left, right, favoured) = Sides(sentence, number, kept, start);
        return new Statement
        {
            Sentence = sentence,
            Number = number?.Number,
            To = number?.To,
            Pieces = kept,
            IsBorrowed = isBorrowed,
            Measures = measures,
            MeasuresConflict = conflict || times.Count > 1,
            Months = times.Count == 1 ? times[0] : null,
            FollowUp = followUp,
            Treatments = left,
            Comparators = right,
            Favoured = favoured,
            Unread = sentence.Unread(),
        };
    }

    /// <summary>"Over a median follow-up of 5.5 years": a time that the number was counted over, unless it is the number.</summary>
    private static (decimal? Months, IReadOnlyList<Piece> Others) FollowUp(Sentence sentence, ClaimedNumber? number, IReadOnlyList<Piece> pieces)
    {
        var follow = pieces.FirstOrDefault(piece => piece is { Kind: PieceKind.MEASURE, Value: "follow-up-duration" });
        if (number is null || number.Number.Unit is "a" or "mo")
            return (null, pieces);
        if (follow is null && pieces.FirstOrDefault(piece => piece.Kind == PieceKind.ESTIMATE && piece.Value is "MEDIAN" or "MEAN") is { } estimate
            && pieces.FirstOrDefault(piece => piece.Kind == PieceKind.TIME && piece.From >= estimate.Next && piece.From <= estimate.Next + 1) is { } over)
            return (over.Months, [.. pieces.Where(piece => piece != estimate && piece != over && !(piece.Kind == PieceKind.QUALIFIER
                && piece.Next >= estimate.From - 1 && piece.Next <= estimate.From))]);
        if (follow is null)
            return (null, pieces);
        var time = pieces.Where(piece => piece.Kind == PieceKind.TIME).OrderBy(piece => Math.Abs(piece.From - follow.From)).FirstOrDefault();
        return time is null ? (null, pieces) : (time.Months, [.. pieces.Where(piece => piece != follow && piece != time && piece.Kind != PieceKind.ESTIMATE)]);
    }

    private static (IReadOnlyList<string>? Ids, bool Conflict, IReadOnlyList<Piece> Pieces) Measures(IReadOnlyList<Piece> pieces)
    {
        var named = pieces.Where(piece => piece.Kind is PieceKind.MEASURE or PieceKind.EVENT).ToList();
        if (named.Count > 1 && named.FirstOrDefault(piece => piece.Value == "female-sex") is { } women)
            return (Combine([.. named.Where(piece => piece != women)]), false, [.. pieces.Select(piece => piece == women
                ? piece with { Kind = PieceKind.GROUP, Value = "WOMEN" } : piece)]);
        if (named.Count == 0)
            return (null, false, pieces);
        var ids = Combine(named);
        return (ids, ids is { Count: 0 }, pieces);
    }

    private static IReadOnlyList<string>? Combine(List<Piece> named)
    {
        var sets = named.Select(piece => piece.Values.ToList()).Where(set => set.Count > 1 || !Pseudo.Contains(set[0])).ToList();
        if (sets.Count == 0)
            return named.Count == 0 ? null : named[0].Values;
        if (sets.Count > 1)
            sets.RemoveAll(set => set is ["overall-survival"]
                && sets.Any(other => other is not ["overall-survival"] && (other[0].EndsWith("survival", StringComparison.Ordinal)
                    || other[0].StartsWith("neda", StringComparison.Ordinal))));
        if (sets.Count > 1 && sets.Any(set => set is ["edss"]))
        {
            if (sets.Any(set => set.Contains("edss-improvement")))
                return ["edss-improvement"];
            if (sets.Any(set => set.Contains("edss-worsening")))
                return ["edss-worsening", "disability-progression"];
        }
        if (sets.Count > 1 && sets.Any(set => set.Contains("transplant-related-mortality")))
            sets.RemoveAll(set => set.Contains("death") && !set.Contains("transplant-related-mortality"));
        return [.. sets.Aggregate<IEnumerable<string>>((one, other) => one.Intersect(other))];
    }

    /// <summary>Whose number it is and whom they are compared with: treatments before and after the word of comparison.</summary>
    private static (IReadOnlyList<string> Left, IReadOnlyList<string> Right, IReadOnlyList<string> Favoured) Sides(Sentence sentence,
        ClaimedNumber? number, IReadOnlyList<Piece> pieces, int start)
    {
        var treatments = pieces.Where(piece => piece.Kind == PieceKind.TREATMENT || (piece.Kind == PieceKind.LABEL
            && piece.Value.StartsWith("arm:", StringComparison.Ordinal))).OrderBy(piece => piece.From).ToList();
        if (pieces.Any(piece => piece is { Kind: PieceKind.PERIOD, Value: "AFTER_TRANSPLANT" }))
            treatments.Insert(0, new Piece(start, 0, PieceKind.TREATMENT, "TRANSPLANT"));
        var versus = pieces.Where(piece => piece.Kind is PieceKind.VERSUS or PieceKind.COMPARES or PieceKind.BETTER or PieceKind.WORSE
            && piece.From > start).ToList();
        var favour = pieces.FirstOrDefault(piece => piece.Kind == PieceKind.FAVOUR);
        IReadOnlyList<string> favoured = favour is null ? [] : [.. treatments.Where(piece => piece.From > favour.From
            && !versus.Any(word => word.From > favour.From && word.From < piece.From)).Select(piece => piece.Value).Take(1)];
        var others = favour is null ? treatments : [.. treatments.Where(piece => piece.From < favour.From)];
        var split = versus.Where(word => others.Any(piece => piece.From > word.From)).Select(word => (int?)word.From).FirstOrDefault();
        if (split is null && others.Count > 1 && sentence.Fold(others[0].From - 1) == "between")
            split = others[0].Next;
        if (split is not { } at || (number is not null && number.Piece.From > at && sentence.Is(at, PieceKind.VERSUS) && start == at))
            return ([.. others.Select(piece => piece.Value).Distinct()], [], favoured);
        return ([.. others.Where(piece => piece.From < at).Select(piece => piece.Value).Distinct()], [.. others
            .Where(piece => piece.From > at).Select(piece => piece.Value).Distinct()], favoured);
    }
}
