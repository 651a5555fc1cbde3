namespace EvidenceApi.Claims.Check;

internal static class ClaimCheckSql
{
    // The results and the comparisons that a verdict rests on; the ids of either never are ids of the other.
    public const string Matching = """
        select dataset.version as dataset_version,
               json_build_object(
                   'results', (
                       select coalesce(json_agg(item.document order by array_position(@Ids::text[], item.id::text)), '[]')
                       from api_result as item
                       where item.id = any(@Ids)),
                   'comparisons', (
                       select coalesce(json_agg(item.document order by array_position(@Ids::text[], item.id::text)), '[]')
                       from api_comparison as item
                       where item.id = any(@Ids)))::text as document
        from current_dataset as dataset
        """;
}
