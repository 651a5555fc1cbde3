namespace EvidenceApi.ClaimCheck;

/// <summary>The findings in words: one sentence each.</summary>
internal sealed class Sentences(ClaimReading claim, LexiconIndex index)
{
    private const int MostMatches = 10;
    private const int LongestReason = 160;

    public bool NamesStudies => claim.Studies.Count > 0;

    public bool NamesOtherOutcome => claim.OtherOutcomes.Count > 0;

    private string Claimed => claim.Number is { } number ? Wording.Number(number) : "";

    private string Measured => $"{(claim.Effect is { } effect ? $"{Wording.AnEffect(effect)} for " : "")}{Wording.Measures(claim.Measures, index)}";

    private string Other => $"\"{Wording.Quote(claim.OtherOutcomes[0])}\"";

    private string Asked => $"{Measured}{Wording.At(claim.Months)}{Wording.People(claim.Phenotypes)}{Side}";

    private string Side => claim.Arm switch
    {
        ClaimArm.TRANSPLANT => " after a transplant",
        ClaimArm.COMPARATOR => " in a comparator arm",
        _ => "",
    };

    public ClaimFinding Unclear() => Say(Verdict.AMBIGUOUS, [],
        $"The claim holds {Wording.Quote(claim.Unclear[0], LongestReason)}, so no single estimate can be held against it.");

    public static ClaimFinding NoNumber() => Say(Verdict.AMBIGUOUS, [], "No number was understood in the claim, so no estimate can be held against it.");

    public ClaimFinding UnknownStudy()
    {
        var name = Wording.Quote(claim.UnknownStudies[0]);
        return NamesStudies
            ? Say(Verdict.AMBIGUOUS, [],
                $"The claim names \"{name}\", which the data do not know, beside {Names(claim.Studies)}, so it is not clear whose estimate is meant.")
            : Say(Verdict.NOT_IN_DATA, [], $"The data have no study called \"{name}\", and so no estimate of it.");
    }

    public ClaimFinding NoResults() => Say(Verdict.NOT_IN_DATA, [], $"The data have no estimate of any measure from {Names(claim.Studies)}.");

    public ClaimFinding Fits(StudyCheck study)
    {
        var best = study.Fitting[0];
        return study.IsExact
            ? Say(Verdict.CONFIRMED, study.Fitting, $"{Reports(best)}.")
            : Say(Verdict.ROUNDS_TO, study.Fitting, $"{Reports(best)}, which {(IsPlain ? "rounds to" : "fits")} {Claimed}.");
    }

    public ClaimFinding MeasuresDiffer(StudyCheck study)
    {
        var other = study.Preferred.First(result => result.MeasureId != study.Fitting[0].MeasureId);
        return Say(Verdict.AMBIGUOUS, study.Fitting,
            $"{Reports(study.Fitting[0])}, but {Wording.Result(other, index)}, and the claim does not say which it means.");
    }

    public ClaimFinding OnlyOthersFit(StudyCheck study) => Say(Verdict.AMBIGUOUS, study.FittingOthers,
        $"{Reports(study.FittingOthers[0])}, but {Or(study.Rival, "no estimate for the whole group")}, and the claim does not say of whom it speaks{When(study)}.");

    public ClaimFinding OnlyPress(StudyCheck study)
    {
        var best = study.FittingPress[0];
        return Say(Verdict.NOT_IN_DATA, study.FittingPress,
            $"Only the press ({Wording.Quote(best.Press ?? "")}) prints {Wording.Result(best, index)} of {Wording.Study(best.StudyId, index)}, and no report of the study itself.");
    }

    public ClaimFinding OnlyGroups(StudyCheck study) => Say(Verdict.NOT_IN_DATA, study.Groups,
        $"{Start(Wording.Study(study.Groups[0].StudyId, index))} has no estimate of {Asked} for the whole group in the data, only {Wording.Result(study.Groups[0], index)}.");

    public ClaimFinding OnlyAnotherKind(StudyCheck study) => Say(Verdict.NOT_IN_DATA, study.Incomparable,
        $"{Reports(study.Incomparable[0])}, against which {Claimed} cannot be held.");

    public ClaimFinding Complement(IReadOnlyList<Candidate> results) => Say(Verdict.DIFFERENT_MEASURE, results,
        $"{Reports(results[0])}, the complement of what is claimed, and no {Claimed} for {Measured} itself.");

    public ClaimFinding OtherMeasure(IReadOnlyList<Candidate> results) => Say(Verdict.DIFFERENT_MEASURE, results,
        $"{Reports(results[0])}, which is not {(claim.Measures.Count > 0 ? Measured : Other)}.");

    public ClaimFinding Contradicted(IReadOnlyList<StudyCheck> studies)
    {
        var results = studies.SelectMany(study => study.Preferred).ToList();
        var elsewhen = studies[0].OtherTime is { } other && claim.Months is not null && studies.Count == 1
            ? $", which is its estimate{Wording.At(other.Months)}" : "";
        var also = studies.Count > 1 ? $" and {Reports(studies[1].Preferred[0])}" : "";
        return Say(Verdict.CONTRADICTED, results, $"{Reports(results[0])}{also}, not {Claimed}{elsewhen}.");
    }

    public ClaimFinding NoSuchResult(StudyCheck study)
    {
        var known = study.OfMeasure.Count > 0 ? study.OfMeasure : study.ComplementResults;
        var but = known.Count > 0 ? $", but {Wording.Result(known[0], index)}" : "";
        return Say(Verdict.NOT_IN_DATA, known, $"{Start(Names(claim.Studies))} has no estimate of {Asked} in the data{but}.");
    }

    public ClaimFinding StudiesFit(IReadOnlyList<StudyCheck> studies) => Say(Verdict.AMBIGUOUS, [.. studies.SelectMany(study => study.Fitting)],
        $"{Claimed} fits an estimate of {Asked} in more than one study "
        + $"({Names([.. studies.Select(study => study.Fitting[0].StudyId)])}), and the claim does not say which.");

    public ClaimFinding NoStudyFits() => Say(Verdict.NOT_IN_DATA, [],
        $"No study {(NamesStudies ? "that the claim may mean" : "in the data")} has an estimate of {Claimed} for {Asked}.");

    public ClaimFinding NoMeasure(IReadOnlyList<Candidate> found) => found.Count == 0
        ? Say(Verdict.AMBIGUOUS, [], $"The claim names no measure that the data know, so no estimate can be held against {Claimed}.")
        : Say(Verdict.AMBIGUOUS, found, $"{Reports(found[0])}, but the claim does not say what was measured.");

    public ClaimFinding UnknownOutcome() => Say(Verdict.NOT_IN_DATA, [],
        $"The studies{(NamesStudies ? $" meant ({Names(claim.Studies)})" : " in the data")} do not measure {Other}, "
        + $"and have no estimate of {Claimed} for anything else.");

    public ClaimFinding SeveralPlaces(IReadOnlyList<Candidate> found) => Say(Verdict.AMBIGUOUS, found,
        $"The data do not measure {Other}, and {Claimed} is an estimate of more than one other measure, such as {Wording.Result(found[0], index)}.");

    private bool IsPlain => claim.Number is { Qualifier: Qualifier.EXACT, IsFraction: false };

    private string Reports(Candidate result) => $"{Start(Wording.Study(result.StudyId, index))} reports {Wording.Result(result, index)}";

    private string Or(Candidate? result, string none) => result is null ? none : Wording.Result(result, index);

    private static string When(StudyCheck study) => study.FittingOthers[0].Months is < 0 ? ", nor when" : "";

    /// <summary>The names of studies; where two read the same, with their ids.</summary>
    private string Names(IReadOnlyList<string> ids)
    {
        var names = ids.Take(4).Select(id => (Id: id, Name: Wording.Study(id, index))).ToList();
        return string.Join(", ", names.Select(one => names.Count(other => other.Name == one.Name) > 1 ? $"{one.Name}, {one.Id}" : one.Name));
    }

    private static string Start(string name) => name.Length > 0 ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    private static ClaimFinding Say(Verdict verdict, IReadOnlyList<Candidate> results, string why) =>
        new()
        {
            Verdict = verdict,
            Matching = [.. results.Select(result => result.Id).Distinct(StringComparer.Ordinal).Take(MostMatches)],
            Why = why,
        };
}
