namespace EvidenceApi.Database;

/// <summary>The study that a foreign id means: its own id in another case, a registration, or the DOI, PMID or PMCID of a report of its own, in the seeds or in a registry record.</summary>
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
        union
        select record.study_id
        from registry_identifier as identifier
        join registry_record as record on record.nct_id = identifier.nct_id
        where upper(left(identifier.number, 100)) = upper(left(@Id, 100))
          and upper(identifier.number) = upper(@Id)
          and (identifier.kind = 'ALIAS' or identifier.type in ('EUDRACT_NUMBER', 'CTIS', 'REGISTRY'))
        union
        select record.study_id
        from registry_reference as reference
        join registry_record as record on record.nct_id = reference.nct_id
        where left(reference.pmid, 20) = left(@Id, 20)
          and reference.pmid = @Id
          and reference.type = 'RESULT'
        """;
}
