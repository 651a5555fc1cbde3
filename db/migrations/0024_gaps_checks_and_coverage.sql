-- What is worked out of all rows changes with a load alone, so that the load stores it: gaps, checks and counts of coverage.

create table curated_gap (
    key text collate "C" primary key,
    kind text collate "C" not null,
    study_id slug not null references study (id) on delete cascade,
    outcome_id text,
    result_id text,
    arm_id text,
    statement text not null
);
comment on table curated_gap is 'Missing evidence of curated studies, as the view gap finds it on the date of the dataset.';
comment on column curated_gap.key is 'Kind and thing, which tell every gap from every other.';
create index curated_gap_study on curated_gap (study_id);

create table curated_check (
    id text collate "C" primary key,
    seen integer not null,
    flagged integer not null,
    items text[] not null
);
comment on table curated_check is 'What the automatic checks of curated studies found, as the view quality_finding finds it.';
comment on column curated_check.seen is 'Number of rows that the check saw.';
comment on column curated_check.flagged is 'Number of rows that do not fulfil it.';
comment on column curated_check.items is 'Ids of those.';

create table registry_flag_count (
    code flag_code primary key,
    flagged integer not null,
    items text[] not null
);
comment on table registry_flag_count is 'How many flags of each code the records of a register have; every load adds what it wrote and takes away what it deleted.';
comment on column registry_flag_count.flagged is 'Number of flags.';
comment on column registry_flag_count.items is 'What the first hundred are about.';
drop index registry_flag_code;
create index registry_flag_code on registry_flag (code, nct_id, position);
insert into registry_flag_count (code, flagged, items)
select counted.code,
       counted.flagged,
       array(
           select flag.item::text
           from registry_flag as flag
           where flag.code = counted.code
           order by flag.nct_id, flag.position
           limit 100)
from (
    select flag.code, count(*) as flagged
    from registry_flag as flag
    group by flag.code) as counted;

create table curated_coverage (
    one boolean primary key default true constraint curated_coverage_is_one_row check (one),
    known integer not null,
    not_curated_ids text[] not null,
    registered integer not null,
    without_intervention_code integer not null,
    without_phenotype_code integer not null,
    without_design_code integer not null
);
comment on table curated_coverage is 'How much of what is known is written down. One row.';
comment on column curated_coverage.known is 'Number of studies of the seeds, as for the other counts.';

alter table dataset_size add column records bigint not null default 0;
comment on column dataset_size.records is 'Records of a register.';
update dataset_size set records = (select count(*) from registry_record);
