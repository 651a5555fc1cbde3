-- The load works out which number of an outcome is shown first, so that a page need not look up for each in what kind of report it was read.
alter table result add column precedence integer constraint result_precedence_is_known check (precedence between 1 and 6);
alter table comparison add column precedence integer constraint comparison_precedence_is_known check (precedence between 1 and 6);

update result as number
set precedence = case
    when number.superseded_by is not null then 6
    when number.verification = 'UNVERIFIED' then 5
    when number.verification = 'VERIFIED_SECONDARY' then 4
    else coalesce((
        select case report.role when 'FINAL_REPORT' then 1 when 'INTERIM_REPORT' then 2 when 'REGISTRY_RECORD' then 3 end
        from report
        where report.study_id = number.study_id
          and report.source_id = number.source_id), 4) end;
update comparison as number
set precedence = case
    when number.superseded_by is not null then 6
    when number.verification = 'UNVERIFIED' then 5
    when number.verification = 'VERIFIED_SECONDARY' then 4
    else coalesce((
        select case report.role when 'FINAL_REPORT' then 1 when 'INTERIM_REPORT' then 2 when 'REGISTRY_RECORD' then 3 end
        from report
        where report.study_id = number.study_id
          and report.source_id = number.source_id), 4) end;

alter table result alter column precedence set not null;
alter table comparison alter column precedence set not null;
comment on column result.precedence is 'Order in which numbers of one outcome are shown: 1 read in the final report, 2 in an interim report, 3 in a registry record, 4 in another document or only in a retelling, 5 recalled and not read, 6 superseded by a later report.';
comment on column comparison.precedence is 'As of results.';

create index result_in_order on result (outcome_id, precedence, position);
create index comparison_in_order on comparison (outcome_id, precedence, position);
drop index comparison_outcome; -- comparison_in_order begins with it
