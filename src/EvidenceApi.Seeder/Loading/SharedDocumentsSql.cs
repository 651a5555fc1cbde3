namespace EvidenceApi.Seeder.Loading;

internal static class SharedDocumentsSql
{
    public const string Delete = "delete from served_document where kind = @Kind and id = any(@Ids)";

    public const string Reported = """
        select report.source_id, study.id, study.title, report.role
        from report
        join study on study.id = report.study_id
        where report.source_id = any(@Ids)
        order by report.source_id, study.id
        """;

    public const string FillRelations = """
        delete from known_relation;
        delete from served_document where kind = 'RELATION';
        insert into known_relation (id, study_id, related_study_id, type, overlap, shared, basis, sources, note)
        select study_id || '.' || related_study_id || '.' || lower(replace(type, '_', '-')), study_id, related_study_id, type, overlap, shared, basis, sources, note
        from relation
        """;

    public const string Relations = """
        select relation.id,
               relation.study_id,
               study.title as study_title,
               study.acronym as study_acronym,
               study.design as study_design,
               relation.type,
               relation.related_study_id,
               related.title as related_study_title,
               related.acronym as related_study_acronym,
               related.design as related_study_design,
               relation.overlap,
               relation.shared,
               relation.basis,
               relation.sources,
               relation.note
        from known_relation as relation
        join study on study.id = relation.study_id
        join study as related on related.id = relation.related_study_id
        """;

    public const string Sources = """
        select id, kind, title, publisher, published, url
        from source
        where id = any(@Ids)
        """;
}
