namespace EvidenceApi.Database;

/// <summary>The study that a foreign id means: its own id in another case, a registration, or the DOI, PMID or PMCID of a report of its own.</summary>
internal static class StudyAliasSql
{
    public const string Find = """
        select study.id
        from study
        where study.id = lower(@Id)
        union
        select registration.study_id
        from registration
        where upper(registration.number) = upper(@Id)
          and registration.verification <> 'UNVERIFIED'
        union
        select report.study_id
        from publication_identifier as identifier
        join report on report.source_id = identifier.source_id
        where lower(identifier.value) = lower(@Id)
          and identifier.verification <> 'UNVERIFIED'
          and report.role in ('FINAL_REPORT', 'INTERIM_REPORT', 'PROTOCOL')
        """;
}
