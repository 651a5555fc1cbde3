namespace EvidenceApi.ClaimCheck;

/// <summary>Completes a statement from the pieces that speak of its number.</summary>
internal static class Statements
{
    private static readonly string[] Pseudo = ["event", "disease-activity", "ms-activity"];

    public static Statement Complete(Sentence sentence, ClaimedNumber? number, IReadOnlyList<Piece> pieces, int start, bool isBorrowed)
    {
        pieces = [.. pieces.Where(piece => !(piece.Kind == PieceKind.EVENT && sentence.TextOf(piece).Equals("disease", StringComparison.OrdinalIgnoreCase)))];
        var isFollowUp = number?.Piece.Kind == PieceKind.FOLLOW_UP;
        var followUp = isFollowUp ? null : pieces.FirstOrDefault(piece => piece.Kind == PieceKind.FOLLOW_UP);
        if (isFollowUp && number?.Piece.Value is { Length: > 0 } estimate)
            pieces = [.. pieces, new Piece(0, 0, PieceKind.ESTIMATE, estimate)];
        var (measures, conflict, kept) = isFollowUp ? (["follow-up-duration"], false, pieces) : Measures(pieces);
        if (measures is null && number is { Number.IsShare: true } && kept.Any(piece => piece.Kind == PieceKind.PHENOTYPE && piece.Value != "MS")
            && !kept.Any(piece => piece.Kind is PieceKind.EFFECT or PieceKind.OTHER_OUTCOME or PieceKind.LABEL))
            measures = ["phenotype-share"];
        if (kept.Any(piece => piece.Kind == PieceKind.EFFECT) && kept.Any(piece => IsCaused(sentence, piece)))
            kept = [.. kept, new Piece(0, 0, PieceKind.MORE, "MORE")];
        if (measures is ["edss"] && kept.Any(piece => piece.Kind == PieceKind.EFFECT) && kept.Any(piece => piece.Kind == PieceKind.MEASURE && sentence.TextOf(piece).Equals("disability", StringComparison.OrdinalIgnoreCase)))
            measures = ["disability-progression", "edss-worsening", "disability-worsening"]; // a ratio of disability is one of its worsening
        if (number is { Number: { Unit: "%", Value: null, IsFraction: false, Numerator: { } n, Denominator: { } of } } && measures is null
            && kept.Any(piece => piece is { Kind: PieceKind.COUNT, Value: "ANALYZED" or "TREATED" or "RANDOMIZED" or "ENROLLED" or "EVALUABLE" }))
            (number, kept) = (number with { Number = NumberReader.Count(n) }, [.. kept, new Piece(0, 0, PieceKind.SIZE, "DENOMINATOR") { Number = NumberReader.Count(of) }]);
        if (number is { Number: { Unit: null, Decimals: > 0, Value: { } points } } && number.To is null && sentence.Fold(number.Piece.From - 1) == "by" && measures is not null && ChangeOf(sentence, measures) is { } sign)
            (measures, number) = (["edss-change"], number with { Number = number.Number with { Value = sign * points } });
        var times = kept.Where(piece => piece.Kind == PieceKind.TIME).Select(piece => piece.Months).Distinct().ToList();
        var ofStudy = kept.Where(piece => IsOfStudy(sentence, piece)).ToList();
        if (kept.Count(piece => piece.Kind == PieceKind.TREATMENT) == ofStudy.Count || !kept.Any(piece => piece.Kind is PieceKind.MEASURE or PieceKind.EVENT))
            ofStudy = []; // the only treatment is that of the number, too
        var (left, right, favoured) = TreatmentSides.Sides(sentence, number, [.. kept.Except(ofStudy)], start);
        return new Statement
        {
            Sentence = sentence,
            Number = number?.Number,
            To = number?.To,
            Pieces = kept,
            IsBorrowed = isBorrowed,
            IsMutual = TreatmentSides.IsMutual(sentence, [.. kept.Where(piece => piece is { Kind: PieceKind.TREATMENT, Length: > 0 }).OrderBy(piece => piece.From)], kept),
            IsOfPeople = number is not null && CountReader.IsPeople(sentence, number.Piece.Next),
            IsBy = number is not null && sentence.Fold(number.Piece.From - 1) == "by",
            Measures = measures,
            MeasuresConflict = conflict || times.Count > 1,
            Months = times.Count == 1 ? times[0] : null,
            FollowUp = followUp?.Months,
            FollowUpNumber = followUp?.Number,
            FollowUpEstimate = followUp?.Value,
            Treatments = left,
            OfStudy = [.. ofStudy.Select(piece => piece.Value).Distinct()],
            Comparators = right,
            Favoured = favoured,
            Unread = sentence.Unread(),
        };
    }

    /// <summary>"EDSS improved by 0.20": below 0 is an improvement.</summary>
    private static int? ChangeOf(Sentence sentence, IReadOnlyList<string> measures) => !sentence.Pieces.Any(piece => sentence.TextOf(piece).Contains("EDSS", StringComparison.OrdinalIgnoreCase)) ? null
        : measures.Contains("edss-improvement") ? -1 : measures.Contains("edss-worsening") ? 1 : measures is not ["edss"] ? null
        : sentence.Pieces.Any(piece => piece.Kind == PieceKind.LESS) ? -1 : sentence.Pieces.Any(piece => piece.Kind == PieceKind.MORE) ? 1 : null;

    /// <summary>"AHSCT worsened disability": more of it, said of what was given.</summary>
    private static bool IsCaused(Sentence sentence, Piece piece) => piece is { Kind: PieceKind.EVENT or PieceKind.MEASURE, Length: > 0 }
        && sentence.Is(piece.From - 1, PieceKind.TREATMENT) && sentence.Fold(piece.From) is "worsened" or "worsen" or "improved" or "improve";

    private static (IReadOnlyList<string>? Ids, bool Conflict, IReadOnlyList<Piece> Pieces) Measures(IReadOnlyList<Piece> pieces)
    {
        var named = pieces.Where(piece => piece.Kind is PieceKind.MEASURE or PieceKind.EVENT or PieceKind.HARM).ToList();
        if (named.Count > 1 && named.FirstOrDefault(piece => piece.Value == "female-sex") is { } women)
            return (Combine([.. named.Where(piece => piece != women)]), false, [.. pieces.Select(piece => piece == women
                ? piece with { Kind = PieceKind.GROUP, Value = "WOMEN" } : piece)]);
        if (named.Count == 0)
            return (null, false, pieces);
        var ids = Combine(named);
        // "Relapses relapsed" says nothing of people.
        return (ids, ids is { Count: 0 } || named.Exists(one => one.Length > 0 && named.Exists(other => other.From == one.Next && one.Kind == PieceKind.EVENT && other.Kind == PieceKind.EVENT)), pieces);
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
        if (sets.Count > 1 && sets.Any(set => set.Contains("progression-freedom")))
            sets.RemoveAll(set => set is ["edss"]);
        if (sets.Count > 1 && sets.Any(set => set is ["edss"]) && (sets.Any(set => set.Contains("edss-improvement"))
            ? ["edss-improvement"] : sets.Any(set => set.Contains("edss-worsening")) ? ["edss-worsening", "disability-progression", "disability-worsening"] : (List<string>?)null) is { } change)
        {
            sets.RemoveAll(set => set is ["edss"]);
            sets.Add(change);
        }
        if (sets.Count > 1 && sets.Any(set => set.Contains("transplant-related-mortality")))
            sets.RemoveAll(set => set.Contains("death") && !set.Contains("transplant-related-mortality"));
        return [.. sets.Aggregate<IEnumerable<string>>((one, other) => one.Intersect(other))];
    }

    private static bool IsOfStudy(Sentence sentence, Piece piece)
    {
        if (piece.Kind != PieceKind.TREATMENT || piece.Length == 0 || sentence.Fold(piece.From - 1) is not ("of" or "with" or "testing" or "on"))
            return false;
        return sentence.Fold(piece.From - 2) is "trial" or "study" or "series" or "sery" or "cohort" or "program" or "analysis";
    }
}
