using EvidenceApi.Bench.Generator.Shapes;
using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Drafts;

/// <summary>What a study is about: a field, conditions of it and drugs.</summary>
internal sealed class Subject
{
    private const int MostDrugs = 20;

    public Subject(StudyShape shape, Chance chance)
    {
        Area = chance.Common(Areas.All);
        var first = chance.CommonIndex(Area.Conditions.Count);
        Conditions = [.. WithNeighbours(Area.Conditions.Skip(first).Concat(Area.Conditions.Take(first)), Math.Max(1, shape[Part.Conditions]))];
        Drugs = [.. Words.Drugs.All.Skip(chance.CommonIndex(Words.Drugs.All.Count - MostDrugs)).Take(Math.Clamp(shape[Part.Interventions], 2, MostDrugs))];
        Topics = [Conditions[0].Term, Drugs[0].Term, Conditions[^1].Term, Drugs[1].Term];
    }

    public Area Area { get; }

    public Heading[] Conditions { get; }

    public Heading[] Drugs { get; }

    public string[] Topics { get; }

    /// <summary>The headings of the conditions, then those of other fields, as many as asked for.</summary>
    public IEnumerable<Heading> ConditionMeshes(int count) => WithNeighbours(Conditions, count);

    public IEnumerable<Heading> ConditionAncestors(int count) =>
        Area.Broader.Concat(Areas.All.SelectMany(area => area.Broader)).Distinct().Take(count);

    public IEnumerable<Heading> DrugMeshes(int count) => Drugs.Concat(Words.Drugs.All).Distinct().Take(count);

    public IEnumerable<Heading> DrugAncestors(int count) =>
        Drugs.SelectMany(Words.Drugs.Broader).Concat(Areas.All.SelectMany(area => area.Broader)).Distinct().Take(count);

    private static IEnumerable<Heading> WithNeighbours(IEnumerable<Heading> first, int count) =>
        first.Concat(Areas.All.SelectMany(area => area.Conditions)).Distinct().Take(count);
}
