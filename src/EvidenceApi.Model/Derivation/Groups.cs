namespace EvidenceApi.Model.Derivation;

/// <summary>Which numbers of one study are about which people: which includes which, and which share no one.</summary>
internal sealed class Groups(Study study)
{
    private readonly Dictionary<string, Population> populations = study.Populations.ToDictionary(population => population.Id);

    /// <summary>0 for the whole study, 1 for all people of an arm, 2 for a part of these.</summary>
    public int PartOfStudy(Result result) => populations[result.Population].PartOf is not null ? 2 : result.Arm is not null && study.Arms.Count > 1 ? 1 : 0;

    /// <summary>Whether it is certain that no one is counted in both numbers.</summary>
    public bool AreDisjoint(Result one, Result other) =>
        (one.Arm is not null && other.Arm is not null && one.Arm != other.Arm && study.InterventionModel != InterventionModel.CROSSOVER)
        || SelfAndWholes(one.Population).Any(left => SelfAndWholes(other.Population).Any(right =>
            populations[left].DisjointFrom.Contains(right) || populations[right].DisjointFrom.Contains(left)));

    /// <summary>Whether the people of <paramref name="part"/> are some of those of <paramref name="whole"/>.</summary>
    public bool Holds(Result whole, Result part) =>
        (whole.Arm is null || whole.Arm == part.Arm)
        && SelfAndWholes(part.Population).Contains(whole.Population)
        && (whole.Population != part.Population || (whole.Arm is null && part.Arm is not null && study.Arms.Count > 1));

    private IEnumerable<string> SelfAndWholes(string population)
    {
        for (string? id = population; id is not null; id = populations[id].PartOf)
            yield return id;
    }
}
