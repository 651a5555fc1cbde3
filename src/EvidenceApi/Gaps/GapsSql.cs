using EvidenceApi.Database;

namespace EvidenceApi.Gaps;

internal static class GapsSql
{
    // Of a whole register a gap is told when its study is asked for; without a study, the curated ones are meant.
    private const string Filter = """
        (cardinality(@Kind::text[]) = 0 or item.kind = any(@Kind))
          and item.study_id = any(
              case when cardinality(@Study::text[]) > 0 then @Study else array(select curated_study.study_id::text from curated_study) end)
        """;

    public const string List = $"""
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from api_gap as item where {Filter}) end as total_count,
               array({ListSql.UnknownStudies}) as unknown_ids
        {ListSql.Page}
            from api_gap as item
            where {Filter}
        {ListSql.AfterCursor}
        """;
}
