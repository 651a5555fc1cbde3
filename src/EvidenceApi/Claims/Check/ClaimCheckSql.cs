namespace EvidenceApi.Claims.Check;

internal static class ClaimCheckSql
{
    // Everything that claims are compared with, in one statement and so of one dataset version.
    public const string Evidence = """
        select dataset.version as dataset_version,
               json_build_object(
                   'studies', (
                       select coalesce(json_agg(item.document order by item.study_id), '[]')
                       from claim_check_study as item),
                   'measures', (
                       select coalesce(json_agg(json_build_object(
                           'id', measure.id,
                           'name', measure.name,
                           'abbreviation', measure.abbreviation,
                           'synonyms', measure.synonyms,
                           'direction', measure.direction)
                           order by measure.id), '[]')
                       from measure))::text as document
        from current_dataset as dataset
        """;

    // The results and the comparisons that a verdict rests on, by their ids; the ids of either never are ids of the other.
    public const string Matching = """
        select dataset.version as dataset_version,
               json_build_object(
                   'results', (
                       select coalesce(json_object_agg(shown.id, coalesce(shown.document, shown.unverified_document)), '{}')
                       from served_document as shown
                       where shown.kind = 'RESULT'
                         and shown.id = any(@Ids)),
                   'comparisons', (
                       select coalesce(json_object_agg(shown.id, coalesce(shown.document, shown.unverified_document)), '{}')
                       from served_document as shown
                       where shown.kind = 'COMPARISON'
                         and shown.id = any(@Ids)))::text as document
        from current_dataset as dataset
        """;

    public const string Version = """
        select dataset.version as dataset_version, '{}' as document
        from current_dataset as dataset
        """;
}
