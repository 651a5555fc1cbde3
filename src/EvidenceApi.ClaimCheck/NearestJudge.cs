namespace EvidenceApi.ClaimCheck;

/// <summary>Judges a statement without an identical row: the study may have its number for another measure, for other people, or another number for it.</summary>
internal static class NearestJudge
{
    public static Finding NoStudy(Statement claim, List<Compared> rows, List<Compared> same)
    {
        var near = same.Where(row => row.Fits).DefaultIfEmpty(rows.Where(row => row.Fits
            && row.Differences.Count == 1).FirstOrDefault()).OfType<Compared>().ToList();
        return near.Count > 0
            ? new() { Verdict = Verdict.AMBIGUOUS, Matching = Judge.Ids(near), Why = "The claim names no study; " + Reasons.Held(near[0]) }
            : new() { Verdict = claim.Unread.Count > 0 ? Verdict.NOT_FULLY_UNDERSTOOD : Verdict.NOT_IN_DATA,
                Why = "The claim names no study, and no study in the data has this number for it." };
    }

    public static Finding Of(Statement claim, StudyChoice choice, List<Compared> rows)
    {
        var fitting = rows.Where(row => row.Fits).OrderBy(row => row.Differences.Count).ThenBy(row => row.Row.Basis).ToList();
        var near = fitting.FirstOrDefault() is { } first && (first.Differences.Count <= 2 || choice.Studies.Count == 1) ? first : null;
        if (near is not null && (choice.Studies.Count == 1 || claim.IsEffect) && near.Differences.All(difference =>
            difference is { Field: ClaimField.MEASURE, IsUnsaid: false }) && IsInformative(claim, near.Row))
            return OtherMeasure(claim, [.. fitting.Where(row => row.Differences.All(difference => difference.Field == ClaimField.MEASURE))]);
        if (choice.Studies.Count == 1 && Complement(claim, rows) is { } complement)
            return new() { Verdict = Verdict.DIFFERENT_MEASURE, By = complement.Row.Basis, Matching = [complement.Row.Id],
                Study = complement.Study.Study.Id, Differs = [ClaimField.MEASURE], Why = Reasons.Complement(complement) };
        if (near is null && claim.IsRelativeChange && choice.Studies.Count == 1 && rows.FindAll(row => row.Differences.TrueForAll(difference =>
            difference.Field is ClaimField.SIGNIFICANCE or ClaimField.DIRECTION)) is [var other])
            return new() { Verdict = other.Row.Basis == Basis.PRIMARY ? Verdict.CONTRADICTED : Verdict.DIFFERS, By = other.Row.Basis, Matching = [other.Row.Id],
                Study = other.Study.Study.Id, Differs = [ClaimField.NUMBER], Why = Reasons.Held(other) };
        var isPlain = near is not null && IsPlain(near) && rows.Where(IsPlain).Select(row => row.Study).Distinct().Count() == 1;
        if (near is not null)
        {
            return new()
            {
                Verdict = near.Differences.All(difference => difference.IsUnknown || difference.IsUnsaid) || (choice.Studies.Count > 1
                    && !isPlain) ? Verdict.AMBIGUOUS : !isPlain ? Verdict.NOT_IN_DATA : near.Row.Basis == Basis.PRIMARY
                    ? Verdict.CONTRADICTED : Verdict.DIFFERS, By = near.Row.Basis, Matching = Judge.Ids([near]), Study = near.Study.Study.Id,
                Differs = [.. near.Differences.Select(difference => difference.Field).Distinct()], Why = Reasons.Differs(near),
            };
        }
        return new() { Verdict = Verdict.NOT_IN_DATA, Why = Reasons.Missing(choice), Study = choice.Studies.Count == 1 ? choice.Studies[0].Study.Id : null };
    }

    /// <summary>Whether what differs is known and is part of the same result: its people, direction or certainty.</summary>
    private static bool IsPlain(Compared row) => row.Differences.All(difference => IsPlain(difference) || ((difference.IsUnsaid || difference.Field == ClaimField.POPULATION)
        && row.Differences.Any(other => other is { Field: ClaimField.DENOMINATOR, IsUnknown: false })));

    private static bool IsPlain(Difference difference) => !difference.IsUnknown
        && difference.Field is ClaimField.DENOMINATOR or ClaimField.DIRECTION or ClaimField.P_VALUE or ClaimField.INTERVAL or ClaimField.SIGNIFICANCE;

    public static Finding OtherMeasure(Statement claim, List<Compared> rows) => new()
    {
        Verdict = Verdict.DIFFERENT_MEASURE, By = rows[0].Row.Basis, Matching = Judge.Ids(rows), Study = rows[0].Study.Study.Id, Differs = [ClaimField.MEASURE],
        Why = Reasons.OtherMeasure(claim, rows[0]),
    };

    /// <summary>Small counts are everywhere: that one is the same says nothing, unless both are deaths.</summary>
    public static bool IsInformative(Statement claim, EvidenceRow row) => (row.Measure is "transplant-related-mortality" or "death" or "mortality-100d"
        && (claim.Measures ?? []).Intersect(["death", "transplant-related-mortality"]).Any())
        || claim.Number is { } number && (claim.IsEffect || (number.IsShare && (row.Unit == "%" || row.Share is not null)))
            && row.OutcomeType is not (Model.OutcomeType.BASELINE or Model.OutcomeType.FOLLOW_UP);

    private static Compared? Complement(Statement claim, List<Compared> rows) => claim.Number is not { Unit: "%", Value: { } percent } number
        ? null
        : rows.FirstOrDefault(row => row.Row.Effect is null && IsComplement(claim.Measures ?? [], row.Row.Measure)
            && row.Differences.All(difference => difference.Field == ClaimField.MEASURE) && NumberFit.Of(number with { Value = 100 - percent,
            Numerator = null }, row.Row) != Fit.NONE);

    /// <summary>Whether one measure is of those who had the event that the other was spared.</summary>
    public static bool IsComplement(IReadOnlyList<string> measures, string other) => WordLists.Freedoms.Any(pair =>
        (measures.Contains(pair.Key) && pair.Value.Split(',').Contains(other)) || (pair.Key == other && pair.Value.Split(',').Any(measures.Contains)));
}
