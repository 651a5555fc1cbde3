namespace EvidenceApi.ClaimCheck;

/// <summary>A row that was compared, with the fields that are not the same.</summary>
internal sealed record Compared(StudyProfile Study, EvidenceRow Row, List<Difference> Differences, Fit Fit)
{
    public bool IsSame => Differences.Count == 0;

    public bool Fits => Fit != Fit.NONE;

    /// <summary>What tells results of one measure apart.</summary>
    public (string?, string, decimal?, string?, string?, bool) Thing => (Row.Arm, Row.Population, Row.Months, Row.Category, Row.ReferenceArm, Row.IsBaseline);
}

/// <summary>
/// Judges a statement about results and effects. Only when every field is the same in one identified study is a number confirmed or contradicted; words
/// that were not understood, or not compared, lower that to NOT_FULLY_UNDERSTOOD.
/// </summary>
internal static class Judge
{
    private const int MostMatching = 10;

    public static Finding Of(Statement claim, Lexicon lexicon)
    {
        var choice = StudyFinder.Find(claim, lexicon);
        if (claim.Has(PieceKind.UNKNOWN_STUDY) && !claim.Has(PieceKind.STUDY) && !claim.Has(PieceKind.AUTHOR))
            return new() { Verdict = Verdict.NOT_IN_DATA, Why = $"The data hold no study called {string.Join(", ", claim.Values(PieceKind.UNKNOWN_STUDY))}." };
        var finding = claim.To is not null ? Changes.Judge(claim, choice)
            : claim.Number is null && EffectJudge.Of(claim, choice) is { } effect ? effect
            : claim.Number is null || FactJudge.IsFact(claim) || (claim.Measures is null && !claim.IsEffect && claim.Label("outcome") is null
                && !claim.Has(PieceKind.OTHER_OUTCOME))
                ? FactJudge.Of(claim, choice)
            : Results(claim, choice);
        return Understood(claim, choice, finding);
    }

    /// <summary>The closed world: nothing that was left over stays confirmed or contradicted.</summary>
    private static Finding Understood(Statement claim, StudyChoice choice, Finding finding)
    {
        if (finding.Verdict is not (Verdict.CONFIRMED or Verdict.ROUNDS_TO or Verdict.CONTRADICTED or Verdict.DIFFERS))
            return finding;
        string[] words = [.. claim.Unread, .. finding.Verdict is Verdict.CONFIRMED or Verdict.ROUNDS_TO
            || claim.Number is not null ? claim.NotCompared : [], .. choice.Mismatches, .. claim.Values(PieceKind.UNKNOWN_STUDY)];
        if (words.Length > 0)
            return finding with { Verdict = Verdict.NOT_FULLY_UNDERSTOOD, Why = Reasons.NotUnderstood(words, finding.Why) };
        return claim.IsBorrowed && finding.Verdict is Verdict.CONTRADICTED or Verdict.DIFFERS ? finding with { Verdict = Verdict.AMBIGUOUS } : finding;
    }

    public static Finding Results(Statement claim, StudyChoice choice)
    {
        if (claim.Number is not { } number || choice.IsConflict || claim.MeasuresConflict)
            return new() { Verdict = Verdict.AMBIGUOUS, Why = choice.IsConflict
                ? "The claim names more than one study." : "The claim names more than one measure or time for its number." };
        var rows = choice.Studies.SelectMany(study => study.Study.Rows.Where(row => claim.IsEffect == row.Effect is not null
            && (row.Value ?? row.Numerator) is not null)
            .Select(row => (Row: row, Fit: NumberFit.Of(Claimed(claim, number, row), row))).Where(pair => pair.Fit != Fit.NONE || ((claim.IsEffect
                || NumberFit.IsComparable(number, pair.Row)) && (RowChecks.IsMeasure(claim, pair.Row) || IsComplement(claim.Measures ?? [], pair.Row.Measure))))
            .Select(pair => new Compared(study, pair.Row, RowChecks.Of(claim, study, pair.Row), pair.Fit))).ToList();
        if (choice.IsDescribed && rows.FirstOrDefault(IsDisputed) is { } disputed)
            return new() { Verdict = Verdict.AMBIGUOUS, By = disputed.Row.Basis, Matching = [disputed.Row.Id], Study = disputed.Study.Study.Id,
                Why = $"Sources disagree: {disputed.Row.Conflict}" };
        rows.RemoveAll(row => row.Row.Conflict is not null);
        var same = rows.Where(row => row.IsSame).ToList();
        var studies = same.Select(row => row.Study.Study.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        if (!choice.IsDescribed)
            return NoStudy(claim, rows, same);
        if (studies.Count > 1)
            return new() { Verdict = Verdict.AMBIGUOUS, Matching = Ids(same), Why = Reasons.Several(same) };
        return studies.Count == 1 ? OneStudy(claim, rows, same) : Nearest(claim, choice, rows);
    }

    /// <summary>A number that sources disagree on confirms nothing, and the other source's number does not contradict who quotes it.</summary>
    private static bool IsDisputed(Compared row) => row.Row.Conflict is not null && row.Fits
        && row.Differences.All(difference => difference.IsUnsaid || difference.IsUnknown || difference.Field == ClaimField.POPULATION);

    /// <summary>A reduction of 93 % is a ratio of 0.07.</summary>
    private static ClaimNumber Claimed(Statement claim, ClaimNumber number, EvidenceRow row) => !claim.IsRelativeChange || !Effects.IsRatio(row)
        || number.Value is not { } percent
        ? number
        : number with { Value = claim.Has(PieceKind.LESS) ? 1 - (percent / 100) : 1 + (percent / 100), Unit = null, Decimals = number.Decimals + 2 };

    private static Finding NoStudy(Statement claim, List<Compared> rows, List<Compared> same)
    {
        var near = same.Where(row => row.Fits).DefaultIfEmpty(rows.Where(row => row.Fits
            && row.Differences.Count == 1).FirstOrDefault()).OfType<Compared>().ToList();
        return near.Count > 0
            ? new() { Verdict = Verdict.AMBIGUOUS, Matching = Ids(near), Why = "The claim names no study; " + Reasons.Held(near[0]) }
            : new() { Verdict = claim.Unread.Count > 0 ? Verdict.NOT_FULLY_UNDERSTOOD : Verdict.NOT_IN_DATA,
                Why = "The claim names no study, and no study in the data has this number for it." };
    }

    private static Finding OneStudy(Statement claim, List<Compared> rows, List<Compared> same)
    {
        if (claim.Number is { Denominator: { } of, IsFraction: false } && same.Where(row => row.Row.Denominator == of).ToList() is { Count: > 0 } sized)
            same = sized;
        // Without an arm the whole study is meant, where it has a number of its own.
        if (claim.Treatments.Count == 0 && claim.Comparators.Count == 0 && same.Where(row => row.Row.Arm is null).ToList() is { Count: > 0 } whole)
            same = whole;
        var things = same.GroupBy(row => row.Thing).Select(thing => Best([.. thing])).ToList();
        var fitting = things.Where(thing => thing.Fits).ToList();
        if (fitting.Count == things.Count)
            return Confirmed(fitting, same);
        if (fitting.Count > 0)
            return new() { Verdict = Verdict.AMBIGUOUS, Matching = Ids([.. fitting, .. things]), Study = same[0].Study.Study.Id,
                Why = Reasons.Undetermined(fitting, things) };
        var elsewhere = rows.Where(row => row.Study == same[0].Study && row.Fits && row.Differences.Count > 0 && row.Differences.All(difference =>
            difference.Field == ClaimField.MEASURE) && IsTelling(claim, row.Row) && same[0].Row.OutcomeType != Model.OutcomeType.BASELINE).ToList();
        if (elsewhere.Count > 0)
            return OtherMeasure(claim, elsewhere);
        if (things.Count > 1 && things.DistinctBy(thing => (thing.Row.Value, thing.Row.Unit, thing.Row.Numerator, thing.Row.Denominator)).Count() > 1)
            return new() { Verdict = Verdict.AMBIGUOUS, Matching = Ids(things), Study = same[0].Study.Study.Id, Why = Reasons.Undetermined([], things) };
        var unsaid = rows.Where(row => row.Study == same[0].Study && row.Fits && row.Differences.All(difference => difference.IsUnsaid)).ToList();
        if (unsaid.Count > 0)
            return new() { Verdict = Verdict.AMBIGUOUS, Matching = Ids([.. unsaid, .. things]), Study = same[0].Study.Study.Id,
                Why = Reasons.Undetermined(unsaid, things) };
        if (claim.Number is { } words && NumberFit.IsArguable(words, things[0].Row))
            return new() { Verdict = Verdict.AMBIGUOUS, By = things[0].Row.Basis, Matching = Ids(things), Study = same[0].Study.Study.Id,
                Why = Reasons.Contradicted(things[0]) };
        if (things[0].Row.IsSuperseded)
            return new() { Verdict = Verdict.NOT_IN_DATA, By = things[0].Row.Basis, Matching = Ids(things), Study = same[0].Study.Study.Id,
                Why = "The data have only an earlier version of this number; " + Reasons.Held(things[0]) };
        return new()
        {
            Verdict = things[0].Row.Basis == Basis.PRIMARY ? Verdict.CONTRADICTED : Verdict.DIFFERS, By = things[0].Row.Basis,
                Matching = Ids(things), Study = same[0].Study.Study.Id,
            Differs = [ClaimField.NUMBER], Why = Reasons.Contradicted(things[0]),
        };
    }

    /// <summary>Of several reports of one thing: a primary source before a retelling, and a fitting one among equals; the primary outcome first.</summary>
    private static Compared Best(List<Compared> thing)
    {
        var current = thing.Where(row => !row.Row.IsSuperseded).DefaultIfEmpty().OfType<Compared>().ToList();
        var best = (current.Count > 0 ? current : thing).GroupBy(row => row.Row.Basis).OrderBy(group => group.Key).First().ToList();
        return best.OrderByDescending(row => row.Fits).ThenBy(row => row.Row.OutcomeType).ThenBy(row => row.Row.Precedence).First();
    }

    private static Finding Confirmed(List<Compared> fitting, List<Compared> same)
    {
        var best = fitting.OrderBy(row => row.Row.Basis).ThenBy(row => row.Row.OutcomeType).ThenBy(row => row.Row.Precedence).First();
        return new()
        {
            Verdict = fitting.All(row => row.Fit == Fit.EXACT) ? Verdict.CONFIRMED : Verdict.ROUNDS_TO, By = best.Row.Basis, Study = best.Study.Study.Id,
            Matching = Ids([best, .. fitting, .. same.Where(row => row.Fits)]), Why = Reasons.Confirmed(best),
        };
    }

    private static Finding Nearest(Statement claim, StudyChoice choice, List<Compared> rows)
    {
        var fitting = rows.Where(row => row.Fits).OrderBy(row => row.Differences.Count).ThenBy(row => row.Row.Basis).ToList();
        var near = fitting.FirstOrDefault() is { } first && (first.Differences.Count <= 2 || choice.Studies.Count == 1) ? first : null;
        if (near is not null && (choice.Studies.Count == 1 || claim.IsEffect) && near.Differences.All(difference =>
            difference.Field == ClaimField.MEASURE) && IsTelling(claim, near.Row))
            return OtherMeasure(claim, [.. fitting.Where(row => row.Differences.All(difference => difference.Field == ClaimField.MEASURE))]);
        if (choice.Studies.Count == 1 && Complement(claim, rows) is { } complement)
            return new() { Verdict = Verdict.DIFFERENT_MEASURE, By = complement.Row.Basis, Matching = [complement.Row.Id],
                Study = complement.Study.Study.Id, Differs = [ClaimField.MEASURE], Why = Reasons.Complement(complement) };
        var isPlain = near is not null && IsPlain(near) && rows.Where(IsPlain).Select(row => row.Study).Distinct().Count() == 1;
        if (near is not null)
        {
            return new()
            {
                Verdict = near.Differences.All(difference => difference.IsUnknown || difference.IsUnsaid) || (choice.Studies.Count > 1
                    && !isPlain) ? Verdict.AMBIGUOUS : !isPlain ? Verdict.NOT_IN_DATA : near.Row.Basis == Basis.PRIMARY
                    ? Verdict.CONTRADICTED : Verdict.DIFFERS, By = near.Row.Basis, Matching = Ids([near]), Study = near.Study.Study.Id,
                Differs = [.. near.Differences.Select(difference => difference.Field).Distinct()], Why = Reasons.Differs(near),
            };
        }
        return new() { Verdict = Verdict.NOT_IN_DATA, Why = Reasons.Missing(choice), Study = choice.Studies.Count == 1 ? choice.Studies[0].Study.Id : null };
    }

    /// <summary>Whether what differs is known and is part of the same result: its people, direction or certainty.</summary>
    private static bool IsPlain(Compared row) => row.Differences.All(difference => IsPlain(difference) || (difference.IsUnsaid
        && row.Differences.Any(other => other.Field == ClaimField.DENOMINATOR)));

    private static bool IsPlain(Difference difference) => !difference.IsUnknown
        && difference.Field is ClaimField.DENOMINATOR or ClaimField.DIRECTION or ClaimField.P_VALUE or ClaimField.INTERVAL or ClaimField.SIGNIFICANCE;

    private static Finding OtherMeasure(Statement claim, List<Compared> rows) => new()
    {
        Verdict = Verdict.DIFFERENT_MEASURE, By = rows[0].Row.Basis, Matching = Ids(rows), Study = rows[0].Study.Study.Id, Differs = [ClaimField.MEASURE],
        Why = Reasons.OtherMeasure(claim, rows[0]),
    };

    /// <summary>Small counts are everywhere: that one is the same says nothing, unless both are deaths.</summary>
    private static bool IsTelling(Statement claim, EvidenceRow row) => (row.Measure is "transplant-related-mortality" or "death" or "mortality-100d"
        && (claim.Measures ?? []).Intersect(["death", "transplant-related-mortality"]).Any())
        || claim.Number is { } number && (claim.IsEffect || (number.IsShare && (row.Unit == "%" || row.Share is not null)))
            && row.OutcomeType is not (Model.OutcomeType.BASELINE or Model.OutcomeType.FOLLOW_UP);

    private static Compared? Complement(Statement claim, List<Compared> rows) => claim.Number is not { Unit: "%", Value: { } percent } number
        ? null
        : rows.FirstOrDefault(row => row.Row.Effect is null && IsComplement(claim.Measures ?? [], row.Row.Measure)
            && row.Differences.All(difference => difference.Field == ClaimField.MEASURE) && NumberFit.Of(number with { Value = 100 - percent,
            Numerator = null }, row.Row) != Fit.NONE);

    /// <summary>Whether one measure is of those who had the event that the other was spared.</summary>
    private static bool IsComplement(IReadOnlyList<string> measures, string other) => WordLists.Freedoms.Any(pair =>
        (measures.Contains(pair.Key) && pair.Value.Split(',').Contains(other)) || (pair.Key == other && pair.Value.Split(',').Any(measures.Contains)));

    private static IReadOnlyList<string> Ids(IEnumerable<Compared> rows) => [.. rows.Select(row => row.Row.Id).Distinct().Take(MostMatching)];
}
