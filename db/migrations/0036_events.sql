-- What happened to studies, typed and named by ids, beside change_event, which says field by field what a load changed; and the dates that a statement of status gave.
alter table status_observation
    add column start_date partial_date,
    add column start_date_type date_type,
    add column primary_completion_date partial_date,
    add column primary_completion_date_type date_type,
    add column completion_date partial_date,
    add column completion_date_type date_type,
    add constraint status_observation_date_before_its_type check (
        (start_date is not null or start_date_type is null)
        and (primary_completion_date is not null or primary_completion_date_type is null)
        and (completion_date is not null or completion_date_type is null));
comment on column status_observation.start_date is 'When the trial began, or was then to begin.';
comment on column status_observation.primary_completion_date is 'When the primary outcome was, or was then to be, examined for the last time.';
comment on column status_observation.completion_date is 'When the trial ended, or was then to end.';

create domain event_type as text collate "C"
    constraint event_type_known check (value in (
        'STUDY_ADDED', 'STUDY_REMOVED', 'WITHDRAWN', 'REINSTATED', 'REPORT_ADDED', 'REPORT_REMOVED', 'STATUS_CHANGED', 'ENROLLMENT_CHANGED', 'SITE_COUNT_CHANGED',
        'DATE_MOVED', 'SITE_ADDED', 'SITE_STATUS_CHANGED', 'SITE_REMOVED', 'SPONSOR_CHANGED', 'ORGANIZATION_CHANGED', 'TITLE_CHANGED', 'DESIGN_CHANGED',
        'CONDITION_CHANGED', 'INTERVENTION_CHANGED', 'ARM_CHANGED', 'ELIGIBILITY_CHANGED', 'RESULTS_POSTED', 'OUTCOME_ADDED', 'OUTCOME_CHANGED', 'OUTCOME_REMOVED',
        'RESULT_ADDED', 'VALUE_CORRECTED', 'RESULT_REMOVED', 'CLAIM_ADDED', 'CLAIM_CHANGED', 'CLAIM_VERDICT_CHANGED', 'CLAIM_REMOVED'));

-- Nothing here refers to a study's row: an event outlives what it is about.
create table study_event (
    version bigint not null references dataset_version (version),
    position integer not null,
    type event_type not null,
    study_id text collate "C",
    is_curated boolean not null,
    entity_id text collate "C" not null,
    field text collate "C",
    before text,
    before_kind text collate "C",
    after text,
    after_kind text collate "C",
    days integer,
    happened_from partial_date,
    happened_to partial_date,
    documented partial_date,
    source_id text collate "C",
    learnt_late boolean not null,
    reason printed_text,
    primary key (version, position),
    constraint study_event_days_of_a_date check (days is null or type = 'DATE_MOVED')
);
comment on table study_event is 'What a dataset version says that happened, with both clocks: when it became true, and in which version it was learnt. No bookkeeping.';
comment on column study_event.study_id is 'The study; null for a claim about none.';
comment on column study_event.is_curated is 'Whether the study, or claim, is of the seeds and not of a register alone.';
comment on column study_event.entity_id is 'Id of what changed: study, registration, source, place, outcome, result or claim.';
comment on column study_event.field is 'Which of several things of it; null where the type says it.';
comment on column study_event.days is 'By how many days a date moved, later being positive; null when either is not known to the day (of two months: their first days).';
comment on column study_event.happened_from is 'It happened after this date; null when nobody knows.';
comment on column study_event.happened_to is 'It happened by this date; null when nobody knows.';
comment on column study_event.learnt_late is 'Whether something later was known already when it was learnt.';
comment on column study_event.reason is 'Why a value was corrected, as its curator says.';
create index study_event_of_study on study_event (study_id, version, position);
create index study_event_of_type on study_event (type, version, position) where type <> 'STUDY_ADDED';
create index study_event_curated on study_event (version, position) where is_curated;
