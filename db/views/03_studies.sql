-- Which studies are trials: those that a register knows or whose status somebody has told.
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

create or replace view trial_state as
select *
from registration_state
where registration_state.registration is null;
comment on view trial_state is 'Which observations give the status and the head counts of a trial now.';

-- Registers and pages change under one address, so that the date of the source is not that of what was read in it.
create or replace function documented_on(observation status_observation, source source) returns text
language sql stable parallel safe
return coalesce(observation.documented, case when source.kind not in ('REGISTRY_RECORD', 'WEB_PAGE') then source.published end);
comment on function documented_on is 'Date of the document as it was read for an observation; null when it has none.';

create or replace function counted_on(observation status_observation) returns text
language sql stable parallel safe
return case when observation.status = 'UNKNOWN' then coalesce(observation.documented, observation.as_of) else observation.as_of end;
comment on function counted_on is 'Date of the head counts of an observation: UNKNOWN is of the day that the register was read, the counts beside it of its last update.';

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

-- A pure function of what is known and a day, so that it can be asked of any day.
create or replace function status_warnings(
    status text, said_on text, planned_start text, planned_completion text, sources_disagree boolean, today date) returns text[]
language sql immutable parallel safe
return array_remove(array[
    case when status = 'NOT_YET_RECRUITING' and partial_date_end(planned_start) < today then 'NOT_YET_RECRUITING_PAST_START' end,
    case
        when status in ('NOT_YET_RECRUITING', 'RECRUITING', 'ENROLLING_BY_INVITATION') and partial_date_end(planned_completion) < today
        then 'RECRUITING_PAST_COMPLETION' end,
    case
        when status not in ('COMPLETED', 'TERMINATED', 'WITHDRAWN', 'NO_LONGER_AVAILABLE')
             and coalesce(partial_date_end(said_on) < today - interval '1 year', true)
        then 'OLDER_THAN_A_YEAR' end,
    case when sources_disagree then 'SOURCES_DISAGREE' end], null);
comment on function status_warnings is 'What a reader of a status has to know on a day. said_on is the date of the document, or of the fact where the document has none.';

create or replace view status_warning_code as
select code, meaning
from (values
    ('NOT_YET_RECRUITING_PAST_START', 'The status is "not yet recruiting", but the planned start has passed.'),
    ('RECRUITING_PAST_COMPLETION', 'The status says that people can or will be able to join, but the planned (primary) completion has passed.'),
    ('OLDER_THAN_A_YEAR', 'What the status rests on was last updated more than a year before the date of the dataset, or has no date.'),
    ('REGISTRATIONS_DIFFER', 'The study has several registrations with different statuses; each is shown with its own date.'),
    ('SOURCES_DISAGREE', 'Another source reports another status at the same time or later, or without a date.')
) as codes (code, meaning);
comment on view status_warning_code is 'What the codes of warnings mean.';

-- Warnings of the date of the dataset.
create or replace view study_status_warning as
select status.study_id,
       status.include_unverified,
       status_warnings(
           status.status, coalesce(status.documented, status.as_of), planned.start, coalesce(planned.primary_completion, planned.completion),
           status.sources_disagree, (dataset.created_at at time zone 'utc')::date)
           || case when status.registrations_differ then array['REGISTRATIONS_DIFFER'] else array[]::text[] end as codes
from study_status as status
cross join current_dataset as dataset
cross join lateral (
    select max(study_date.date) filter (where study_date.kind = 'START') as start,
           max(study_date.date) filter (where study_date.kind = 'PRIMARY_COMPLETION') as primary_completion,
           max(study_date.date) filter (where study_date.kind = 'COMPLETION') as completion
    from study_date
    where study_date.study_id = status.study_id
      and visible(study_date.verification, status.include_unverified)) as planned;
comment on view study_status_warning is 'Warnings beside the status of each study, as of the date of the dataset.';

-- What describes a trial beside its status.
create or replace view study_parts as
select study.id as study_id,
       visibility.include_unverified,
       array(
           select distinct course.phenotype
           from population_phenotype as course
           where course.study_id = study.id
           order by course.phenotype) as phenotypes,
       array(
           select distinct intervention.type
           from intervention
           where intervention.study_id = study.id
             and intervention.type is not null
           order by intervention.type) as intervention_types,
       (
           select coalesce(json_agg(json_build_object('code', country.code, 'name', country.name) order by country.code), '[]')
           from study_country
           join country on country.code = study_country.country_code
           where study_country.study_id = study.id) as countries,
       array(
           select registration.number
           from registration
           where registration.study_id = study.id
             and visible(registration.verification, visibility.include_unverified)
           order by registration.registry, registration.number) as registration_numbers,
       (
           select coalesce(json_agg(json_build_object(
               'kind', study_date.kind,
               'date', study_date.date,
               'type', study_date.type,
               'note', study_date.note,
               'citation', citation(source, study_date.place, study_date.read_at, study_date.read_on, study_date.verification))
               order by study_date.position), '[]')
           from study_date
           join source on source.id = study_date.source_id
           where study_date.study_id = study.id
             and visible(study_date.verification, visibility.include_unverified)) as dates,
       (
           select coalesce(json_agg(json_build_object(
               'kind', criterion.kind,
               'subject', criterion.subject,
               'minimum', criterion.minimum,
               'maximum', criterion.maximum,
               'unit', criterion.unit,
               'statement', criterion.statement,
               'citation', citation(source, criterion.place, criterion.read_at, criterion.read_on, criterion.verification))
               order by criterion.position), '[]')
           from eligibility_criterion as criterion
           join source on source.id = criterion.source_id
           where criterion.study_id = study.id
             and visible(criterion.verification, visibility.include_unverified)) as eligibility
from study
cross join visibility;
comment on view study_parts is 'Parts of a study that its trial document shows.';

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
