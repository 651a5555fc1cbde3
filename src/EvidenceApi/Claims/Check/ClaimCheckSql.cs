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

    // The results and the comparisons that a verdict rests on, by their ids; the ids of either never are ids of the other. One row without an id where none is asked for.
    public const string Matching = """
        select dataset.version as dataset_version,
               shown.id,
               coalesce(shown.is_result, false) as is_result,
               shown.document
        from current_dataset as dataset
        left join lateral (
            select item.id::text as id, item.kind = 'RESULT' as is_result, coalesce(item.document, item.unverified_document)::text as document
            from served_document as item
            where item.kind in ('RESULT', 'COMPARISON')
              and item.id = any(@Ids)) as shown on true
        """;
}
