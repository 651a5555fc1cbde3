using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>One relation by itself.</summary>
internal sealed class RelationValidator : AbstractValidator<Relation>
{
    public RelationValidator()
    {
        RuleFor(relation => relation.Basis).Must((relation, basis) => relation.Overlap == Overlap.UNKNOWN ? basis is null : basis is OverlapBasis.STATED or OverlapBasis.INFERRED)
            .WithState(relation => relation.Overlap == Overlap.UNKNOWN
                ? new Complaint("an overlap that is unknown has no basis", "no basis, or another overlap")
                : new Complaint("an overlap without what it is known from", "basis STATED or INFERRED; what follows from countries or years the service infers"));
        RuleFor(relation => relation.Sources).Must((relation, sources) => relation.Overlap == Overlap.UNKNOWN || sources.Count > 0)
            .Or("an overlap without a source", "the ids of the documents that it is known from");
        RuleFor(relation => relation.Shared).Must((relation, shared) => shared is null || relation.Overlap switch
        {
            Overlap.NONE => shared == 0,
            Overlap.SOME or Overlap.ALL => shared > 0,
            _ => false,
        }).Or("the number shared does not fit the overlap", "0 with NONE, 1 or more with SOME or ALL, none with UNKNOWN");
        RuleFor(relation => relation.Type).Must((relation, type) => type is not (RelationType.INCLUDES or RelationType.INCLUDED_IN) || relation.Overlap is Overlap.SOME or Overlap.ALL)
            .Or("a synthesis that includes a study shares its people", "overlap SOME or ALL");
    }
}

/// <summary>Relations have to refer to existing studies and sources, and a pair of studies may be related only once.</summary>
internal static class RelationReferences
{
    public static void Check(Dataset dataset, ValidationContext<Dataset> context)
    {
        var studies = dataset.Studies.Select(study => study.Id).ToHashSet();
        var sources = dataset.Sources.Select(source => source.Id).ToHashSet();
        var pairs = new List<(string Path, string Key)>();
        foreach (var (index, study) in dataset.Studies.Index())
        {
            foreach (var (position, relation) in study.Relations.Index())
            {
                var path = $"Studies[{index}].Relations[{position}]";
                context.Refers($"{path}.Study", relation.Study, studies, "study");
                if (relation.Study == study.Id)
                    context.Complain($"{path}.Study", new Complaint("a study is not related to itself", "another study"));
                foreach (var (place, source) in relation.Sources.Index())
                    context.Refers($"{path}.Sources[{place}]", source, sources, "source");
                pairs.Add(($"{path}.Study", Key(study.Id, relation)));
            }
        }
        context.Unique(pairs, "one relation of a type for each pair of studies, stated from one side; the load adds the other", StringComparer.Ordinal);
    }

    // The same for both sides of a relation.
    private static string Key(string study, Relation relation) => string.CompareOrdinal(study, relation.Study) < 0
        ? $"{study} {relation.Type} {relation.Study}"
        : $"{relation.Study} {RelationMirrors.Of(relation.Type)} {study}";
}

/// <summary>Checks the populations that a population is part of, or separate from.</summary>
internal static class PopulationReferences
{
    public static void Check(Study study, Population population, string path, IReadOnlySet<string> populations, ValidationContext<Dataset> context)
    {
        var others = populations.Where(id => id != population.Id).ToHashSet();
        context.Refers($"{path}.PartOf", population.PartOf, others, "other population of this study");
        foreach (var (place, other) in population.DisjointFrom.Index())
            context.Refers($"{path}.DisjointFrom[{place}]", other, others, "other population of this study");
        if (WholesOf(study, population).Any(whole => whole == population.Id))
            context.Complain($"{path}.PartOf", new Complaint("a population is part of itself", "a population that holds it"));
        if (WholesOf(study, population).Any(population.DisjointFrom.Contains))
            context.Complain($"{path}.DisjointFrom", new Complaint("a population shares people with the one that it is part of", "populations that share no one with it"));
    }

    private static IEnumerable<string> WholesOf(Study study, Population population)
    {
        var id = population.PartOf;
        for (var steps = 0; id is not null && steps < study.Populations.Count; steps++)
        {
            yield return id;
            id = study.Populations.FirstOrDefault(other => other.Id == id)?.PartOf;
        }
    }
}
