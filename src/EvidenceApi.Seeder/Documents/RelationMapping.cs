using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A link between two studies.</summary>
internal static class RelationMapping
{
    public static Contract.Relation Of(RelationRow relation, IReadOnlyDictionary<string, Contract.SourceReference> sources) => new()
    {
        Id = relation.Id,
        Study = new Contract.StudyReference
        {
            Id = relation.StudyId, Title = relation.StudyTitle, Acronym = relation.StudyAcronym, Design = relation.StudyDesign,
        },
        Type = relation.Type,
        RelatedStudy = new Contract.StudyReference
        {
            Id = relation.RelatedStudyId, Title = relation.RelatedStudyTitle, Acronym = relation.RelatedStudyAcronym, Design = relation.RelatedStudyDesign,
        },
        Overlap = relation.Overlap,
        Shared = relation.Shared,
        Basis = relation.Basis,
        Sources = [.. relation.Sources.Distinct().Order(StringComparer.Ordinal).Where(sources.ContainsKey).Select(id => sources[id])],
        Note = relation.Note,
    };
}

/// <summary>A relation as it is stored, with the studies at both ends.</summary>
internal sealed record RelationRow
{
    public required string Id { get; init; }

    public required string StudyId { get; init; }

    public required string StudyTitle { get; init; }

    public string? StudyAcronym { get; init; }

    public required StudyDesign StudyDesign { get; init; }

    public required RelationType Type { get; init; }

    public required string RelatedStudyId { get; init; }

    public required string RelatedStudyTitle { get; init; }

    public string? RelatedStudyAcronym { get; init; }

    public required StudyDesign RelatedStudyDesign { get; init; }

    public required Overlap Overlap { get; init; }

    public int? Shared { get; init; }

    public OverlapBasis? Basis { get; init; }

    public required string[] Sources { get; init; }

    public string? Note { get; init; }
}
