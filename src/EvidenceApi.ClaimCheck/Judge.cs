namespace EvidenceApi.ClaimCheck;

/// <summary>A row that was compared, with the fields that are not the same.</summary>
internal sealed record Compared(StudyProfile Study, EvidenceRow Row, List<Difference> Differences, Fit Fit)
{
    public bool IsSame => Differences.Count == 0;

    public bool Fits => Fit != Fit.NONE;

    /// <summary>
    /// A number tells no studies apart: where several may be meant, the one is identified that alone reports the measure, at the time and of the people that are said. What
    /// the claim leaves unsaid rules no other out.
    /// </summary>
    public bool MayBeMeant => !Row.IsSuperseded && Differences.TrueForAll(difference => difference.IsUnsaid);

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
        if (claim.To is not null)
            return Understood(claim, choice, Changes.Judge(claim, choice), false);
        if (AsCount(claim, choice) is { } count)
            return Understood(count, choice, FactJudge.Of(count, choice), true);
        if (claim.Number is null && EffectJudge.Of(claim, choice) is { } effect)
            return Understood(claim, choice, effect, false);
        var isFact = claim.Number is null || FactJudge.IsFact(claim) || (claim.Measures is null && !claim.IsEffect && claim.Label("outcome") is null
            && !claim.Has(PieceKind.OTHER_OUTCOME));
        return Understood(claim, choice, isFact ? FactJudge.Of(claim, choice) : Results(claim, choice), isFact);
    }

    /// <summary>The closed world: nothing that was left over stays confirmed or contradicted.</summary>
    private static Finding Understood(Statement claim, StudyChoice choice, Finding finding, bool isFact)
    {
        if (claim.Unread.Count > 0 && choice.Studies.FirstOrDefault(study => study.Study.Id == finding.Study) is { } found && claim.Sentence.Described(found.Words) is { Count: > 0 } used)
            (claim, finding) = (claim with { Unread = [.. claim.Unread.Except(used)] }, finding with { Described = used });
        if (finding.Verdict == Verdict.DIFFERENT_MEASURE && claim.Unread.Count > 0)
            return finding with { Verdict = Verdict.NOT_FULLY_UNDERSTOOD, Why = Reasons.NotUnderstood(claim.Unread, finding.Why) };
        if (finding.Verdict is not (Verdict.CONFIRMED or Verdict.ROUNDS_TO or Verdict.CONTRADICTED or Verdict.DIFFERS))
            return finding;
        string[] words = [.. claim.Unread, .. finding.Verdict is Verdict.CONFIRMED or Verdict.ROUNDS_TO
            || claim.Number is not null ? NotCompared.Of(claim, isFact) : [], .. choice.Mismatches.Except(finding.Described), .. Foreign(claim, choice, finding, isFact), .. claim.Values(PieceKind.UNKNOWN_STUDY)];
        if (words.Length > 0)
            return finding with { Verdict = Verdict.NOT_FULLY_UNDERSTOOD, Why = Reasons.NotUnderstood(words, finding.Why) };
        return claim.IsBorrowed && finding.Verdict is Verdict.CONTRADICTED or Verdict.DIFFERS ? finding with { Verdict = Verdict.AMBIGUOUS } : finding;
    }

    /// <summary>"28 of the 151 had secondary progressive MS", of a study that counts them by course and prints no share.</summary>
    private static Statement? AsCount(Statement claim, StudyChoice choice) => claim.Measures is ["phenotype-share"] && claim.Number is { Numerator: { } n, Denominator: { } of, IsFraction: false }
        && choice.Studies is [var study] && !study.Study.Rows.Any(row => row.Measure == "phenotype-share")
        ? claim with { Measures = null, Number = NumberReader.Count(n), Pieces = [.. claim.Pieces, new Piece(0, 0, PieceKind.SIZE, "DENOMINATOR") { Number = NumberReader.Count(of) }] }
        : null;

    /// <summary>"… in clinically isolated syndrome": no head count or product is confirmed of people whom the study is not known to have had.</summary>
    private static IEnumerable<string> Foreign(Statement claim, StudyChoice choice, Finding finding, bool isFact) => isFact && finding.Verdict is Verdict.CONFIRMED or Verdict.ROUNDS_TO
        && choice.Studies.FirstOrDefault(study => study.Study.Id == finding.Study) is { } found ? Populations.Foreign(claim, found) : [];

    public static Finding Results(Statement claim, StudyChoice choice)
    {
        if (claim.Number is not { } number || choice.IsConflict || claim.MeasuresConflict)
            return new() { Verdict = Verdict.AMBIGUOUS, Why = choice.IsConflict
                ? "The claim names more than one study." : "The claim names more than one measure or time for its number." };
        var rows = choice.Studies.SelectMany(study => study.Study.Rows.Where(row => claim.IsEffect == row.Effect is not null
            && (row.Value ?? row.Numerator) is not null)
            .Select(row => (Row: row, Fit: NumberFit.Of(Claimed(claim, number, row), row))).Where(pair => pair.Fit != Fit.NONE || ((claim.IsEffect
                || NumberFit.IsComparable(number, pair.Row)) && (RowChecks.IsMeasure(claim, pair.Row) || NearestJudge.IsComplement(claim.Measures ?? [], pair.Row.Measure))))
            .Select(pair => new Compared(study, pair.Row, RowChecks.Of(claim, study, pair.Row), pair.Fit))).ToList();
        if (choice.IsDescribed && rows.FirstOrDefault(IsDisputed) is { } disputed)
            return new() { Verdict = Verdict.AMBIGUOUS, By = disputed.Row.Basis, Matching = [disputed.Row.Id], Study = disputed.Study.Study.Id,
                Why = $"Sources disagree: {disputed.Row.Conflict}" };
        rows.RemoveAll(row => row.Row.Conflict is not null);
        var same = rows.Where(row => row.IsSame).ToList();
        var studies = same.Select(row => row.Study.Study.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        // A time that was taken from the next number, and that no result has, is not this number's.
        if (same.Count == 0 && claim is { IsBorrowed: true, Months: not null })
            return Results(claim with { Months = null }, choice);
        if (!choice.IsDescribed)
            return NearestJudge.NoStudy(claim, rows, same);
        if (studies.Count > 1)
            return new() { Verdict = Verdict.AMBIGUOUS, Matching = Ids(same), Why = Reasons.Several(same) };
        if (same.Count > 0 && choice.Studies.Count > 1 && rows.Where(row => row.Study != same[0].Study && row.MayBeMeant).ToList() is { Count: > 0 } rivals)
            return new() { Verdict = Verdict.AMBIGUOUS, Matching = Ids([same[0], .. rivals]), Why = Reasons.Several([same[0], .. rivals]) };
        if (same.Count > 0 && StudyFinder.IsAuthorAlone(claim) && choice.Studies.Where(study => study.Study.Rows.Any(row => RowChecks.IsResult(row) && (row.Effect is not null) == claim.IsEffect)).ToList() is { Count: > 1 } others)
            return new() { Verdict = Verdict.AMBIGUOUS, Matching = Ids(same), Why = Reasons.SeveralOfAuthor(others, same[0]) };
        var finding = studies.Count == 1 ? OneStudy(claim, rows, same) : NearestJudge.Of(claim, choice, rows);
        // Of the other studies that may be meant the data have no such number; theirs may be another.
        return choice.Studies.Count > 1 && StudyFinder.IsVague(claim) && !IsOfAnotherTime(claim, rows, same) && finding.Verdict is Verdict.CONTRADICTED or Verdict.DIFFERS or Verdict.DIFFERENT_MEASURE
            ? finding with { Verdict = Verdict.AMBIGUOUS } : finding;
    }

    /// <summary>"73 % after ten years" of the one cohort that was followed for ten, which has 73 % after five: that is no other study's number.</summary>
    private static bool IsOfAnotherTime(Statement claim, List<Compared> rows, List<Compared> same) => claim.Months is not null && same.Count > 0 && !StudyFinder.IsAuthorAlone(claim)
        && rows.Exists(row => row.Study == same[0].Study && row.Fits && row.Differences is [{ Field: ClaimField.TIME, IsUnknown: false }]);

    /// <summary>A number that sources disagree on confirms nothing, and the other source's number does not contradict who quotes it.</summary>
    private static bool IsDisputed(Compared row) => row.Row.Conflict is not null && row.Fits
        && row.Differences.All(difference => difference.IsUnsaid || difference.IsUnknown || difference.Field == ClaimField.POPULATION);

    /// <summary>A reduction of 93 % is a ratio of 0.07.</summary>
    private static ClaimNumber Claimed(Statement claim, ClaimNumber number, EvidenceRow row) => !claim.IsRelativeChange || !Effects.IsRatio(row)
        || number.Value is not { } percent
        ? number
        : number with { Value = Effects.IsLess(row) == true ? 1 - (percent / 100) : 1 + (percent / 100), Unit = null, Decimals = number.Decimals + 2 };

    private static Finding OneStudy(Statement claim, List<Compared> rows, List<Compared> same)
    {
        // Without an arm the whole study is meant, where it has a number of its own.
        if (claim.Treatments.Count == 0 && claim.Comparators.Count == 0 && same.Where(row => row.Row.Arm is null).ToList() is { Count: > 0 } whole)
            same = whole;
        if (claim.Number is { Denominator: { } of, IsFraction: false } && same.Where(row => row.Row.Denominator == of).ToList() is { Count: > 0 } sized)
            same = sized;
        var things = same.GroupBy(row => row.Thing).Select(thing => Best([.. thing])).ToList();
        var fitting = things.Where(thing => thing.Fits).ToList();
        if (fitting.Count == things.Count)
            return Confirmed(fitting, same);
        if (fitting.Count > 0)
            return new() { Verdict = Verdict.AMBIGUOUS, Matching = Ids([.. fitting, .. things]), Study = same[0].Study.Study.Id,
                Why = Reasons.Undetermined(fitting, things) };
        var elsewhere = rows.Where(row => row.Study == same[0].Study && row.Fits && row.Differences.Count > 0 && row.Differences.All(difference =>
            difference.Field == ClaimField.MEASURE) && NearestJudge.IsTelling(claim, row.Row) && same[0].Row.OutcomeType != Model.OutcomeType.BASELINE).ToList();
        if (elsewhere.Count > 0)
            return NearestJudge.OtherMeasure(claim, elsewhere);
        if (things.Count > 1 && things.DistinctBy(thing => (thing.Row.Value, thing.Row.Unit, thing.Row.Numerator, thing.Row.Denominator)).Count() > 1)
            return new() { Verdict = Verdict.AMBIGUOUS, Matching = Ids(things), Study = same[0].Study.Study.Id, Why = Reasons.Undetermined([], things) };
        var unsaid = rows.Where(row => row.Study == same[0].Study && row.Fits && row.Differences.All(difference => difference.IsUnsaid)).ToList();
        if (unsaid.Count > 0)
            return new() { Verdict = Verdict.AMBIGUOUS, Matching = Ids([.. unsaid, .. things]), Study = same[0].Study.Study.Id,
                Why = Reasons.Undetermined(unsaid, things) };
        if (claim.Number is { IsCount: true, Numerator: > 1 and { } people } && StudyFinder.HasSize(same[0].Study.Study, people))
            return new() { Verdict = Verdict.AMBIGUOUS, By = things[0].Row.Basis, Matching = Ids(things), Study = same[0].Study.Study.Id,
                Why = $"{people} is a head count of the study, which the claim may mean; {Reasons.Held(things[0])}" };
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

    public static IReadOnlyList<string> Ids(IEnumerable<Compared> rows) => [.. rows.Select(row => row.Row.Id).Distinct().Take(MostMatching)];
}
