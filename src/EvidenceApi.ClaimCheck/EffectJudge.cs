namespace EvidenceApi.ClaimCheck;

/// <summary>Judges a comparison without a number: "the transplant slowed progression", "no difference in relapses". Only a significant effect has a direction.</summary>
internal static class EffectJudge
{
    private static readonly PieceKind[] Directed = [PieceKind.LESS, PieceKind.MORE, PieceKind.BETTER, PieceKind.WORSE, PieceKind.FAVOUR];

    private static readonly ClaimField[] Contrary = [ClaimField.DIRECTION, ClaimField.SIGNIFICANCE];

    /// <summary>"Met its primary endpoint", "missed its main goal": of the primary outcome, whatever it is.</summary>
    private static bool IsEndpoint(Statement claim) => claim.Pieces.Any(piece => piece.Kind is PieceKind.SIGNIFICANT or PieceKind.NO_DIFFERENCE && claim.Sentence.TextOf(piece) is var text
        && (text.Contains("end", StringComparison.OrdinalIgnoreCase) || text.Contains("goal", StringComparison.OrdinalIgnoreCase) || text.Contains("aim", StringComparison.OrdinalIgnoreCase)
            || text.Contains("target", StringComparison.OrdinalIgnoreCase) || text.Contains("outcome", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Null when the claim compares nothing, or the data have no such effect of one study.</summary>
    public static Finding? Of(Statement claim, StudyChoice choice)
    {
        var isDirected = Directed.Any(claim.Has);
        var isEndpoint = claim.Measures is null && IsEndpoint(claim);
        if ((claim.Measures is null && !isEndpoint) || (!isDirected && !isEndpoint && !claim.Has(PieceKind.NO_DIFFERENCE)) || claim.MeasuresConflict || !choice.IsDescribed || choice.IsConflict)
            return null;
        var rows = choice.Studies.SelectMany(study => study.Study.Rows.Where(row => row is { Effect: not null, IsSuperseded: false } && (isEndpoint ? row.OutcomeType == Model.OutcomeType.PRIMARY : RowChecks.IsMeasure(claim, row)) && Effects.IsSignificant(row) is not null)
            .Select(row => new Compared(study, row, RowChecks.Of(isEndpoint ? claim with { Measures = [row.Measure] } : claim, study, row), Fit.NONE)))
            .Where(row => row.Differences.TrueForAll(difference => Contrary.Contains(difference.Field) && !difference.IsUnknown)).ToList();
        if (rows.Count == 0 || rows.Exists(row => row.Study != rows[0].Study))
            return null;
        var isSettled = !isDirected || rows.TrueForAll(row => Effects.IsSignificant(row.Row) == true);
        var (same, contrary) = (rows.TrueForAll(row => row.IsSame), rows.TrueForAll(row => !row.IsSame));
        return new()
        {
            Verdict = !isSettled || !(same || contrary) ? Verdict.AMBIGUOUS : same ? Verdict.CONFIRMED : rows[0].Row.Basis == Basis.PRIMARY ? Verdict.CONTRADICTED : Verdict.DIFFERS,
            By = rows.Max(row => row.Row.Basis), Study = rows[0].Study.Study.Id, Matching = [.. rows.Select(row => row.Row.Id).Take(10)],
            Differs = [.. rows.SelectMany(row => row.Differences).Select(difference => difference.Field).Distinct()], Why = Reasons.Held(rows[0]),
        };
    }
}
