-- Every identifier that leads to a study, with its rank: a record that mentions another study's number must not take the number away from it.
create table study_name (
    key text collate "C" not null check (key <> ''),
    study_id slug not null references study (id) on delete cascade,
    rank smallint not null check (rank between 2 and 11),
    primary key (key, study_id)
);
comment on table study_name is 'Identifiers by which a study is found: numbers of registers, and DOI, PMID and PMCID of its reports. The lowest rank wins; studies of equal rank share the name.';
comment on column study_name.key is 'The identifier in lower case without spaces, a PMID as pmid:28241268.';
comment on column study_name.rank is 'Twice 1 for a number that a register gave to the study, 2 for the number of its record, 3 for an earlier number of the record, 4 for another number that the record names, 5 for a report; one more where no seed describes the study.';
create index study_name_study on study_name (study_id);

-- Databases that are there already: as the load writes them, so that old names lead on at once.
insert into study_name (key, study_id, rank)
select given.key, given.study_id, min(given.rank + case when curated.id is null then 1 else 0 end)
from (
    select lower(registration.number) as key, registration.study_id, 2 as rank
    from registration
    where registration.verification <> 'UNVERIFIED'
      and not exists (select from registry_record as record where record.nct_id = upper(registration.number) and record.study_id = registration.study_id)
    union all
    select lower(record.nct_id), record.study_id, 4
    from registry_record as record
    union all
    select lower(regexp_replace(identifier.number, '\s', '', 'g')), record.study_id, case when identifier.kind = 'ALIAS' then 6 else 8 end
    from registry_identifier as identifier
    join registry_record as record on record.nct_id = identifier.nct_id
    where identifier.number is not null
      and length(identifier.number) <= 200
      and (identifier.kind = 'ALIAS' or identifier.type in ('EUDRACT_NUMBER', 'CTIS', 'REGISTRY'))
    union all
    select case when identifier.system = 'PMID' then 'pmid:' else '' end || lower(identifier.value), report.study_id, 10
    from publication_identifier as identifier
    join report on report.source_id = identifier.source_id
    where identifier.verification <> 'UNVERIFIED'
      and report.role in ('FINAL_REPORT', 'INTERIM_REPORT', 'PROTOCOL')
    union all
    select 'pmid:' || reference.pmid, record.study_id, 10
    from registry_reference as reference
    join registry_record as record on record.nct_id = reference.nct_id
    where reference.type = 'RESULT'
      and reference.pmid is not null
      and length(reference.pmid) <= 20) as given
left join entity_state as curated on curated.kind = 'STUDY' and curated.id = given.study_id and curated.last_version is null
where given.key <> ''
group by given.key, given.study_id;

-- What was looked up by before.
drop index registry_identifier_number;
drop index registry_reference_pmid;
