-- What is missing, one row a gap. Each is found from the rows alone; unverified values do not fill a gap.
create or replace view finished_study as
select status.study_id,
       status.status,
       status.as_of,
       case
           when status.status <> 'UNKNOWN' then 'The study is ' || lower(status.status) || coalesce(' (as of ' || status.as_of || ')', '')
           else 'The latest status is unknown' || coalesce(' (as of ' || status.as_of || ')', '') || '; ' || ended.publisher || ' says that the study is ' || lower(ended.status)
               || coalesce(' (as of ' || ended.as_of || ')', '') end as words
from study_status as status
-- A register that lost sight of a study does not make it unfinished.
left join lateral (
    select ended_status.status, ended_status.as_of, source.publisher
    from status_observation as ended_status
    join source on source.id = ended_status.source_id
    where ended_status.study_id = status.study_id
      and ended_status.status in ('COMPLETED', 'TERMINATED')
      and ended_status.verification <> 'UNVERIFIED'
    order by ended_status.as_of desc nulls last, ended_status.id
    limit 1) as ended on status.status = 'UNKNOWN'
where not status.include_unverified
  and (status.status in ('COMPLETED', 'TERMINATED') or ended.status is not null);
comment on view finished_study is 'Studies that have ended, by their status or, where that is UNKNOWN, by another source, in words.';

-- A finished study without numbers lacks them in the data. That none were published is said only where a recorded search found none.
create or replace view gap as
select case
           when posted.date is not null then 'POSTED_RESULTS_NOT_LOADED'
           when searched.searched_on is not null then 'FINISHED_WITHOUT_RESULTS'
           else 'FINISHED_NOT_CURATED' end as kind,
       finished.study_id,
       null::text as outcome_id,
       null::text as result_id,
       null::text as arm_id,
       finished.words
           || case
                  when posted.date is not null then '; its register posted results on ' || posted.date || ', and none is in the data.'
                  when searched.searched_on is not null
                      then '; a search of ' || array_to_string(searched.sources, ', ') || ' (' || searched.searched_on || ') found no results.'
                  when reported.count > 0 then '; a report of its results is known, and no number of a treatment outcome is written down here yet.'
                  else '; its results are not written down here, and no search for them is on record.' end as statement
from finished_study as finished
left join lateral (
    select min(study_date.date) as date
    from study_date
    where study_date.study_id = finished.study_id
      and study_date.kind = 'RESULTS_FIRST_POSTED'
      and study_date.verification <> 'UNVERIFIED') as posted on true
left join lateral (
    select count(*) as count
    from report
    where report.study_id = finished.study_id
      and report.role in ('FINAL_REPORT', 'INTERIM_REPORT')) as reported on true
left join lateral (
    select search.searched_on, search.sources
    from coverage_search as search
    join coverage_without_results as missing on missing.search_id = search.id
    where missing.study_id = finished.study_id
    order by search.searched_on desc
    limit 1) as searched on reported.count = 0
where not exists (
      select from result
      join outcome on outcome.id = result.outcome_id
      where result.study_id = finished.study_id
        and outcome.type not in ('BASELINE', 'FOLLOW_UP')
        and result.value is not null
        and result.verification <> 'UNVERIFIED')
  and not exists (
      select from comparison
      where comparison.study_id = finished.study_id
        and comparison.verification <> 'UNVERIFIED')
union all
select 'OUTCOME_WITHOUT_RESULT', outcome.study_id, outcome.id, null, null,
       'The outcome "' || outcome.title || '" was planned or reported, and no number of it is in the data.'
from outcome
where outcome.stage is distinct from 'REGISTERED'
  and not exists (
    select from result
    where result.outcome_id = outcome.id
      and result.value is not null
      and result.verification <> 'UNVERIFIED')
  and not exists (select from comparison where comparison.outcome_id = outcome.id and comparison.verification <> 'UNVERIFIED')
union all
select 'RESULT_WITHOUT_DENOMINATOR', result.study_id, result.outcome_id, result.id, null,
       'The result "' || result.printed || '" of "' || outcome.title || '" is given without its denominator.'
from result
join outcome on outcome.id = result.outcome_id
where result.denominator is null
  and outcome.type <> 'FOLLOW_UP'
  and result.value is not null
  and result.verification <> 'UNVERIFIED'
union all
select 'ARM_WITHOUT_DATA', arm.study_id, null, null, arm.id,
       'The arm "' || arm.label || '" has no result of a treatment outcome in the data.'
from arm
where arm.record is null
  -- A number of a whole study that has one arm is a number of that arm.
  and not exists (
    select from result
    join outcome on outcome.id = result.outcome_id
    where result.study_id = arm.study_id
      and (result.arm_id = arm.id or result.arm_id is null and not exists (
          select from arm as other
          where other.study_id = arm.study_id
            and other.record is null
            and other.id <> arm.id))
      and outcome.type not in ('BASELINE', 'FOLLOW_UP')
      and result.value is not null
      and result.verification <> 'UNVERIFIED')
  and not exists (
    select from comparison
    where comparison.study_id = arm.study_id
      and arm.id in (comparison.arm_id, comparison.reference_arm_id)
      and comparison.verification <> 'UNVERIFIED')
union all
-- A final status does not age.
select 'STATUS_OLDER_THAN_A_YEAR', shown.study_id, null, null, null,
       'The latest status, ' || lower(replace(shown.status, '_', ' ')) || ', '
           || coalesce('is of ' || nullif(shown.status_as_of, '') || '; what says so was last updated '
               || coalesce('on ' || shown.status_documented || ', more than a year before the date of the dataset', 'more than a year ago') || '.', 'is undated.')
from study_document as shown
where shown.updated_by < (select today.day from today) - interval '1 year';
comment on view gap is 'Missing evidence: finished trials whose results are not in the data or were searched for and not found, posted results that are not in the data, outcomes without a number, numbers without a denominator, arms without data, old status.';

create or replace function gap_key(gap gap) returns text
language sql immutable parallel safe
return gap.kind || '/' || coalesce(gap.result_id, gap.outcome_id, gap.study_id || coalesce('.' || gap.arm_id, ''));
comment on function gap_key is 'Kind and thing, which together identify a gap.';

-- The load stores the gaps of curated studies. Of a whole register they are found when a study is asked for: the status of each ages every day.
-- The study is joined outside, so that a page reads the stored gaps in the order of their keys and not all of them.
create or replace view list_gap as
select gap.key,
       gap.kind,
       gap.is_curated,
       gap.study_id,
       study.title as study_title,
       study.acronym as study_acronym,
       study.design as study_design,
       gap.outcome_id,
       gap.result_id,
       gap.arm_id,
       gap.statement
from (
    select stored.key, stored.kind, true as is_curated, stored.study_id, stored.outcome_id, stored.result_id, stored.arm_id, stored.statement
    from curated_gap as stored
    union all
    select gap_key(found) collate "C", found.kind collate "C", false, found.study_id,
           found.outcome_id collate "default", found.result_id collate "default", found.arm_id collate "default", found.statement collate "default"
    from gap as found
    where not exists (select from curated_study where curated_study.study_id = found.study_id)) as gap
join study on study.id = gap.study_id;
comment on view list_gap is 'Gaps, for lists.';

create or replace function refresh_gaps() returns void
language sql
as $$
    with found as materialized (
        select gap_key(gap) collate "C" as key, gap.kind, gap.study_id, gap.outcome_id, gap.result_id, gap.arm_id, gap.statement
        from gap
        where gap.study_id = any(array(select curated_study.study_id from curated_study))),
    filled as (
        delete from curated_gap
        where not exists (select from found where found.key = curated_gap.key))
    insert into curated_gap (key, kind, study_id, outcome_id, result_id, arm_id, statement)
    select found.key, found.kind, found.study_id, found.outcome_id, found.result_id, found.arm_id, found.statement
    from found
    on conflict (key) do update
    set study_id = excluded.study_id,
        outcome_id = excluded.outcome_id,
        statement = excluded.statement
    where (curated_gap.study_id, curated_gap.outcome_id, curated_gap.statement) is distinct from (excluded.study_id, excluded.outcome_id, excluded.statement)
$$;
comment on function refresh_gaps is 'Stores the gaps of curated studies as they are on the date of the dataset.';
