-- A list of trials shows where each stands. The load works that out, and what it cannot know, the date of the dataset, is all that is left.
create table trial_brief (
    study_id slug primary key references study (id) on delete cascade,
    registrations text[] not null,
    status overall_status,
    as_of text collate "C",
    as_of_to text collate "C",
    documented text collate "C",
    confirmed_on text collate "C",
    last_said date,
    since_from text collate "C",
    since_to text collate "C",
    last_known_status overall_status,
    last_known_as_of text collate "C",
    source_id slug,
    source_kind text collate "C",
    source_title text,
    source_publisher text,
    source_published text collate "C",
    source_url text,
    sources_disagree boolean not null,
    registrations_differ boolean not null,
    starts_by date,
    ends_by date,
    updated_by date,
    start_date text collate "C",
    primary_completion_date text collate "C",
    completion_date text collate "C"
);
comment on table trial_brief is 'Where each trial stands, as lists show it; dates are partial.';
comment on column trial_brief.last_said is 'Last day that may be the latest on which a document said so.';
comment on column trial_brief.starts_by is 'Last day that may be the planned start, where the status is "not yet recruiting"; null otherwise.';
comment on column trial_brief.ends_by is 'Last day that may be the planned (primary) completion, where people can or will be able to join; null otherwise.';
comment on column trial_brief.updated_by is 'Last day that may be that of the document, or of the fact where it has none, where the status is not final; -infinity when undated.';
comment on column trial_brief.start_date is 'Start as it is shown first, as for the other dates.';

create table unverified_trial_brief (like trial_brief);
alter table unverified_trial_brief
    add primary key (study_id),
    add foreign key (study_id) references study (id) on delete cascade;
comment on table unverified_trial_brief is 'The same with unverified facts, where they change something.';
