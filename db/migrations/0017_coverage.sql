-- Absence in the data is not absence in the world: what was searched, when and how, and what belongs here.

alter domain entity_kind drop constraint entity_kind_known;
alter domain entity_kind add constraint entity_kind_known check (value in (
    'TERM', 'MEASURE', 'SOURCE', 'STUDY', 'REGISTRY_RECORD', 'STATUS_OBSERVATION', 'OUTCOME', 'RESULT', 'COMPARISON', 'CLAIM', 'SEARCH', 'SCOPE_RULE'));
alter table entity_state drop constraint entity_state_of_a_whole;
alter table entity_state add constraint entity_state_of_a_whole
    check (kind in ('TERM', 'MEASURE', 'SOURCE', 'STUDY', 'REGISTRY_RECORD', 'CLAIM', 'SEARCH', 'SCOPE_RULE'));

create domain search_purpose as text collate "C"
    constraint search_purpose_known check (value in ('STUDIES', 'REGISTER_STATES', 'NUMBERS', 'RESULTS'));
create domain scope_decision as text collate "C"
    constraint scope_decision_known check (value in ('IN_SCOPE', 'OUT_OF_SCOPE'));

create table coverage_search (
    id slug primary key,
    position integer not null,
    purpose search_purpose not null,
    title printed_text not null,
    sources text[] not null constraint coverage_search_has_sources check (cardinality(sources) > 0),
    searched_on partial_date not null,
    method printed_text not null,
    found head_count,
    kept head_count,
    limits printed_text,
    constraint coverage_search_keeps_what_it_found check (kept <= found)
);
comment on table coverage_search is 'Searches: which sources, when and how, and what came of it.';
comment on column coverage_search.found is 'Number of items found; null when nobody counted.';
comment on column coverage_search.kept is 'Number of items that the dataset has; null when nobody counted.';
comment on column coverage_search.limits is 'What the search cannot show.';

create table coverage_exclusion (
    search_id slug not null references coverage_search (id) on delete cascade,
    position integer not null,
    reason printed_text not null,
    count head_count,
    numbers text[] not null,
    primary key (search_id, position)
);
comment on table coverage_exclusion is 'What a search found and was left out, and why.';
comment on column coverage_exclusion.numbers is 'Registration numbers, as far as they are known.';

create table coverage_without_results (
    search_id slug not null references coverage_search (id) on delete cascade,
    study_id slug not null,
    primary key (search_id, study_id)
);
comment on table coverage_without_results is 'Studies for which a search found no results. The study is no foreign key, for rows of studies go and come.';

create table scope_rule (
    id slug primary key,
    position integer not null,
    decision scope_decision not null,
    title printed_text not null,
    reason printed_text not null,
    numbers text[] not null
);
comment on table scope_rule is 'Which studies belong into the dataset, which do not, and why.';
comment on column scope_rule.numbers is 'Registration numbers of known studies of this kind; no complete list.';
