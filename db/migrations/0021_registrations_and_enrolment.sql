-- A study with several registrations in one register has a status for each of them; what a register does not say of a head count or a date stays unsaid.

alter table status_observation
    add column registration printed_text,
    add column unspecified_enrollment head_count,
    drop constraint status_observation_says_something,
    add constraint status_observation_says_something check (
        status is not null or target_enrollment is not null or actual_enrollment is not null or unspecified_enrollment is not null or sites is not null
        or note is not null);
comment on column status_observation.registration is 'Number of the registration whose record says it; null when it is of the whole study.';
comment on column status_observation.unspecified_enrollment is 'Number of participants of which the source does not say whether it is planned or counted.';

alter domain count_kind drop constraint count_kind_known;
alter domain count_kind add constraint count_kind_known check (value in (
    'ASSESSED', 'SCREENED', 'ENROLLED', 'RANDOMIZED', 'TREATED', 'ANALYZED', 'EVALUABLE', 'COMPLETED', 'WITHDRAWN', 'TARGET_ENROLLMENT',
    'UNSPECIFIED_ENROLLMENT', 'SITES', 'COUNTRIES', 'INCLUDED_STUDIES'));

alter table trial_status
    drop constraint trial_status_pkey,
    add column registration printed_text,
    add column unspecified_id dotted_slug references status_observation (id) on delete cascade,
    add column registrations_differ boolean not null default false,
    add constraint trial_status_once unique nulls not distinct (study_id, include_unverified, registration);
comment on table trial_status is 'Which observations give the status and the head counts of a trial now: those of the newest facts. Rows with a registration are of one of several '
    'registrations. Second rows where unverified observations change that.';
comment on column trial_status.registration is 'Number of the registration; null for the study.';
comment on column trial_status.registrations_differ is 'Whether registrations of the study have different statuses.';

alter table entity_state add column seen_on partial_date;
comment on column entity_state.seen_on is 'Day of the register''s data in which a record was first met in this state; null for everything else, and where the input did not say.';

alter table study_document
    add column last_known_status text,
    add column unverified_last_known_status text,
    add column unspecified_enrollment integer,
    add column unverified_unspecified_enrollment integer;
comment on column study_document.last_known_status is 'Where the status is UNKNOWN, the last one that is not; null where none was read, and otherwise.';
comment on column study_document.unspecified_enrollment is 'Participants that a register last gave without saying whether they are planned or counted.';
