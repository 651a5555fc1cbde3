-- What records of a register report is served part by part, and asked for over all studies.
alter table result_group add column code printed_text;
comment on column result_group.code is 'The record''s code of a group that no list of groups holds, although numbers name it; null for all others.';

create index adverse_event_term on adverse_event (left(lower(term), 100), study_id, nct_id, position);
create index adverse_event_organ_system on adverse_event (left(organ_system, 100), study_id, nct_id, position);
create index adverse_event_kind on adverse_event (kind, study_id, nct_id, position);
