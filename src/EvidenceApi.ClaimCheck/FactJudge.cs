using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Judges statements about the study itself: how many people it enrolled, its status, what it gave, whom it compared, and how it was done.</summary>
internal static class FactJudge
{
    /// <summary>Whether the number counts people, sites or countries of the study and no result.</summary>
    public static bool IsFact(Statement claim) => claim.Measures is null && !claim.IsEffect && claim.Effect is null && claim.Label("outcome") is null
        && !claim.Has(PieceKind.OTHER_OUTCOME)
        && claim.Number is { IsShare: false, Value: { } value } number && decimal.IsInteger(value)
        && (number.Numerator is not null || claim.Pieces.Any(piece => piece.Kind == PieceKind.COUNT && piece.Value is not ("ANY" or "NUMBER" or "TREATMENTS")));

    public static Finding Of(Statement claim, StudyChoice choice)
    {
        var isAbout = IsFact(claim) || (claim.Number is { IsFraction: true } && claim.Treatments.Count > 0) || claim.Has(PieceKind.STATUS) || claim.Has(PieceKind.COMPARES) || claim.Has(PieceKind.GIVES)
            || claim.Has(PieceKind.DESIGN) || claim.Has(PieceKind.VERSUS) || claim.Has(PieceKind.DATED) || IsOfPlaces(claim) || IsOfReport(claim);
        if (!isAbout || !choice.IsDescribed)
            return Nothing(claim, choice);
        if (choice.IsConflict)
            return new() { Verdict = Verdict.AMBIGUOUS, Why = "The claim names more than one study." };
        var answers = choice.Studies.Select(study => (Study: study, Answer: Of(claim, study))).Where(pair => pair.Answer is not null).ToList();
        // Whatever study is meant: it is true of each.
        if (claim.Number is null && choice.Studies.Count is > 1 and < 5 && answers.Count == choice.Studies.Count && answers.TrueForAll(pair => pair.Answer?.Verdict == Verdict.CONFIRMED))
            return new() { Verdict = Verdict.CONFIRMED, By = answers.Max(pair => pair.Answer?.By), Why = string.Join(" ", answers.Select(pair => pair.Answer?.Why)) };
        if (choice.Studies.Count > 1 && answers.Count != 1)
            return new() { Verdict = answers.Count == 0 ? Verdict.NOT_IN_DATA : Verdict.AMBIGUOUS,
                Why = "The claim does not say which study is meant." };
        var answer = answers.Count == 0 ? Nothing(claim, choice) : answers[0].Answer ?? Nothing(claim, choice);
        // The data have no such fact of the other studies that may be meant; it may differ.
        return choice.Studies.Count > 1 && answer.Verdict is Verdict.CONTRADICTED or Verdict.DIFFERS ? answer with { Verdict = Verdict.AMBIGUOUS } : answer;
    }

    /// <summary>"What are the chances …?": a question claims nothing, unless a study is named or a number is said.</summary>
    private static bool IsQuestion(Statement claim) => claim.Number is null && !claim.Has(PieceKind.STUDY) && !claim.Has(PieceKind.AUTHOR) && claim.Sentence.Text.EndsWith('?');

    private static Finding Nothing(Statement claim, StudyChoice choice)
    {
        if (IsQuestion(claim))
            return new() { Verdict = Verdict.NO_CLAIM, Why = "It is a question." };
        var isClaim = claim.Number is not null || (choice.IsDescribed && (claim.Measures is not null || claim.Has(PieceKind.TREATMENT)
            || claim.Has(PieceKind.STATUS) || (claim.Has(PieceKind.STUDY)
                && claim.Pieces.Any(piece => piece.Kind is PieceKind.ORGANIZATION or PieceKind.SIZE && piece.Length > 0))))
            || claim.Has(PieceKind.OTHER_OUTCOME) || claim.Has(PieceKind.EFFECT);
        return isClaim
            ? new() { Verdict = claim.Unread.Count > 0 || NotCompared.Of(claim, true).Any() ? Verdict.NOT_FULLY_UNDERSTOOD : Verdict.AMBIGUOUS,
                Why = "The claim has nothing that one number or fact of the data could confirm or contradict." }
            : new() { Verdict = Verdict.NO_CLAIM, Why = "There is no number and no fact of a study in it that could be compared with the data." };
    }

    private static Finding? Of(Statement claim, StudyProfile study)
    {
        var facts = new List<Finding>();
        if (claim.Number is not null && !IsFact(claim))
            return ArmJudge.ShareOfArm(claim, study);
        if (claim.Number is { Value: { } value } number)
        {
            if ((CountJudge.Of(claim, study, (int)value, number) ?? TreatmentJudge.OtherProduct(claim, study)) is not { } count)
                return null;
            facts.Add(count);
        }
        facts.AddRange(claim.Pieces.Where(piece => piece.Kind == PieceKind.STATUS).Select(piece => StatusJudge.Of(claim, study, piece)
            ?? new() { Verdict = Verdict.NOT_IN_DATA, Why = $"The data have no status of {Reasons.NameOf(study)}." }));
        if (claim.Number is null && (claim.Treatments.Count > 0 || claim.Comparators.Count > 0))
            facts.Add(TreatmentJudge.Of(claim, study));
        if (claim.Values(PieceKind.DESIGN).Any(design => design is not ("INTERIM" or "FINAL")) && (claim.Number is null ? !claim.Values(PieceKind.DESIGN).Contains("PILOT") || facts.Count == 0 : facts.Count == 0))
            facts.Add(Design(claim, study));
        if (claim.Number is null && claim.Has(PieceKind.DATED))
            facts.Add(DateJudge.Of(claim, study));
        if (claim.Number is not null && claim.Has(PieceKind.STUDY) && Refuted(claim, study) is { } refuted)
            facts.Add(refuted);
        if (facts.Count == 0 && IsOfReport(claim))
            facts.Add(Fact(study, true, Basis.PRIMARY, $"{Reasons.NameOf(study)} was reported in: {string.Join("; ", study.Study.Reports.Select(report => $"{report.Journal} {string.Join("/", report.Years)}"))}{(study.Spans.Count > 0 ? $"; people of {string.Join(", ", study.Spans)}" : "")}."));
        if (facts.Count == 0 && IsOfPlaces(claim))
            facts.Add(Places(claim, study));
        return facts.Count == 0 ? null : facts.OrderByDescending(fact => Rank(fact.Verdict)).First();
    }

    /// <summary>"A randomised trial of 151 patients", of a case series: false however many they were.</summary>
    private static Finding? Refuted(Statement claim, StudyProfile study)
    {
        var designs = claim.Pieces.Where(piece => piece.Kind == PieceKind.DESIGN && IsKnown(study.Study, piece.Value) && !StudyFinder.HasDesign(study.Study, piece.Value)).ToList();
        return designs.Count == 0 ? null : Fact(study, false, Basis.PRIMARY, Reasons.Design(study)) with { Described = [.. designs.Select(claim.Sentence.TextOf)] };
    }

    private static bool IsKnown(StudyEvidence study, string design) => design switch
    {
        "RANDOMIZED" or "META_ANALYSIS" => study.Design is not (StudyDesign.UNSPECIFIED_TRIAL or StudyDesign.UNSPECIFIED_OBSERVATIONAL),
        "SINGLE_GROUP" or "COHORT" => study.Design == StudyDesign.RANDOMIZED_TRIAL,
        "DOUBLE_BLIND" or "OPEN_LABEL" => study.Masking is not null,
        "PHASE1" or "PHASE2" or "PHASE3" or "PHASE4" => study.Phases.Count > 0 && !study.Phases.Contains(Phase.NA),
        _ => false,
    };

    private static Finding Design(Statement claim, StudyProfile study) => Fact(study,
        claim.Values(PieceKind.DESIGN).Where(design => design is not ("INTERIM" or "FINAL")).All(design => StudyFinder.HasDesign(study.Study, design)) && claim.Measures is null, Basis.PRIMARY,
        Reasons.Design(study));

    /// <summary>"RAM-MS is running in Norway and Denmark": nothing else is said.</summary>
    private static bool IsOfPlaces(Statement claim) => claim.Number is null && claim.Measures is null && (claim.Has(PieceKind.PLACE) || claim.Has(PieceKind.TOWN)) && claim.Has(PieceKind.STUDY);

    /// <summary>"MIST was published in JAMA in 2019", "patients were treated between 2004 and 2019": the study was found by it, or it is named as a mismatch.</summary>
    private static bool IsOfReport(Statement claim) => claim.Number is null && claim.Measures is null && claim.Has(PieceKind.STUDY)
        && (claim.Has(PieceKind.SPAN) || (claim.Has(PieceKind.JOURNAL) && claim.Sentence.Tokens.Any(token => token.Fold is "out" or "published" or "appeared" or "publish" or "publishes" or "printed")));

    private static Finding Places(Statement claim, StudyProfile study)
    {
        var isHeld = claim.Values(PieceKind.PLACE).All(study.Study.Countries.Contains)
            && claim.Values(PieceKind.TOWN).All(town => study.Towns.Contains(town) || study.OrganizationWords.Contains(Spelling.Fold(town)));
        return new() { Verdict = isHeld ? Verdict.CONFIRMED : Verdict.NOT_IN_DATA, By = Basis.PRIMARY, Study = study.Study.Id,
            Why = $"{Reasons.NameOf(study)} is known to have sites in: {string.Join(", ", study.Study.Countries.Order(StringComparer.Ordinal).Concat(study.Towns.Order(StringComparer.Ordinal)))}." };
    }

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.CONTRADICTED => 5, Verdict.DIFFERS => 4, Verdict.AMBIGUOUS => 3, Verdict.NOT_IN_DATA => 2, Verdict.ROUNDS_TO => 1, _ => 0,
    };

    public static Finding Fact(StudyProfile study, bool isSame, Basis basis, string why) => new()
    {
        Verdict = isSame ? Verdict.CONFIRMED : basis == Basis.PRIMARY ? Verdict.CONTRADICTED : Verdict.DIFFERS, By = basis, Study = study.Study.Id, Why = why,
        Differs = isSame ? [] : [ClaimField.NUMBER],
    };
}
