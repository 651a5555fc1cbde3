-- Of which sex participants of a study are is known of curated studies too, not only of records.
update study_document
set sex = study.sex
from study
where study.id = study_document.study_id
  and study_document.sex is distinct from study.sex;
comment on column study_document.sex is 'ALL, FEMALE or MALE; null when unknown.';

-- What records registered against what they reported, and how their plans changed, is compared by the load.
create table outcome_comparison (
    study_id slug not null references study (id) on delete cascade,
    nct_id nct_number not null,
    position integer not null,
    stage outcome_stage not null,
    from_update partial_date,
    to_update partial_date,
    primary key (study_id, nct_id, position)
);
comment on table outcome_comparison is 'Two lists of outcomes of one record: two plans of states that follow each other, or the plan and what is reported.';
comment on column outcome_comparison.stage is 'REGISTERED: a plan against the plan of the next state. REPORTED: the plan now against the reported outcomes.';
comment on column outcome_comparison.from_update is 'Last update of the state of the first list; null when the record has no date.';
comment on column outcome_comparison.to_update is 'Last update of the state of the second list; null when the record has no date.';

create table outcome_change (
    study_id slug not null,
    nct_id nct_number not null,
    comparison_position integer not null,
    position integer not null,
    changes text[] not null
        constraint outcome_changes_are_known check (cardinality(changes) > 0 and changes <@ array[
            'UNCHANGED', 'ADDED', 'DROPPED', 'UNREPORTED', 'PROMOTED', 'DEMOTED', 'MEASURE_CHANGED', 'TIME_FRAME_CHANGED']),
    before_id dotted_slug,
    before_title printed_text,
    before_type outcome_type,
    before_time_frame printed_text,
    after_id dotted_slug,
    after_title printed_text,
    after_type outcome_type,
    after_time_frame printed_text,
    same_words finite_number constraint same_words_is_a_share check (same_words between 0 and 1),
    primary key (study_id, nct_id, comparison_position, position),
    foreign key (study_id, nct_id, comparison_position) references outcome_comparison (study_id, nct_id, position) on delete cascade,
    constraint outcome_change_is_of_something check (before_id is not null or after_id is not null)
);
comment on table outcome_change is 'One outcome in both lists of a comparison, or in one of them.';
comment on column outcome_change.changes is 'All that differs; UNCHANGED alone when nothing does.';
comment on column outcome_change.before_id is 'Id of the outcome in the first list; null for one that was added.';
comment on column outcome_change.after_id is 'Id of the outcome in the second list; null for one that was dropped or is not reported.';
comment on column outcome_change.same_words is 'Share of the words of both titles that are the same, 0 to 1; null for one of one list.';

create table former_outcome (
    id dotted_slug primary key,
    study_id slug not null references study (id) on delete cascade,
    next_id dotted_slug,
    is_same boolean not null,
    constraint former_outcome_same_has_next check (next_id is not null or not is_same)
);
comment on table former_outcome is 'Ids that outcomes of a record had in an earlier state of it, and that none has now.';
comment on column former_outcome.next_id is 'The outcome now that follows on it; null when it was dropped.';
comment on column former_outcome.is_same is 'Whether its title had the same words in every state; else it was matched by most of them, which may be wrong.';
create index former_outcome_study on former_outcome (study_id);

-- Lists with many items a study are counted by the load.
create table study_items (
    study_id slug primary key references study (id) on delete cascade,
    adverse_events head_count not null,
    outcome_changes head_count not null
);
comment on table study_items is 'How many items of lists a study has; without a row it has none.';
comment on column study_items.adverse_events is 'Adverse events of its records, once for each group.';
comment on column study_items.outcome_changes is 'Outcomes that differ between two lists of their record.';

create table item_count (
    list text collate "C" not null,
    field text collate "C" not null,
    key text collate "C" not null,
    value text collate "C",
    items bigint not null,
    primary key (list, field, key)
);
comment on table item_count is 'How many items of a list have a value of a field.';
comment on column item_count.field is 'Name of the field; total for all items.';
comment on column item_count.key is 'MD5 of the value, which may be long; empty for none.';
comment on column item_count.value is 'Null for the items of which nothing is known.';
create index item_count_most on item_count (list, field, items desc);
create index item_count_none on item_count (items) where items = 0;

alter table render_pending add column of_rows boolean not null default false;
comment on column render_pending.of_rows is 'Whether rows have to be written anew too, of every study.';
insert into render_pending (reason, of_rows)
select 'outcomes of records are not compared yet', true
where exists (select from registry_record);
