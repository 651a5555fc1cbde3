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
}
