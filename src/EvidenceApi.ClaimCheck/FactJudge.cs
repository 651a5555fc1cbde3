using System.Globalization;
using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Judges statements about the study itself: how many people it enrolled, its status, what it gave, whom it compared, and how it was done.</summary>
internal static class FactJudge
{
    private static readonly CountKind[] People =
        [CountKind.ENROLLED, CountKind.RANDOMIZED, CountKind.TREATED, CountKind.ANALYZED, CountKind.EVALUABLE];

    private static readonly OverallStatus[] Closed =
        [OverallStatus.ACTIVE_NOT_RECRUITING, OverallStatus.COMPLETED, OverallStatus.TERMINATED, OverallStatus.SUSPENDED, OverallStatus.WITHDRAWN];

    /// <summary>Whether the number counts people, sites or countries of the study and no result.</summary>
    public static bool IsFact(Statement claim) => claim.Measures is null && !claim.IsEffect && claim.Effect is null && claim.Label("outcome") is null
        && !claim.Has(PieceKind.OTHER_OUTCOME)
        && claim.Number is { IsShare: false, Value: { } value } number && decimal.IsInteger(value)
        && (number.Numerator is not null || claim.Pieces.Any(piece => piece.Kind == PieceKind.COUNT && piece.Value is not ("ANY" or "NUMBER" or "TREATMENTS")));

    public static Finding Of(Statement claim, StudyChoice choice)
    {
        var isAbout = IsFact(claim) || claim.Has(PieceKind.STATUS) || claim.Has(PieceKind.COMPARES) || claim.Has(PieceKind.GIVES)
            || claim.Has(PieceKind.DESIGN) || claim.Has(PieceKind.VERSUS);
        if (!isAbout || !choice.IsDescribed)
            return Nothing(claim, choice);
        if (choice.IsConflict)
            return new() { Verdict = Verdict.AMBIGUOUS, Why = "The claim names more than one study." };
        var answers = choice.Studies.Select(study => (Study: study, Answer: Of(claim, study))).Where(pair => pair.Answer is not null).ToList();
        if (choice.Studies.Count > 1 && answers.Count != 1)
            return new() { Verdict = answers.Count == 0 ? Verdict.NOT_IN_DATA : Verdict.AMBIGUOUS,
                Why = "The claim does not say which study is meant." };
        return answers.Count == 0 ? Nothing(claim, choice) : answers[0].Answer ?? Nothing(claim, choice);
    }

    private static Finding Nothing(Statement claim, StudyChoice choice)
    {
        var isClaim = claim.Number is not null || (choice.IsDescribed && (claim.Measures is not null || claim.Has(PieceKind.TREATMENT)
            || claim.Has(PieceKind.STATUS)))
            || claim.Has(PieceKind.OTHER_OUTCOME) || claim.Has(PieceKind.EFFECT);
        return isClaim
            ? new() { Verdict = claim.Unread.Count > 0 || claim.NotCompared.Count > 0 ? Verdict.NOT_FULLY_UNDERSTOOD : Verdict.AMBIGUOUS,
                Why = "The claim has nothing that one number or fact of the data could confirm or contradict." }
            : new() { Verdict = Verdict.NO_CLAIM, Why = "There is no number and no fact of a study in it that could be compared with the data." };
    }

    private static Finding? Of(Statement claim, StudyProfile study)
    {
        var facts = new List<Finding>();
        if (claim.Number is { Value: { } value } number && IsFact(claim))
        {
            if (Count(claim, study, (int)value, number) is not { } count)
                return null;
            facts.Add(count);
        }
        foreach (var piece in claim.Pieces.Where(piece => piece.Kind == PieceKind.STATUS))
        {
            if (Status(claim, study, piece) is { } status)
                facts.Add(status);
        }
        if (claim.Number is null && (claim.Treatments.Count > 0 || claim.Comparators.Count > 0))
            facts.Add(Given(claim, study));
        if (facts.Count == 0 && claim.Has(PieceKind.DESIGN))
            facts.Add(Fact(study, StudyFinder_HasAll(claim, study), Basis.PRIMARY,
                $"{Reasons.NameOf(study)} is a {study.Study.Design.ToString().ToLowerInvariant().Replace('_', ' ')}."));
        return facts.Count == 0 ? null : facts.OrderByDescending(fact => Rank(fact.Verdict)).First();
    }

    private static bool StudyFinder_HasAll(Statement claim, StudyProfile study) =>
        claim.Values(PieceKind.DESIGN).All(design => StudyFinder.HasDesign(study.Study, design)) && claim.Measures is null;

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.CONTRADICTED => 5, Verdict.DIFFERS => 4, Verdict.AMBIGUOUS => 3, Verdict.NOT_IN_DATA => 2, Verdict.ROUNDS_TO => 1, _ => 0,
    };

    private static Finding? Count(Statement claim, StudyProfile study, int said, ClaimNumber number)
    {
        var kinds = Kinds(claim);
        var years = claim.Values(PieceKind.YEAR);
        var courses = claim.Phenotypes.Where(course => course != Phenotype.MS).ToList();
        var counts = study.Study.Counts.Where(count => kinds.Contains(count.Kind) && IsArm(claim, study, count) && IsPopulation(claim, study, count, courses))
            .Concat(FromStatuses(study, kinds, courses.Count > 0 || claim.Treatments.Count > 0)).ToList();
        if (years.Count > 0 && counts.Any(count => count.Year is { } year && years.Contains(year.ToString(CultureInfo.InvariantCulture))))
            counts = [.. counts.Where(count => count.Year is { } year && years.Contains(year.ToString(CultureInfo.InvariantCulture)))];
        if (counts.Count == 0 && kinds == People && study.Study.Counts.Any(count => count.Kind == CountKind.TARGET_ENROLLMENT && count.Count == said))
            return new() { Verdict = Verdict.AMBIGUOUS, By = Basis.PRIMARY, Study = study.Study.Id,
                Why = $"{said} is the number of people that {Reasons.NameOf(study)} aims at." };
        if (counts.Count == 0)
            return null;
        var latest = counts.OrderByDescending(count => count.Year ?? int.MaxValue).ThenBy(count => count.Basis).ToList();
        var best = counts.GroupBy(count => count.Basis).OrderBy(group => group.Key).First().ToList();
        var fits = counts.Where(count => NumberFit.Fits(number, count.Count)).ToList();
        // The newest count holds; one of the same time that a primary source has goes before a retelling.
        var found = fits.FirstOrDefault(fit => !counts.Any(other => other.Kind == fit.Kind && other.Population == fit.Population
            && other.Arm == fit.Arm && !NumberFit.Fits(number, other.Count)
            && ((other.Year ?? int.MaxValue) > (fit.Year ?? int.MaxValue) || (other.Year == fit.Year && other.Basis < fit.Basis))));
        var list = string.Join("; ", latest.DistinctBy(count => (count.Kind, count.Count)).Take(4)
            .Select(count => $"{count.Kind.ToString().ToLowerInvariant().Replace('_', ' ')} {count.Count} people{(count.Year is { } year ? $" ({year})" : "")}"));
        var why = $"{Reasons.NameOf(study)} has {list}.".Replace(" people", kinds[0] is CountKind.SITES or CountKind.COUNTRIES
            ? "" : " people", StringComparison.Ordinal);
        if (found is not null)
            return new() { Verdict = number.Qualifier == Qualifier.EXACT ? Verdict.CONFIRMED : Verdict.ROUNDS_TO, By = found.Basis,
                Study = study.Study.Id, Why = why };
        if (study.Study.Counts.Any(count => count.Count == said) || study.Study.Rows.Any(row => row.Denominator == said))
            return new() { Verdict = Verdict.AMBIGUOUS, By = best[0].Basis, Study = study.Study.Id, Why = why.TrimEnd('.') + $"; {said} is another count of it." };
        var isTarget = study.Study.Counts.Any(count => count.Kind == CountKind.TARGET_ENROLLMENT
            && count.Count == said) || study.Study.Statuses.Any(status => status.Target == said);
        return isTarget ? new() { Verdict = Verdict.AMBIGUOUS, By = best[0].Basis, Study = study.Study.Id,
            Why = why.TrimEnd('.') + $"; {said} is what it aimed at." } : Fact(study, false, best[0].Basis, why);
    }

    private static CountKind[] Kinds(Statement claim)
    {
        var said = claim.Values(PieceKind.COUNT).Where(value => value is not ("NUMBER" or "TREATMENTS")).ToList();
        if (said.FirstOrDefault(value => value is "TARGET_ENROLLMENT" or "SITES" or "COUNTRIES" or "INCLUDED_STUDIES") is { } special
            && (claim.Number is { } || said.Count == 1))
            return [Enum.Parse<CountKind>(said.Contains("SITES") && !said.Contains("TARGET_ENROLLMENT") ? "SITES" : special)];
        var kind = said.FirstOrDefault(value => value is not ("ANY" or "TREATMENTS")) ?? (IsRandomised(claim) ? "RANDOMIZED" : null);
        return kind is null ? People : kind is "ENROLLED" ? [CountKind.ENROLLED, CountKind.RANDOMIZED] : [Enum.Parse<CountKind>(kind)];
    }

    /// <summary>"Randomised 110 people": the verb, and no word for the design.</summary>
    private static bool IsRandomised(Statement claim) =>
        claim.Pieces.Any(piece => piece is { Kind: PieceKind.DESIGN, Value: "RANDOMIZED" } && claim.Sentence.At(piece.Next) is { Kind: PieceKind.NUMBER });

    private static IEnumerable<CountEvidence> FromStatuses(StudyProfile study, CountKind[] kinds, bool isGroup) => isGroup
        ? [] : study.Study.Statuses.SelectMany(status => new[]
    {
        (Kind: CountKind.TARGET_ENROLLMENT, Count: status.Target), (Kind: CountKind.ENROLLED, Count: status.Actual), (Kind: CountKind.SITES, Count: status.Sites),
    }.Where(pair => pair.Count is > 0 && kinds.Contains(pair.Kind)).Select(pair => new CountEvidence { Kind = pair.Kind, Count = pair.Count ?? 0,
        Year = status.Year, Basis = status.Basis }));

    private static bool IsArm(Statement claim, StudyProfile study, CountEvidence count)
    {
        if (claim.Has(PieceKind.EACH))
            return count.Arm is not null;
        if (count.Arm is null && study.Study.Arms.Count(arm => claim.Treatments.Concat(claim.Comparators).Any(study.ClassesOf(arm.Id).Contains)) > 1)
            return claim.Treatments.Concat(claim.Comparators).All(study.All.Contains);
        if (count.Arm is null)
            return claim.Treatments.All(treatment => study.Whole.Contains(treatment)) && !(claim.Treatments.Count > 0
                && study.Study.Counts.Any(other => other.Arm is not null && other.Kind == count.Kind));
        return claim.Treatments.Count > 0 && claim.Treatments.All(study.ClassesOf(count.Arm).Contains);
    }

    private static bool IsPopulation(Statement claim, StudyProfile study, CountEvidence count, List<Phenotype> courses)
    {
        var population = count.Population is null ? null : study.Population(count.Population);
        if (courses.Count == 0)
            return population is null || population.IsAll;
        var held = population?.Phenotypes ?? [.. study.Phenotypes];
        return held.Count > 0 && held.All(own => courses.Contains(own) || (own is Phenotype.SPMS or Phenotype.PPMS
            && courses.Contains(Phenotype.PROGRESSIVE)) || (own is Phenotype.RRMS or Phenotype.RES_RRMS && courses.Contains(Phenotype.RELAPSING)));
    }

    private static Finding? Status(Statement claim, StudyProfile study, Piece piece)
    {
        var years = claim.Values(PieceKind.YEAR);
        var observed = study.Study.Statuses.Where(status => status.Status is not null && (years.Count == 0
            || years.Contains(status.Year?.ToString(CultureInfo.InvariantCulture) ?? ""))).ToList();
        if (observed.Count == 0)
            return null;
        var latest = observed[0];
        var said = Enum.Parse<OverallStatus>(piece.Value);
        var isNegated = claim.Pieces.Any(other => other.Kind is PieceKind.NEGATION or PieceKind.FREE_OF && other.Next <= piece.From && other.From >= piece.From - 3);
        var isSame = latest.Status == said || (said == OverallStatus.ACTIVE_NOT_RECRUITING && latest.Status == OverallStatus.COMPLETED);
        var isKnown = latest.Status != OverallStatus.UNKNOWN;
        var fact = Fact(study, isNegated ? said == OverallStatus.RECRUITING && Closed.Contains(latest.Status ?? said) : isSame, latest.Basis,
            $"The latest status of {Reasons.NameOf(study)} in the data is {latest.Status}{(latest.Year is { } year ? $" ({year})" : "")}{(observed.Select(status => status.WhyStopped).FirstOrDefault(why => why is not null) is { } why ? $": {why.TrimEnd('.')}" : "")}.");
        return isKnown ? fact : fact with { Verdict = Verdict.NOT_IN_DATA };
    }

    private static Finding Given(Statement claim, StudyProfile study)
    {
        var all = claim.Treatments.Concat(claim.Comparators).ToList();
        var negated = NegatedTreatments(claim).ToList();
        var counted = claim.Pieces.FirstOrDefault(piece => piece is { Kind: PieceKind.COUNT, Value: "TREATMENTS" })?.Number?.Numerator;
        var isCounted = counted is null || counted == claim.Treatments.Concat(claim.Comparators).Count(treatment => treatment != "DRUG"
            && WordLists.Classes.GetValueOrDefault(treatment) == "DRUG");
        var isHeld = isCounted && all.Except(negated).All(study.All.Contains) && !negated.Any(study.Whole.Contains);
        var why = $"{Reasons.NameOf(study)} gave: {string.Join("; ", study.Study.Interventions.Select(item => item.Label))}.";
        var isAbout = claim.Measures is null && (claim.Has(PieceKind.GIVES) || claim.Has(PieceKind.COMPARES) || claim.Has(PieceKind.VERSUS)
            || claim.Has(PieceKind.DESIGN));
        if (!isAbout)
            return new() { Verdict = claim.Has(PieceKind.STATUS) ? Verdict.CONFIRMED : Verdict.AMBIGUOUS, By = Basis.PRIMARY, Study = study.Study.Id, Why = why };
        var isProduct = all.Except(negated).Any(treatment =>
            treatment is "MSC" or "BONE_MARROW" or "UMBILICAL" or "ADIPOSE" or "ALLOGENEIC" or "AHSCT" or "EMBRYONIC" or "IPS");
        return isHeld ? Fact(study, true, Basis.PRIMARY, why) : new() { Verdict = isProduct
            && claim.Comparators.Count == 0 ? Verdict.CONTRADICTED : Verdict.NOT_IN_DATA, By = Basis.PRIMARY, Study = study.Study.Id,
            Differs = [ClaimField.TREATMENT], Why = why };
    }

    /// <summary>"… and not cultured stem cells": a treatment after a negation or "rather than".</summary>
    private static IEnumerable<string> NegatedTreatments(Statement claim)
    {
        foreach (var piece in claim.Pieces.Where(piece => piece.Kind == PieceKind.TREATMENT))
        {
            if (claim.Pieces.Any(other => other.Kind is PieceKind.NEGATION or PieceKind.FREE_OF && other.Next == piece.From))
                yield return piece.Value;
        }
    }

    private static Finding Fact(StudyProfile study, bool isSame, Basis basis, string why) => new()
    {
        Verdict = isSame ? Verdict.CONFIRMED : basis == Basis.PRIMARY ? Verdict.CONTRADICTED : Verdict.DIFFERS, By = basis, Study = study.Study.Id, Why = why,
        Differs = isSame ? [] : [ClaimField.NUMBER],
    };
}
