using EvidenceApi.Database;

namespace EvidenceApi.Outcomes;

internal static class OutcomesSql
{
    public const string One = $"""
        {DocumentSql.Begin}
                   from (
                       select {DocumentSql.Whole} as document
                       from served_document as shown
                       where shown.kind = 'OUTCOME'
                         and shown.id = @Id) as item
        {DocumentSql.End}
        """;

    public const string Former = """
        select former.study_id, former.next_id, former.is_same
        from former_outcome as former
        where former.id = @Id
        """;
}
