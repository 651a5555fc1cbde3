namespace EvidenceApi.ClaimCheck;

/// <summary>
/// Holds a reading against the data. A claim with several numbers, times or measures, or with none, is AMBIGUOUS. Results are narrowed by study,
/// measure, effect, time, arm and population; what fits a study's own report is CONFIRMED or ROUNDS_TO, what only the press prints is NOT_IN_DATA.
/// Measures that the words may mean and that differ, or a number that fits only a group, a time or the comparator which the claim does not name, are
/// AMBIGUOUS. Nothing is held against a number of another kind, or of a group that the claim does not name. What fits nothing is DIFFERENT_MEASURE when the study has the
/// number, or its complement, under another measure, CONTRADICTED when it reports the measure, and NOT_IN_DATA when it does not. Without a study,
/// exactly one that fits is taken and named.
/// </summary>
public static class ClaimChecker
{
    /// <summary>The verdict on a claim. Never throws.</summary>
    public static ClaimFinding Check(ClaimReading reading, IReadOnlyList<Candidate> candidates, ClaimLexicon lexicon)
    {
        var finding = Judge(reading, candidates, lexicon);
        return finding.Verdict is Verdict.CONFIRMED or Verdict.ROUNDS_TO && reading.NotUnderstood.Count > 0 ? WithCaution(finding, reading) : finding;
    }

    // Words that were not understood may restrict the claim to people whom the number is not about.
    private static ClaimFinding WithCaution(ClaimFinding finding, ClaimReading reading) => finding with
    {
        Why = $"{finding.Why.TrimEnd('.')}; not understood, and so not checked: {string.Join(", ", reading.NotUnderstood.Select(words => $"“{words}”"))}.",
    };

    private static ClaimFinding Judge(ClaimReading reading, IReadOnlyList<Candidate> candidates, ClaimLexicon lexicon)
    {
        var say = new Sentences(reading, lexicon.Index);
        if (reading.Unclear.Count > 0)
            return say.Unclear();
        if (reading.Number is not { } number || number is { Value: null, Numerator: null })
            return Sentences.NoNumber();
        if (reading.UnknownStudies.Count > 0)
            return say.UnknownStudy();
        var pool = candidates
            .Where(result => (result.Value ?? result.Numerator) is not null)
            .Where(result => reading.Studies.Count == 0 || reading.Studies.Contains(result.StudyId, StringComparer.Ordinal))
            .ToList();
        if (pool.Count == 0 && reading.Studies.Count > 0)
            return say.NoResults();
        if (reading.Measures.Count == 0)
            return Nameless(new(reading, number, pool), say);
        var studies = pool.GroupBy(result => result.StudyId, StringComparer.Ordinal)
            .Select(study => new StudyCheck(reading, number, [.. study])).ToList();
        return reading.Studies.Count == 1 ? OneStudy(studies[0], say) : SeveralStudies(studies, say);
    }

    private static ClaimFinding OneStudy(StudyCheck study, Sentences say)
    {
        if (study.Fitting.Count > 0)
            return study.MeasuresDiffer ? say.MeasuresDiffer(study) : say.Fits(study);
        if (study.FittingPress.Count > 0)
            return say.OnlyPress(study);
        if (study.FittingOthers.Count > 0)
            return say.OnlyOthersFit(study);
        if (study.ElsewhereComplement.Count > 0)
            return say.Complement(study.ElsewhereComplement);
        if (study.Elsewhere.Count > 0)
            return say.OtherMeasure(study.Elsewhere);
        if (study.Preferred.Count > 0)
            return say.Contradicted([study]);
        if (study.Incomparable.Count > 0)
            return say.OnlyAnotherKind(study);
        return study.Groups.Count > 0 ? say.OnlyGroups(study) : say.NoSuchResult(study);
    }

    private static ClaimFinding SeveralStudies(IReadOnlyList<StudyCheck> studies, Sentences say)
    {
        var fitting = studies.Where(study => study.Fitting.Count > 0).ToList();
        if (fitting.Count == 1)
            return OneStudy(fitting[0], say);
        if (fitting.Count > 1)
            return say.StudiesFit(fitting);
        if (studies.FirstOrDefault(study => study.FittingPress.Count > 0) is { } press)
            return say.OnlyPress(press);
        if (studies.FirstOrDefault(study => study.FittingOthers.Count > 0) is { } partly)
            return say.OnlyOthersFit(partly);
        var reporting = studies.Where(study => study.Preferred.Count > 0).ToList();
        return say.NamesStudies && reporting.Count > 0 ? say.Contradicted(reporting) : say.NoStudyFits();
    }

    /// <summary>The claim names no measure of the data: where else its number stands.</summary>
    private static ClaimFinding Nameless(StudyCheck all, Sentences say)
    {
        var places = all.Elsewhere.Select(result => (result.StudyId, result.MeasureId)).Distinct().ToList();
        if (!say.NamesOtherOutcome)
            return say.NoMeasure(places.Count == 1 ? all.Elsewhere : []);
        return places.Count switch
        {
            0 => say.UnknownOutcome(),
            1 => say.OtherMeasure(all.Elsewhere),
            _ => say.SeveralPlaces(all.Elsewhere),
        };
    }
}
