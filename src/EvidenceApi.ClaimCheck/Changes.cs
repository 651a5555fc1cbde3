namespace EvidenceApi.ClaimCheck;

/// <summary>Judges "from 3.38 to 2.36": two rows of one group, one before and one after, and the direction that the words give.</summary>
internal static class Changes
{
    public static Finding Judge(Statement claim, StudyChoice choice)
    {
        if (claim.Number is not { } from || claim.To is not { } to || choice.IsConflict)
            return new() { Verdict = Verdict.AMBIGUOUS, Why = "The claim may mean more than one change." };
        var before = Rows(claim, choice, from, true);
        var after = Rows(claim, choice, to, false);
        var pairs = before.SelectMany(one => after.Where(other => other.Study == one.Study && other.Row.Arm == one.Row.Arm
            && other.Row.Population == one.Row.Population && other.Row.Measure == one.Row.Measure)
            .Select(other => (Before: one, After: other))).ToList();
        var groups = pairs.GroupBy(pair => (pair.Before.Study.Study.Id, pair.Before.Row.Arm, pair.Before.Row.Population)).ToList();
        if (!choice.IsDescribed || groups.Count == 0)
            return new() { Verdict = Verdict.NOT_IN_DATA, Why = Reasons.Missing(choice) };
        if (groups.Count > 1)
            return new() { Verdict = Verdict.AMBIGUOUS, Matching = [.. pairs.SelectMany(pair => new[] { pair.Before.Row.Id,
                pair.After.Row.Id }).Distinct().Take(10)], Why = "The data have this change for more than one group, and the claim does not say which." };
        var fitting = groups[0].Where(pair => pair.Before.Fits && pair.After.Fits).ToList();
        var isSettled = fitting.Count > 0 && (claim.Months is not null || fitting.Count == groups[0].Count()
            || groups[0].Count(pair => pair.Before.Fits) == groups[0].Count());
        var shown = fitting.Count > 0 ? fitting[0] : groups[0].First();
        var basis = shown.After.Row.Basis;
        var isContrary = from.Value is { } first && to.Value is { } last && IsContrary(claim, shown.After.Row, first, last);
        // What it became may be of other people, or later, than those who are compared here.
        if (fitting.Count == 0 && !isContrary && shown.After.Study.Study.Rows.Any(row => row.Effect is null && RowChecks.IsMeasure(claim, row) && !row.IsBaseline && NumberFit.IsComparable(to, row)
            && NumberFit.Of(to, row) != Fit.NONE))
            return new() { Verdict = Verdict.AMBIGUOUS, By = basis, Study = shown.After.Study.Study.Id, Matching = [shown.Before.Row.Id, shown.After.Row.Id], Why = Reasons.Change(shown.Before, shown.After, false) };
        var verdict = isContrary || fitting.Count == 0 ? (groups[0].Count() > 1 && claim.Months is null
            && !isContrary ? Verdict.AMBIGUOUS : basis == Basis.PRIMARY ? Verdict.CONTRADICTED : Verdict.DIFFERS)
            : !isSettled ? Verdict.AMBIGUOUS
            : fitting.All(pair => pair.Before.Fit == Fit.EXACT && pair.After.Fit == Fit.EXACT) ? Verdict.CONFIRMED : Verdict.ROUNDS_TO;
        return new()
        {
            Verdict = verdict, By = basis, Study = shown.After.Study.Study.Id, Matching = [shown.Before.Row.Id, shown.After.Row.Id],
            Differs = isContrary ? [ClaimField.DIRECTION] : fitting.Count == 0 ? [ClaimField.NUMBER] : [], Why = Reasons.Change(shown.Before,
                shown.After, isContrary),
        };
    }

    private static List<Compared> Rows(Statement claim, StudyChoice choice, ClaimNumber number, bool isBefore)
    {
        // The time of the claim is that of the later number; the earlier one is at baseline.
        var asked = claim with
        {
            Months = isBefore ? null : claim.Months, FollowUp = isBefore ? null : claim.FollowUp,
            Measures = claim.Measures is { } measures && measures.Any(measure => measure.StartsWith("edss", StringComparison.Ordinal)
                || measure.StartsWith("disability", StringComparison.Ordinal)) ? ["edss"] : claim.Measures,
            Pieces = [.. claim.Pieces.Where(piece => piece.Kind != PieceKind.PERIOD), .. isBefore ? new[] { new Piece(0, 0, PieceKind.PERIOD, "BEFORE") } : []],
        };
        var rows = choice.Studies.SelectMany(study => study.Study.Rows.Where(row => row.Effect is null && row.Value is not null && row.IsBaseline == isBefore && NumberFit.IsComparable(number, row))
            .Select(row => new Compared(study, row, RowChecks.Of(asked, study, row), NumberFit.Of(number, row)))).ToList();
        return [.. rows.Where(row => row.IsSame || (choice.Studies.Count > 1 && row.MayBeMeant && rows.Exists(other => other.IsSame && other.Study != row.Study)))];
    }

    private static bool IsContrary(Statement claim, EvidenceRow row, decimal first, decimal last)
    {
        var isLower = last < first;
        var isBetter = row.Direction == Model.Direction.NEITHER ? (bool?)null : isLower == (row.Direction == Model.Direction.LOWER_IS_BETTER);
        var words = claim.Pieces.Where(piece => piece.Kind is PieceKind.MEASURE or PieceKind.EVENT).Select(piece => piece.Values[0]).ToList();
        return (claim.Has(PieceKind.LESS) && !isLower) || (claim.Has(PieceKind.MORE) && isLower) || (claim.Has(PieceKind.BETTER)
            && isBetter == false) || (claim.Has(PieceKind.WORSE) && isBetter == true)
            || (words.Any(word => word.EndsWith("improvement", StringComparison.Ordinal)) && isBetter == false)
            || (words.Any(word => word is "disability-progression" or "disability-worsening" or "edss-worsening") && isBetter == true);
    }
}
