namespace EvidenceApi.Model.Derivation;

/// <summary>The other side of each relation between studies, so that it is stated on both.</summary>
public static class RelationMirrors
{
    public static IReadOnlyList<Study> Add(IReadOnlyList<Study> studies)
    {
        var mirrors = studies.SelectMany(study => study.Relations.Select(relation => (relation.Study, Relation: Of(study, relation)))).ToLookup(item => item.Study, item => item.Relation);
        return [.. studies.Select(study => mirrors.Contains(study.Id) ? With(study, mirrors[study.Id]) : study)];
    }

    /// <summary>The type of the other side.</summary>
    public static RelationType Of(RelationType type) => type switch
    {
        RelationType.FOLLOW_UP_OF => RelationType.FOLLOWED_UP_BY,
        RelationType.FOLLOWED_UP_BY => RelationType.FOLLOW_UP_OF,
        RelationType.INTERIM_OF => RelationType.HAS_INTERIM,
        RelationType.HAS_INTERIM => RelationType.INTERIM_OF,
        RelationType.INCLUDES => RelationType.INCLUDED_IN,
        RelationType.INCLUDED_IN => RelationType.INCLUDES,
        RelationType.PILOT_OF => RelationType.HAS_PILOT,
        RelationType.HAS_PILOT => RelationType.PILOT_OF,
        RelationType.EARLIER_WORK_OF_SAME_GROUP => RelationType.LATER_WORK_OF_SAME_GROUP,
        RelationType.LATER_WORK_OF_SAME_GROUP => RelationType.EARLIER_WORK_OF_SAME_GROUP,
        _ => type,
    };

    private static Study With(Study study, IEnumerable<Relation> mirrors) => study with
    {
        Relations = [.. study.Relations, .. mirrors.OrderBy(relation => relation.Study, StringComparer.Ordinal).ThenBy(relation => relation.Type)],
    };

    // Where all people of one study are in another, some of the other's are in it, and maybe all.
    private static Relation Of(Study study, Relation relation) => relation with
    {
        Type = Of(relation.Type),
        Study = study.Id,
        Overlap = relation is { Type: RelationType.INCLUDES, Overlap: Overlap.SOME or Overlap.ALL } ? Overlap.ALL : relation.Overlap == Overlap.ALL ? Overlap.SOME : relation.Overlap,
    };
}
