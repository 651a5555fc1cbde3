using System.Globalization;
using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Judges head counts, and counts of sites, countries and pooled studies: of which stage, of whom, in which arm, and in which year.</summary>
internal static class CountJudge
{
    public static readonly CountKind[] People =
        [CountKind.ENROLLED, CountKind.RANDOMIZED, CountKind.TREATED, CountKind.ANALYZED, CountKind.EVALUABLE];

    /// <summary>Stages that people take for each other: a number of the one is no contradiction of the other.</summary>
    private static readonly CountKind[][] Near =
        [[CountKind.ENROLLED, CountKind.RANDOMIZED], [CountKind.ANALYZED, CountKind.EVALUABLE, CountKind.TREATED], [CountKind.SCREENED, CountKind.ASSESSED]];

    public static Finding? Of(Statement claim, StudyProfile study, int said, ClaimNumber number)
    {
        if (ArmJudge.Received(claim, study, number) is { } received)
            return received;
        // A treatment that no one in the study was given means another study.
        if (!claim.Treatments.Concat(claim.Comparators).Concat(claim.Favoured).All(study.All.Contains)
            || !TreatmentJudge.Compares(study, [.. claim.Treatments], [.. claim.Comparators]))
            return null;
        if (StageJudge.OfTwoStages(claim, study, said) is { } stages)
            return stages;
        var kinds = Kinds(claim);
        var courses = claim.Phenotypes.Where(course => course != Phenotype.MS).ToList();
        var isGroup = courses.Count > 0 || claim.Treatments.Count > 0 || claim.Has(PieceKind.EACH);
        var counts = OfYear(claim, [.. study.Study.Counts.Where(count => kinds.Contains(count.Kind) && StatusJudge.IsOf(claim, count.Register)
                && IsArm(claim, study, count) && IsPopulation(claim, study, count, courses))
            .Concat(FromStatuses(claim, study, kinds, isGroup))]);
        // Where a cohort counts those that it analysed alone, these are whom it treated.
        if (counts.Count == 0 && kinds is [CountKind.TREATED])
            return study.Study.Counts.FirstOrDefault(count => count.Kind == CountKind.ANALYZED && IsArm(claim, study, count) && IsPopulation(claim, study, count, courses)) is { } analysed
                ? NumberFit.Fits(number, analysed.Count) && number.Qualifier == Qualifier.EXACT ? FactJudge.Fact(study, true, analysed.Basis, Why(study, [CountKind.ANALYZED], [analysed]))
                    : Unsettled(study, analysed.Basis, Why(study, [CountKind.ANALYZED], [analysed]))
                : null;
        if (counts.Count == 0)
            return kinds == People && study.Study.Counts.Any(count => count.Kind == CountKind.TARGET_ENROLLMENT && count.Count == said)
                ? Unsettled(study, Basis.PRIMARY, $"{said} is the number of people that {Reasons.NameOf(study)} aims at.") : null;
        var why = Why(study, kinds, counts);
        if (claim.Values(PieceKind.YEAR).Any(year => !study.OwnYears.Contains(year) && !counts.Exists(count => count.Year?.ToString(CultureInfo.InvariantCulture) == year)))
            return Unsettled(study, Basis.PRIMARY, why);
        var best = counts.Min(count => count.Basis);
        if (claim.Pieces.FirstOrDefault(piece => piece is { Kind: PieceKind.SIZE, Value: "DENOMINATOR" })?.Number?.Numerator is { } of && !study.Study.Counts.Any(count => count.Count == of) && !StudyFinder.HasSize(study.Study, of))
            return Unsettled(study, best, $"{Reasons.NameOf(study)} counts no {of} people; {why}");
        if (counts.Where(count => NumberFit.Fits(number, count.Count)).FirstOrDefault(fit => IsCurrent(fit, counts, number)) is { } found)
            return new() { Verdict = number.Qualifier == Qualifier.EXACT ? Verdict.CONFIRMED : Verdict.ROUNDS_TO, By = found.Basis,
                Study = study.Study.Id, Why = why };
        // In a sentence with several numbers, this one may be about another arm than the one it was read for.
        if (claim.Siblings.Count > 0 && claim.Treatments.Count + claim.Comparators.Count > 0 && study.Study.Counts.Any(count => count.Count == said && count.Arm is not null))
            return Unsettled(study, best, why.TrimEnd('.') + $"; {said} is another count of it.");
        if (study.Study.Counts.Any(count => count.Count == said && IsNear(kinds, count.Kind)
                && (!isGroup || (IsArm(claim, study, count) && IsPopulation(claim, study, count, courses)))) || (kinds == People && study.Study.Rows.Any(row => row.Denominator == said)))
            return Unsettled(study, best, why.TrimEnd('.') + $"; {said} is another count of it.");
        if (!study.Study.Counts.Any(count => count.Kind == CountKind.TARGET_ENROLLMENT && count.Count == said) && !study.Study.Statuses.Any(status => status.Target == said))
            return FactJudge.Fact(study, false, best, why);
        // "Recruited 198" is not "aims at 198", once it is known how many were.
        why = why.TrimEnd('.') + $"; {said} is what it aimed at.";
        return claim.Values(PieceKind.COUNT) is ["ENROLLED"] && counts.Exists(count => count is { Kind: CountKind.ENROLLED, Year: not null }) ? FactJudge.Fact(study, false, best, why) : Unsettled(study, best, why);
    }

    public static Finding Unsettled(StudyProfile study, Basis basis, string why) =>
        new() { Verdict = Verdict.AMBIGUOUS, By = basis, Study = study.Study.Id, Why = why };

    /// <summary>The newest count holds; one of the same time that a primary source has goes before a retelling.</summary>
    private static bool IsCurrent(CountEvidence fit, List<CountEvidence> counts, ClaimNumber number) => !counts.Any(other => other.Kind == fit.Kind
        && other.Population == fit.Population && other.Arm == fit.Arm && !NumberFit.Fits(number, other.Count)
        && ((other.Year ?? int.MaxValue) > (fit.Year ?? int.MaxValue) || (other.Year == fit.Year && other.Basis < fit.Basis)));

    private static bool IsNear(CountKind[] kinds, CountKind kind) => kinds == People || kinds.Contains(kind)
        || Near.Any(group => group.Contains(kind) && kinds.Any(group.Contains));

    public static string Why(StudyProfile study, CountKind[] kinds, List<CountEvidence> counts)
    {
        var people = kinds[0] is CountKind.SITES or CountKind.COUNTRIES or CountKind.INCLUDED_STUDIES ? "" : " people";
        var list = string.Join("; ", counts.OrderByDescending(count => count.Year ?? int.MaxValue).ThenBy(count => count.Basis).DistinctBy(count => (count.Kind, count.Count)).Take(4)
            .Select(count => $"{count.Kind.ToString().ToLowerInvariant().Replace('_', ' ')} {count.Count}{people}{(count.Year is { } year ? $" ({year})" : "")}"));
        return $"{Reasons.NameOf(study)} has {list}.";
    }

    private static CountKind[] Kinds(Statement claim)
    {
        var said = claim.Values(PieceKind.COUNT).Where(value => value is not ("NUMBER" or "TREATMENTS") && !(claim.IsOfPeople && value is "SITES" or "COUNTRIES")).ToList();
        if (said.FirstOrDefault(value => value is "TARGET_ENROLLMENT" or "SITES" or "COUNTRIES" or "INCLUDED_STUDIES") is { } special)
            return [Enum.Parse<CountKind>(said.Contains("SITES") && !said.Contains("TARGET_ENROLLMENT") ? "SITES" : special)];
        var kind = said.FirstOrDefault(value => value is not "ANY") ?? (claim.Has(PieceKind.GIVES) && claim.Treatments.Count > 0 ? "TREATED" : null);
        return kind is null ? People : kind is "ENROLLED" ? [CountKind.ENROLLED, CountKind.RANDOMIZED] : [Enum.Parse<CountKind>(kind)];
    }

    private static List<CountEvidence> OfYear(Statement claim, List<CountEvidence> counts)
    {
        var years = claim.Values(PieceKind.YEAR);
        var dated = counts.Where(count => count.Year is { } year && years.Contains(year.ToString(CultureInfo.InvariantCulture))).ToList();
        return dated.Count > 0 ? dated : counts;
    }

    private static IEnumerable<CountEvidence> FromStatuses(Statement claim, StudyProfile study, CountKind[] kinds, bool isGroup) => isGroup
        ? [] : study.Study.Statuses.Where(status => StatusJudge.IsOf(claim, status.Register)).SelectMany(status => new[]
    {
        (Kind: CountKind.TARGET_ENROLLMENT, Count: status.Target), (Kind: CountKind.ENROLLED, Count: status.Actual), (Kind: CountKind.SITES, Count: status.Sites),
    }.Where(pair => pair.Count is > 0 && kinds.Contains(pair.Kind)).Select(pair => new CountEvidence { Kind = pair.Kind, Count = pair.Count ?? 0,
        Year = status.Year, Basis = status.Basis }));

    private static bool IsArm(Statement claim, StudyProfile study, CountEvidence count)
    {
        if (claim.Has(PieceKind.EACH))
            return count.Arm is not null && claim.Treatments.All(study.All.Contains);
        if (count.Arm is null && study.Study.Arms.Count(arm => claim.Treatments.Concat(claim.Comparators).Any(study.ClassesOf(arm.Id).Contains)) > 1)
            return claim.Treatments.Concat(claim.Comparators).All(study.All.Contains);
        if (count.Arm is null)
            return claim.Treatments.All(treatment => study.Whole.Contains(treatment)) && !(claim.Treatments.Count > 0
                && study.Study.Counts.Any(other => other.Arm is not null && other.Kind == count.Kind));
        return claim.Treatments.Count > 0 && claim.Treatments.All(study.ClassesOf(count.Arm).Contains);
    }

    /// <summary>Everybody, or those of the course and group that the claim names; a matched pair by what the other side was given.</summary>
    private static bool IsPopulation(Statement claim, StudyProfile study, CountEvidence count, List<Phenotype> courses)
    {
        var population = count.Population is null ? null : study.Population(count.Population);
        var groups = study.GroupsOf(count.Population ?? study.Study.Populations.FirstOrDefault(item => item.IsAll)?.Id ?? "");
        var said = claim.Values(PieceKind.GROUP);
        var isGroup = said.All(groups.Contains) && groups.All(group => said.Contains(group) || claim.Treatments.Contains(group) || claim.Comparators.Contains(group));
        if (courses.Count == 0)
            return population is null || population.IsAll ? said.All(groups.Contains) : isGroup && (groups.Count > 0 || count.Kind == CountKind.EVALUABLE);
        var held = population?.Phenotypes ?? [.. study.Phenotypes];
        return isGroup && Populations.IsSame(courses, held, study.Phenotypes);
    }
}
