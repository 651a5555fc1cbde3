-- What a trial planned first and plans now is worked out by the load, not by each request.
drop view if exists list_trial_slip, trial_slip;
create table trial_slip (
    study_id slug not null references study (id) on delete cascade,
    part text collate "C" not null constraint trial_slip_part_known check (part in ('START', 'PRIMARY_COMPLETION', 'COMPLETION', 'ENROLLMENT')),
    source_id slug not null,
    first_value text collate "C" not null,
    first_type date_type,
    first_as_of partial_date not null,
    current_value text collate "C" not null,
    current_type date_type,
    current_as_of partial_date not null,
    moved boolean,
    difference integer,
    primary key (study_id, part)
);
comment on table trial_slip is 'The first and the latest statement of each date and of the planned enrolment of a trial, both of one source about one registration.';
comment on column trial_slip.first_value is 'A partial date, or a number of people.';
comment on column trial_slip.moved is 'Whether the two differ; null where it cannot be judged.';
comment on column trial_slip.difference is 'Days, or people, from the first to the latest; null where it cannot be judged.';
