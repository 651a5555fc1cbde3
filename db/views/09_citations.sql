-- The document by which a study is cited: its final report, else an interim one, else its registry record, else its protocol. What others wrote
-- about it (reviews, editorials, news) is no citation of it.
create or replace view citable_study as
select study.id as study_id,
       preferred.source_id,
       case when preferred.role <> 'REGISTRY_RECORD' then source.title else study.title end as title
from study
left join lateral (
    select report.source_id, report.role
    from report
    where report.study_id = study.id
      and report.role in ('FINAL_REPORT', 'INTERIM_REPORT', 'REGISTRY_RECORD', 'PROTOCOL')
    order by array_position(array['FINAL_REPORT', 'INTERIM_REPORT', 'REGISTRY_RECORD', 'PROTOCOL'], report.role::text), report.position
    limit 1) as preferred on true
left join source on source.id = preferred.source_id;
comment on view citable_study is 'A study with the document by which it is cited, if any. A registry record is often titled by its number alone; then the study''s title is used.';

create or replace view citable as
select 'SOURCE' as kind,
       source.id,
       source.id as source_id,
       source.title,
       visibility.include_unverified,
       array(
           select distinct registration.number::text as number
           from report
           join registration on registration.study_id = report.study_id and registration.source_id = report.source_id
           where report.source_id = source.id
             and source.kind = 'REGISTRY_RECORD'
             and visible(registration.verification, visibility.include_unverified)
           order by number) as registrations
from source
cross join visibility
union all
select 'STUDY' as kind,
       citable_study.study_id as id,
       citable_study.source_id,
       citable_study.title,
       visibility.include_unverified,
       array(
           select distinct registration.number::text as number
           from registration
           where registration.study_id = citable_study.study_id
             and visible(registration.verification, visibility.include_unverified)
           order by number) as registrations
from citable_study
cross join visibility;
comment on view citable is 'What can be cited: every source, and every study by one of its reports.';

-- Flat and typed, as programs for references have it.
create or replace view reference as
select citable.kind,
       citable.id::text as id,
       citable.include_unverified,
       source.id::text as source_id,
       source.kind::text as source_kind,
       -- An abstract that is printed in a volume of a journal is cited as an article of that journal.
       case
           when source.kind = 'JOURNAL_ARTICLE' or (source.kind = 'CONFERENCE_ABSTRACT' and publication.volume is not null) then 'article-journal'
           when source.kind = 'CONFERENCE_ABSTRACT' then 'paper-conference'
           when source.kind = 'REGISTRY_RECORD' then 'dataset'
           when source.kind = 'NEWS_ARTICLE' then 'article-newspaper'
           when source.kind = 'WEB_PAGE' then 'webpage'
           else 'document' end as type,
       citable.title::text as title,
       publication.authors::text as authors,
       coalesce(publication.journal, case when source.kind in ('NEWS_ARTICLE', 'WEB_PAGE') then source.publisher end)::text as container_title,
       -- Of an article it is the journal once more, under its full name.
       case when source.kind in ('REGISTRY_RECORD', 'CONFERENCE_ABSTRACT') then nullif(source.publisher::text, publication.journal::text) end as publisher,
       publication.volume::text as volume,
       publication.issue::text as issue,
       publication.pages::text as pages,
       coalesce(source.published, publication.published_online)::text as issued,
       identifiers.doi,
       identifiers.pmid,
       identifiers.pmcid,
       source.url,
       source.published_note::text as note,
       citable.registrations,
       case when source.kind = 'REGISTRY_RECORD' then array(
           select distinct organization.name::text as name
           from report
           join organization on organization.study_id = report.study_id
           where report.source_id = source.id
             and organization.role = 'LEAD_SPONSOR'
             and visible(organization.verification, citable.include_unverified)
             and (organization.source_id = source.id
                  or not exists (
                      select from organization as own
                      where own.study_id = report.study_id
                        and own.role = 'LEAD_SPONSOR'
                        and own.source_id = source.id))
           order by name) else '{}' end as institutions
from citable
left join source on source.id = citable.source_id
left join publication on publication.source_id = source.id
left join lateral (
    select max(identifier.value) filter (where identifier.system = 'DOI') as doi,
           max(identifier.value) filter (where identifier.system = 'PMID') as pmid,
           max(identifier.value) filter (where identifier.system = 'PMCID') as pmcid
    from publication_identifier as identifier
    where identifier.source_id = source.id
      and visible(identifier.verification, citable.include_unverified)) as identifiers on true;
comment on view reference is 'Bibliographic data of every source, and of every study by its preferred report; a study without a report of its own has its title and registrations.';
comment on column reference.type is 'Type of CSL 1.0.2.';
comment on column reference.authors is 'As printed, "et al." where the list is cut.';
comment on column reference.issued is 'Partial date.';
comment on column reference.institutions is 'Lead sponsor as the registry record says, or else as another document does; empty for other documents.';
