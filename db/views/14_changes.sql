-- What happened to studies, for lists and feeds. An event outlives its study and its source.
create or replace view list_change as
select event.version || '-' || event.position as id,
       event.version,
       event.position,
       event.type,
       event.is_curated,
       event.study_id,
       study.title as study_title,
       study.acronym as study_acronym,
       study.design as study_design,
       study.countries,
       study.phenotypes,
       study.interventions,
       event.entity_id,
       event.field,
       event.before,
       event.before_kind,
       event.after,
       event.after_kind,
       event.days,
       event.happened_from,
       event.happened_to,
       event.documented,
       event.source_id,
       source.kind as source_kind,
       source.title as source_title,
       source.publisher as source_publisher,
       source.published as source_published,
       source.url as source_url,
       event.learnt_late,
       event.reason,
       to_char(version.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as learnt_at
from study_event as event
join dataset_version as version on version.version = event.version
left join study_document as study on study.study_id = event.study_id
left join source on source.id = event.source_id;
comment on view list_change is 'Events, for lists and feeds.';
