using EvidenceApi.Database;

namespace EvidenceApi.Studies;

internal static class StudiesSql
{
    public const string One = $"""
        {DocumentSql.Begin}
                   from (
                       select case when @IncludeUnverified then coalesce(shown.unverified_document, shown.document) else shown.document end as document
                       from study_document as shown
                       where shown.study_id = @Id) as item
        {DocumentSql.End}
        """;

    public const string Numbers = $"""
        {DocumentSql.Begin}
                   from (
                       select case when @IncludeUnverified then coalesce(shown.unverified_numbers, shown.numbers) else shown.numbers end as document
                       from study_document as shown
                       where shown.study_id = @Id) as item
        {DocumentSql.End}
        """;

    // A study that is not there is told by unknown_ids.
    public const string Outcomes = $"""
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from outcome where outcome.study_id = @Id) end as total_count,
               array(select 'id=' || @Id where not exists (select from study where study.id = @Id)) as unknown_ids
        {ListSql.Page}
                    from api_outcome as item
                    where item.study_id = @Id
                      and item.include_unverified = @IncludeUnverified
        {ListSql.AfterCursor}
        """;
}
