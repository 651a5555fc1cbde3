using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>
/// Tells groups from the whole of a study. A group is narrower in its courses of disease than the study, or has a rival: another population, reference
/// arm or arm-less result with another number for the same measure and time. Those whom a study could evaluate, with no rival, stand for the whole.
/// </summary>
internal sealed class PopulationGroups(IReadOnlyList<Candidate> study)
{
    private readonly IReadOnlyList<Phenotype> courses = [.. study.Where(result => result.IsAllParticipants).SelectMany(result => result.Phenotypes).Distinct()];

    /// <summary>Whether the result is one of a group among these, of whom the claim may speak.</summary>
    public bool IsGroup(Candidate result, IReadOnlyList<Candidate> among) =>
        IsNarrower(result) || among.Any(other => IsRival(result, other) && !IsNarrower(other));

    /// <summary>MS without more, or no course at all, says nothing of who was left out.</summary>
    private bool IsNarrower(Candidate result) => !result.IsAllParticipants && result.Phenotypes.Count > 0 && !result.Phenotypes.Contains(Phenotype.MS)
        && !courses.All(course => result.Phenotypes.Any(own => Holds(own, course)));

    private static bool Holds(Phenotype wider, Phenotype course) => wider == course || (wider, course) switch
    {
        (Phenotype.RELAPSING, Phenotype.RRMS or Phenotype.RES_RRMS) or (Phenotype.RRMS, Phenotype.RES_RRMS) => true,
        (Phenotype.PROGRESSIVE, Phenotype.SPMS or Phenotype.PPMS or Phenotype.PRMS) => true,
        _ => false,
    };

    private static bool IsRival(Candidate result, Candidate other) =>
        other.MeasureId == result.MeasureId && other.Months == result.Months && other.Category == result.Category && Differ(result, other)
        && (IsElsewhere(result, other) || (other.Arm is null && result.Arm is not null));

    private static bool IsElsewhere(Candidate result, Candidate other) => (other.Arm == result.Arm)
        && ((!result.IsAllParticipants && other.Population != result.Population) || other.Against != result.Against);

    private static bool Differ(Candidate one, Candidate other) => one.Share is { } share && other.Share is { } rest
        ? share != rest
        : one.Unit == other.Unit && one.Value is not null && other.Value is not null && one.Value != other.Value;
}
