using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A study and its parts as its numbers refer to them, each made once for all of them.</summary>
internal sealed class StudyReferences
{
    private readonly Dictionary<string, Contract.ArmReference> arms;
    private readonly Dictionary<string, Contract.PopulationReference> populations;
    private readonly ILookup<string?, DenominatorCount> denominators;
    private readonly Dictionary<string, Contract.SourceReference> sources = [];

    public StudyReferences(Study study, DocumentContext context)
    {
        (Study, Context) = (study, context);
        Reference = Of(study);
        arms = study.Arms.ToDictionary(arm => arm.Id, arm => new Contract.ArmReference { Id = arm.Id, Label = arm.Label, Type = arm.Type });
        populations = study.Populations.ToDictionary(population => population.Id, Of);
        Groups = new RegistryGroups(study);
        denominators = study.Records.SelectMany(record => record.Results.Denominators.Select(count => (Outcome: PartId.Of(record, count.Outcome), Count: count)))
            .ToLookup(item => item.Outcome, item => item.Count);
        var known = study.Relations.GroupBy(relation => relation.Study).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(BestKnown).ToList();
        OverlapsWith =
        [
            .. known.Where(relation => relation.Overlap is Overlap.SOME or Overlap.ALL)
                .Select(relation => new Contract.OverlapAnswer { Study = relation.Study, Overlap = relation.Overlap, Shared = relation.Shared }),
        ];
        OverlapUnknownWith = [.. known.Where(relation => relation.Overlap == Overlap.UNKNOWN).Select(relation => relation.Study)];
    }

    public Study Study { get; }

    public DocumentContext Context { get; }

    public Contract.StudyReference Reference { get; }

    public Contract.OverlapAnswer[] OverlapsWith { get; }

    public string[] OverlapUnknownWith { get; }

    public Contract.ArmReference? Arm(string? id) => id is null ? null : arms[id];

    public Contract.PopulationReference Population(string id) => populations[id];

    public RegistryGroups Groups { get; }

    /// <summary>How many were analysed for an outcome of a register, in the order of its record.</summary>
    public IEnumerable<DenominatorCount> Denominators(string outcome) => denominators[outcome];

    public Contract.Citation Cited(ICited fact) => new()
    {
        Source = Referred(fact.Source),
        Place = fact.Place,
        ReadAt = fact.ReadAt,
        ReadKind = Context.ReadKindOf(fact),
        ReadOn = fact.ReadOn?.ToString(),
        Verification = fact.Verification,
    };

    public Contract.CitationInShort CitedInShort(ICited fact) => new()
    {
        Source = new Contract.SourceId { Id = fact.Source },
        Place = fact.Place,
        ReadKind = Context.ReadKindOf(fact),
        Verification = fact.Verification,
    };

    public static Contract.StudyReference Of(Study study) => new() { Id = study.Id, Title = study.Title, Acronym = study.Acronym, Design = study.Design };

    private Contract.SourceReference Referred(string id) =>
        sources.TryGetValue(id, out var known) ? known : sources[id] = CitationMapping.Of(Context.Source(id, Study));

    private static Contract.PopulationReference Of(Population population) => new()
    {
        Id = population.Id,
        Label = population.Label,
        Phenotypes = GroupsMapping.PhenotypesOf(population),
        PartOf = population.PartOf,
        DisjointFrom = [.. population.DisjointFrom],
    };

    // Two studies may have several relations: known overlaps come before unknown ones.
    private static Relation BestKnown(IEnumerable<Relation> pair) => pair
        .OrderBy(relation => relation.Overlap == Overlap.UNKNOWN)
        .ThenBy(relation => relation.Shared is null)
        .ThenBy(relation => relation.Shared)
        .First();
}
