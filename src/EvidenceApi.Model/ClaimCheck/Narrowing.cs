namespace EvidenceApi.Model.ClaimCheck;

/// <summary>
/// Narrows results to those that a claim may mean. Time: the same months (to 0.1), or all when none is claimed. Population: the same courses of
/// disease, where RRMS holds its rapidly evolving form, PROGRESSIVE is SPMS with PPMS, and "relapsing MS" takes RRMS too. Arm: the side that the
/// claim names. Where it names neither, whole populations and arms given cells are preferred, and the rest is kept apart.
/// </summary>
internal static class Narrowing
{
    private const decimal SameTime = 0.1m;
    private const decimal LongestMonths = 12_000;

    public static IReadOnlyList<Candidate> At(IEnumerable<Candidate> results, decimal? months) =>
        [.. results.Where(result => months is not { } claimed
            || (Math.Abs(claimed) < LongestMonths && result.Months is { } known && Math.Abs(known - claimed) <= SameTime))];

    /// <summary>Results for the people and the arm of the claim.</summary>
    public static IReadOnlyList<Candidate> Among(IEnumerable<Candidate> results, ClaimReading claim)
    {
        var among = results.Where(result => claim.Phenotypes.Count == 0 || IsSame(claim.Phenotypes, result.Phenotypes)).ToList();
        return claim.Arm switch
        {
            ClaimArm.TRANSPLANT => [.. among.Where(result => result.IsCellArm)],
            ClaimArm.COMPARATOR => Comparators(among, claim.Drugs),
            _ => among,
        };
    }

    /// <summary>Those that a claim means first when it does not say of whom it speaks; all of them when none is preferred.</summary>
    public static IReadOnlyList<Candidate> Preferred(IReadOnlyList<Candidate> among, IReadOnlyList<Candidate> study, ClaimReading claim)
    {
        var arms = claim.Arm is null ? OrAll(among, result => result.IsCellArm) : among;
        if (claim.Phenotypes.Count > 0)
            return arms;
        return OrAll(arms, result => result.IsAllParticipants || IsWhole(result, study));
    }

    private static IReadOnlyList<Candidate> OrAll(IReadOnlyList<Candidate> results, Func<Candidate, bool> isPreferred)
    {
        var preferred = results.Where(isPreferred).ToList();
        return preferred.Count > 0 ? preferred : results;
    }

    /// <summary>A subset of all courses of disease, such as those followed up, stands for the whole.</summary>
    private static bool IsWhole(Candidate result, IReadOnlyList<Candidate> study) =>
        study.Any(other => other.IsAllParticipants && other.StudyId == result.StudyId
            && other.Phenotypes.ToHashSet().SetEquals(result.Phenotypes));

    private static List<Candidate> Comparators(IReadOnlyList<Candidate> among, IReadOnlyList<string> drugs)
    {
        var others = among.Where(result => !result.IsCellArm).ToList();
        var named = others.Where(result => drugs.Any(drug => result.Arm?.Contains(drug, StringComparison.OrdinalIgnoreCase) == true
            || result.Category?.Contains(drug, StringComparison.OrdinalIgnoreCase) == true)).ToList();
        return named.Count > 0 ? named : others;
    }

    private static bool IsSame(IReadOnlyList<Phenotype> claimed, IReadOnlyList<Phenotype> population)
    {
        var (said, reported) = (Normal(claimed), Normal(population));
        return said.SetEquals(reported) || (said.SetEquals([Phenotype.RELAPSING]) && reported.SetEquals([Phenotype.RRMS]));
    }

    private static HashSet<Phenotype> Normal(IReadOnlyList<Phenotype> phenotypes)
    {
        var set = phenotypes.ToHashSet();
        if (set.Contains(Phenotype.RRMS))
            set.Remove(Phenotype.RES_RRMS);
        if (set.Contains(Phenotype.SPMS) && set.Contains(Phenotype.PPMS))
        {
            set.ExceptWith([Phenotype.SPMS, Phenotype.PPMS, Phenotype.PRMS]);
            set.Add(Phenotype.PROGRESSIVE);
        }
        return set;
    }
}
