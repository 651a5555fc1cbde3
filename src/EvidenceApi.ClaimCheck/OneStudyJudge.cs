namespace EvidenceApi.ClaimCheck;

/// <summary>Judges a number whose study is identified, by the rows of it that differ in nothing else.</summary>
internal static class OneStudyJudge
{
    public static Finding OneStudy(Statement claim, List<Compared> rows, List<Compared> same)
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
            return new() { Verdict = Verdict.AMBIGUOUS, Matching = Judge.Ids([.. fitting, .. things]), Study = same[0].Study.Study.Id,
                Why = Reasons.Undetermined(fitting, things) };
        var elsewhere = rows.Where(row => row.Study == same[0].Study && row.Fits && row.Differences.Count > 0 && row.Differences.All(difference =>
            difference.Field == ClaimField.MEASURE) && NearestJudge.IsInformative(claim, row.Row) && same[0].Row.OutcomeType != Model.OutcomeType.BASELINE).ToList();
        if (elsewhere.Count > 0)
            return NearestJudge.OtherMeasure(claim, elsewhere);
        if (things.Count > 1 && things.DistinctBy(thing => (thing.Row.Value, thing.Row.Unit, thing.Row.Numerator, thing.Row.Denominator)).Count() > 1)
            return new() { Verdict = Verdict.AMBIGUOUS, Matching = Judge.Ids(things), Study = same[0].Study.Study.Id, Why = Reasons.Undetermined([], things) };
        var unsaid = rows.Where(row => row.Study == same[0].Study && row.Fits && row.Differences.All(difference => difference.IsUnsaid)).ToList();
        if (unsaid.Count > 0)
            return new() { Verdict = Verdict.AMBIGUOUS, Matching = Judge.Ids([.. unsaid, .. things]), Study = same[0].Study.Study.Id,
                Why = Reasons.Undetermined(unsaid, things) };
        if (claim.Number is { IsCount: true, Numerator: > 1 and { } people } && StudyFinder.HasSize(same[0].Study.Study, people))
            return new() { Verdict = Verdict.AMBIGUOUS, By = things[0].Row.Basis, Matching = Judge.Ids(things), Study = same[0].Study.Study.Id,
                Why = $"{people} is a head count of the study, which the claim may mean; {Reasons.Held(things[0])}" };
        if (claim.Number is { } words && NumberFit.IsArguable(words, things[0].Row))
            return new() { Verdict = Verdict.AMBIGUOUS, By = things[0].Row.Basis, Matching = Judge.Ids(things), Study = same[0].Study.Study.Id,
                Why = Reasons.Contradicted(things[0]) };
        if (things[0].Row.IsSuperseded)
            return new() { Verdict = Verdict.NOT_IN_DATA, By = things[0].Row.Basis, Matching = Judge.Ids(things), Study = same[0].Study.Study.Id,
                Why = "The data have only an earlier version of this number; " + Reasons.Held(things[0]) };
        return new()
        {
            Verdict = things[0].Row.Basis == Basis.PRIMARY ? Verdict.CONTRADICTED : Verdict.DIFFERS, By = things[0].Row.Basis,
                Matching = Judge.Ids(things), Study = same[0].Study.Study.Id,
            Differs = [ClaimField.NUMBER], Why = Reasons.Contradicted(things[0]),
        };
    }

    /// <summary>Order of several reports of one thing: a primary source before a retelling, a fitting one among equals, and the primary outcome first.</summary>
    private static Compared Best(List<Compared> thing)
    {
        var current = thing.Where(row => !row.Row.IsSuperseded).DefaultIfEmpty().OfType<Compared>().ToList();
        var best = (current.Count > 0 ? current : thing).GroupBy(row => row.Row.Basis).OrderBy(group => group.Key).First().ToList();
        return best.OrderByDescending(row => row.Fits).ThenBy(row => row.Row.OutcomeType).ThenBy(row => row.Row.Precedence).First();
    }

    public static Finding Confirmed(List<Compared> fitting, List<Compared> same)
    {
        var best = fitting.OrderBy(row => row.Row.Basis).ThenBy(row => row.Row.OutcomeType).ThenBy(row => row.Row.Precedence).First();
        return new()
        {
            Verdict = fitting.All(row => row.Fit == Fit.EXACT) ? Verdict.CONFIRMED : Verdict.ROUNDS_TO, By = best.Row.Basis, Study = best.Study.Study.Id,
            Matching = Judge.Ids([best, .. fitting, .. same.Where(row => row.Fits)]), Why = Reasons.Confirmed(best),
        };
    }
}
