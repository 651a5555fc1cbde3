using EvidenceApi.Database;

namespace EvidenceApi.Claims;

internal static class ClaimsSql
{
    private const string Filter = """
        item.include_unverified = @IncludeUnverified
          and (cardinality(@Source::text[]) = 0 or item.source_id = any(@Source))
          and (cardinality(@Study::text[]) = 0 or item.study_id = any(@Study))
          and (cardinality(@Verdict::text[]) = 0 or item.verdict = any(@Verdict))
          and (@HasNumber::boolean is null or item.has_number = @HasNumber)
          and (@PressAndPrimaryDiffer::boolean is null or item.differs = @PressAndPrimaryDiffer)
        """;

    public const string List = $"""
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from api_claim as item where {Filter}) end as total_count,
               array({ListSql.UnknownSources} union all {ListSql.UnknownStudies}) as unknown_ids
        {ListSql.Page}
            from api_claim as item
            where {Filter}
        {ListSql.AfterCursor}
        """;

    public const string One = $"""
        {DocumentSql.Begin}
                   from api_claim as item
                   where item.id = @Id
                     and item.include_unverified = @IncludeUnverified
        {DocumentSql.End}
        """;

    public const string OfSource = $"""
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from claim where claim.source_id = @Id) end as total_count,
               array(select 'id=' || @Id where not exists (select from source where source.id = @Id)) as unknown_ids
        {ListSql.Page}
            from api_claim as item
            where item.source_id = @Id
              and item.include_unverified = @IncludeUnverified
        {ListSql.AfterCursor}
        """;
}
