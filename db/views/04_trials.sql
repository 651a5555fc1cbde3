-- What is said of one trial, flat, each with its place in a source.
create or replace view trial_statement as
select state.study_id,
       state.include_unverified,
       state.registration as of_registration,
       registration.registry as of_registry,
       said.part,
       observation.status,
       observation.printed,
       observation.registration,
       state.last_known_status,
       state.last_known_as_of,
       state.since_from,
       state.since_to,
       case when said.part = 'STATUS' then observation.as_of else counted_on(observation) end as as_of,
       observation.as_of_to,
       documented_on(observation, source) as documented,
       observation.confirmed_on,
       (select today.day from today)
           - partial_date_end(greatest(observation.confirmed_on::text, observation.as_of_to::text, observation.as_of::text)) as age_days,
       case said.part
           when 'TARGET' then observation.target_enrollment
           when 'ACTUAL' then observation.actual_enrollment
           when 'UNSPECIFIED' then observation.unspecified_enrollment end as count,
       observation.why_stopped,
       source.id as source_id,
       source.kind as source_kind,
       source.title as source_title,
       source.publisher as source_publisher,
       source.published as source_published,
       source.url as source_url,
       observation.place,
       observation.read_at,
       read_kind(source.id, observation.read_at, observation.verification) as read_kind,
       observation.read_on,
       observation.verification
from registration_state as state
cross join lateral (values
    ('STATUS', state.status_id), ('TARGET', state.target_id), ('ACTUAL', state.actual_id), ('UNSPECIFIED', state.unspecified_id)) as said (part, observation_id)
join status_observation as observation on observation.id = said.observation_id
join source on source.id = observation.source_id
left join registration
    on registration.study_id = state.study_id
    and registration.number = state.registration;
comment on view trial_statement is 'Observations that give the status and the head counts of a trial (of_registration null), or of one of its registrations, now.';

create or replace view trial_date as
select study_date.study_id,
       study_date.position,
       study_date.kind,
       study_date.date,
       study_date.type,
       study_date.note,
       source.id as source_id,
       source.kind as source_kind,
       source.title as source_title,
       source.publisher as source_publisher,
       source.published as source_published,
       source.url as source_url,
       study_date.place,
       study_date.read_at,
       read_kind(source.id, study_date.read_at, study_date.verification) as read_kind,
       study_date.read_on,
       study_date.verification,
       case
           when partial_date_end(study_date.date) < (select today.day from today) then true
           when study_date.date > (select today.day from today)::text then false end as has_passed
from study_date
join source on source.id = study_date.source_id;
comment on view trial_date is 'Dates of studies, each with its place in a source; has_passed is null where the date is not known well enough.';

create or replace view trial_ask as
select report.study_id,
       report.position,
       report.ask,
       source.id as source_id,
       source.kind as source_kind,
       source.title as source_title,
       source.publisher as source_publisher,
       source.published as source_published,
       source.url as source_url
from report
join source on source.id = report.source_id
where report.ask is not null
   or source.kind = 'REGISTRY_RECORD' and source.url is not null;
comment on view trial_ask is 'Where people can ask about a trial: the pages of registers, and what documents say of how people come to join.';

create or replace view trial_criterion as
select criterion.study_id,
       criterion.position,
       criterion.kind,
       criterion.subject,
       criterion.minimum,
       criterion.maximum,
       criterion.unit,
       criterion.statement,
       source.id as source_id,
       source.kind as source_kind,
       source.title as source_title,
       source.publisher as source_publisher,
       source.published as source_published,
       source.url as source_url,
       criterion.place,
       criterion.read_at,
       read_kind(source.id, criterion.read_at, criterion.verification) as read_kind,
       criterion.read_on,
       criterion.verification
from eligibility_criterion as criterion
join source on source.id = criterion.source_id;
comment on view trial_criterion is 'Who could take part in a study, each criterion with its place in the text.';
