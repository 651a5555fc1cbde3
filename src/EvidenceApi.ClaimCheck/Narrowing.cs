using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>
/// Narrows results to those that a claim may mean. Time: the same months (to 0.1), the side of the treatment, or all when neither is claimed. Population: the same courses of
/// disease, where RRMS holds its rapidly evolving form, PROGRESSIVE is SPMS with PPMS, and "relapsing MS" takes RRMS too. Arm: the side that the
/// claim names. Where it names none, arms given cells are preferred, and the rest is kept apart.
/// </summary>
internal static class Narrowing
{
    private const decimal SameTime = 0.1m;
    private const decimal LongestMonths = 12_000;

    public static IReadOnlyList<Candidate> At(IEnumerable<Candidate> results, ClaimReading claim) => [.. results.Where(result => IsThen(result, claim))];

    /// <summary>Results for the people and the arm of the claim. An effect is told of two arms: only the drugs that the claim names tell it from others.</summary>
    public static IReadOnlyList<Candidate> Among(IEnumerable<Candidate> results, ClaimReading claim)
    {
        var among = results.Where(result => claim.Phenotypes.Count == 0 || IsSame(claim.Phenotypes, result.Phenotypes)).ToList();
        if (claim.Effect is not null)
            return OrAll(among, result => IsNamed(claim.Drugs, result.Against) || IsNamed(claim.Drugs, result.Arm));
        if (claim.ArmLabels.Count > 0)
            return [.. among.Where(result => result.Arm is not null && claim.ArmLabels.Contains(result.Arm, StringComparer.Ordinal))];
        return claim.Arm switch
        {
            ClaimArm.TRANSPLANT => [.. among.Where(result => result.IsCellArm)],
            ClaimArm.COMPARATOR => Comparators(among, claim.Drugs),
            _ => among,
        };
    }

    /// <summary>Those that a claim means first when it does not say which arm or when: arms given cells, and not before the treatment.</summary>
    public static IReadOnlyList<Candidate> First(IReadOnlyList<Candidate> among, ClaimReading claim)
    {
        var arms = claim.Arm is null && claim.ArmLabels.Count == 0 && claim.Effect is null ? OrAll(among, result => result.IsCellArm) : among;
        return claim.Months is null && claim.Period is null ? OrAll(arms, result => result.Months is not < 0) : arms;
    }

    private static bool IsThen(Candidate result, ClaimReading claim)
    {
        if (claim.Months is { } claimed)
            return Math.Abs(claimed) < LongestMonths && result.Months is { } known && Math.Abs(known - claimed) <= SameTime;
        return claim.Period switch
        {
            ClaimPeriod.BEFORE => result.Months is < 0,
            ClaimPeriod.AFTER => result.Months is null or > 0,
            _ => true,
        };
    }

    private static IReadOnlyList<Candidate> OrAll(IReadOnlyList<Candidate> results, Func<Candidate, bool> isPreferred)
    {
        var preferred = results.Where(isPreferred).ToList();
        return preferred.Count > 0 ? preferred : results;
    }

    private static List<Candidate> Comparators(IReadOnlyList<Candidate> among, IReadOnlyList<string> drugs)
    {
        var others = among.Where(result => !result.IsCellArm).ToList();
        var named = others.Where(result => IsNamed(drugs, result.Arm) || IsNamed(drugs, result.Category)).ToList();
        return named.Count > 0 ? named : others;
    }

    private static bool IsNamed(IReadOnlyList<string> drugs, string? label) => drugs.Any(drug => label?.Contains(drug, StringComparison.OrdinalIgnoreCase) == true);

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
