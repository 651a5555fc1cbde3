-- Which studies are trials: those that a register knows or whose status someone has reported.
create or replace view trial_study as
select study.id as study_id
from study
where exists (select from registration where registration.study_id = study.id)
   or exists (select from status_observation where status_observation.study_id = study.id);
comment on view trial_study is 'Studies that have a trial''s status view.';

-- The state of each trial, and of its registrations where it has several in one register, in both ways in which it can be asked for. Second rows are stored only where
-- unverified observations change them.
create or replace view registration_state as
select state.study_id,
       state.registration,
       visibility.include_unverified,
       state.status_id,
       state.since_from,
       state.since_to,
       state.last_known_status,
       state.last_known_as_of,
       state.target_id,
       state.actual_id,
       state.unspecified_id,
       state.sources_disagree,
       state.registrations_differ
from trial_status as state
join visibility
    on visibility.include_unverified = state.include_unverified
    or visibility.include_unverified and not exists (
        select from trial_status as own
        where own.study_id = state.study_id
          and own.include_unverified);
comment on view registration_state is 'Which observations give the status and the head counts of a trial (registration null) or of one of its registrations now.';

-- Registers and pages change under one address, so the date of the source is not the date of what was read.
create or replace function documented_on(observation status_observation, source source) returns text
language sql stable parallel safe
return coalesce(observation.documented, case when source.kind not in ('REGISTRY_RECORD', 'WEB_PAGE') then source.published end);
comment on function documented_on is 'Date of the document as it was read for an observation; null when it has none.';

create or replace view registration_status as
select state.study_id,
       state.registration,
       state.include_unverified,
       observation.status,
       observation.printed,
       observation.as_of,
       observation.as_of_to,
       documented_on(observation, source) as documented,
       observation.confirmed_on,
       greatest(observation.confirmed_on::text, observation.as_of_to::text, observation.as_of::text) as last_said,
       state.since_from,
       state.since_to,
       state.last_known_status,
       state.last_known_as_of,
       state.sources_disagree,
       state.registrations_differ,
       state.target_id,
       state.actual_id,
       state.unspecified_id,
       observation.registration as said_by,
       observation.why_stopped,
       observation.source_id,
       observation.place,
       observation.read_at,
       observation.read_on,
       observation.verification
from registration_state as state
join status_observation as observation on observation.id = state.status_id
join source on source.id = observation.source_id;
comment on view registration_status is 'The status of each study (registration null), and of its registrations where it has several in one register: that of the newest fact.';

create or replace view study_status as
select *
from registration_status
where registration_status.registration is null;
comment on view study_status is 'The status of each study.';

drop function if exists warning_days(text, text, text, text);
drop function if exists status_warnings(text, text, text, text, boolean, date);
drop function if exists enrollment_document(text, text);
drop function if exists counted_on(status_observation);

-- A pure function of what is known and a day, so that it can be asked of any day. Each argument is used once, so that PostgreSQL puts the expression in its place.
create or replace function status_warnings(
    starts_by date, ends_by date, updated_by date, sources_disagree boolean, registrations_differ boolean, today date) returns text[]
language sql immutable parallel safe
return array_remove(array[
    case when starts_by < today then 'NOT_YET_RECRUITING_PAST_START' end,
    case when ends_by < today then 'RECRUITING_PAST_COMPLETION' end,
    case when updated_by < today - interval '1 year' then 'OLDER_THAN_A_YEAR' end,
    case when sources_disagree then 'SOURCES_DISAGREE' end,
    case when registrations_differ then 'REGISTRATIONS_DIFFER' end], null);
comment on function status_warnings is 'What a reader of a status has to know on a day.';

create or replace view today as
select (dataset.created_at at time zone 'utc')::date as day
from current_dataset as dataset;
comment on view today is 'The date of the dataset, from which ages are counted.';

-- What trials planned first against what they plan now, from dated statements. Statements of one source, about one registration, are compared; where several sources are
-- held, those of the one that spoke last.
create or replace view found_trial_slip as
select distinct on (compared.study_id, compared.part)
       compared.study_id,
       compared.part,
       compared.source_id,
       compared.first_value,
       compared.first_type,
       compared.first_as_of,
       compared.current_value,
       compared.current_type,
       compared.current_as_of,
       case
           when compared.first_as_of = compared.current_as_of then null
           when compared.first_value = compared.current_value then false
           when compared.part = 'ENROLLMENT' then true
           when starts_with(compared.first_value, compared.current_value) or starts_with(compared.current_value, compared.first_value) then null
           else true end as moved,
       case
           when compared.first_as_of = compared.current_as_of then null
           when compared.part = 'ENROLLMENT' then compared.current_value::int - compared.first_value::int
           when length(compared.first_value) = length(compared.current_value) and length(compared.first_value) = 10
               then compared.current_value::date - compared.first_value::date
           when length(compared.first_value) = length(compared.current_value) and length(compared.first_value) = 7
               then (compared.current_value || '-01')::date - (compared.first_value || '-01')::date end as difference
from (
    select stated.study_id,
           part.name as part,
           stated.source_id,
           (array_agg(part.value order by stated.as_of, stated.position))[1] as first_value,
           (array_agg(part.type order by stated.as_of, stated.position))[1] as first_type,
           min(stated.as_of) as first_as_of,
           (array_agg(part.value order by stated.as_of desc, stated.position desc))[1] as current_value,
           (array_agg(part.type order by stated.as_of desc, stated.position desc))[1] as current_type,
           max(stated.as_of) as current_as_of
    from status_observation as stated
    cross join lateral (values
        ('START', stated.start_date::text, stated.start_date_type::text),
        ('PRIMARY_COMPLETION', stated.primary_completion_date::text, stated.primary_completion_date_type::text),
        ('COMPLETION', stated.completion_date::text, stated.completion_date_type::text),
        ('ENROLLMENT', stated.target_enrollment::text, null)) as part (name, value, type)
    where stated.as_of is not null
      and stated.verification <> 'UNVERIFIED'
      and part.value is not null
    group by stated.study_id, part.name, stated.source_id, stated.registration) as compared
order by compared.study_id, compared.part, compared.current_as_of desc, compared.first_as_of, compared.source_id;
comment on view found_trial_slip is 'The first and the latest statement of each date and of the planned enrolment of a trial; moved and difference (days, people) are null where they cannot be judged.';

create or replace function refresh_trials(touched text[]) returns void
language sql
as $$
    delete from trial_slip where trial_slip.study_id = any(touched);
    insert into trial_slip (study_id, part, source_id, first_value, first_type, first_as_of, current_value, current_type, current_as_of, moved, difference)
    select study_id, part, source_id, first_value, first_type, first_as_of, current_value, current_type, current_as_of, moved, difference
    from found_trial_slip
    where study_id = any(touched);
$$;
comment on function refresh_trials is 'Stores how the plans of these trials moved.';

-- Studies of the seeds. Whole-dataset questions, such as what is missing, are asked of these and not of a whole register.
create or replace view curated_study as
select entity_state.id as study_id
from entity_state
where entity_state.kind = 'STUDY'
  and entity_state.last_version is null;
comment on view curated_study is 'Studies that the seeds hold, whether or not records of a register are merged into them.';

-- What is known of each pair of studies about shared people: what is known goes before what is not, and a pair may have several relations.
create or replace view study_overlap as
select distinct on (relation.study_id, relation.related_study_id)
       relation.study_id,
       relation.related_study_id,
       relation.overlap,
       relation.shared
from study_relation as relation
order by relation.study_id, relation.related_study_id, relation.overlap = 'UNKNOWN', relation.shared nulls last, relation.position;
comment on view study_overlap is 'Which studies share people, one row a pair and side. A pair that is missing has not been looked at: silence is not independence.';
