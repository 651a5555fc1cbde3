-- In how many groups an event is counted: whoever counts events then need not read every number.
alter table adverse_event add column groups integer not null default 0 constraint adverse_event_groups_counted check (groups >= 0);
update adverse_event as event
set groups = counted.groups
from (
    select study_id, nct_id, event_position, count(*) as groups
    from adverse_event_count
    group by study_id, nct_id, event_position) as counted
where (counted.study_id, counted.nct_id, counted.event_position) = (event.study_id, event.nct_id, event.position);
alter table adverse_event alter column groups drop default;
comment on column adverse_event.groups is 'In how many groups it is counted.';

-- The most people first, which is how harms are looked through; read from the end.
create index adverse_event_count_affected on adverse_event_count (coalesce(affected::numeric, '-infinity'), study_id, nct_id, event_position, position);
create index adverse_event_count_at_risk on adverse_event_count (coalesce(at_risk::numeric, '-infinity'), study_id, nct_id, event_position, position);
create index adverse_event_count_events on adverse_event_count (coalesce(events::numeric, '-infinity'), study_id, nct_id, event_position, position);
