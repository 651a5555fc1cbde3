namespace EvidenceApi.ClaimCheck;

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
        var finding = studies.Count == 1 ? OneStudyJudge.OneStudy(claim, rows, same) : NearestJudge.Of(claim, choice, rows);
        // The data have no such number of the other studies that may be meant; it may differ.
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

    public static IReadOnlyList<string> Ids(IEnumerable<Compared> rows) => [.. rows.Select(row => row.Row.Id).Distinct().Take(MostMatching)];
}
