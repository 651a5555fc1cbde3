-- What is missing, one row a gap. Each is found from the rows alone; unverified values do not fill a gap.
create or replace view gap as
select case when posted.date is null then 'FINISHED_WITHOUT_RESULTS' else 'POSTED_RESULTS_NOT_LOADED' end as kind,
       status.study_id,
       null::text as outcome_id,
       null::text as result_id,
       null::text as arm_id,
       'The study is ' || lower(replace(status.status, '_', ' ')) || coalesce(' (as of ' || status.as_of || ')', '')
           || case when posted.date is null then ' and no result of a treatment outcome was posted or is in the data.'
                   else '; its register posted results on ' || posted.date || ', and none is in the data.' end as statement
from study_status as status
left join lateral (
    select min(study_date.date) as date
    from study_date
    where study_date.study_id = status.study_id
      and study_date.kind = 'RESULTS_FIRST_POSTED'
      and study_date.verification <> 'UNVERIFIED') as posted on true
where not status.include_unverified
  and status.status in ('COMPLETED', 'TERMINATED')
  and not exists (
      select from result
      join outcome on outcome.id = result.outcome_id
      where result.study_id = status.study_id
        and outcome.type not in ('BASELINE', 'FOLLOW_UP')
        and result.value is not null
        and result.verification <> 'UNVERIFIED')
  and not exists (
      select from comparison
      where comparison.study_id = status.study_id
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
  and not exists (
    select from result
    join outcome on outcome.id = result.outcome_id
    where result.study_id = arm.study_id
      and result.arm_id = arm.id
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
select 'STATUS_OLDER_THAN_A_YEAR', status.study_id, null, null, null,
       'The latest status, ' || lower(replace(status.status, '_', ' ')) || ', '
           || coalesce('is as of ' || status.as_of || ', more than a year before the date of the dataset.', 'is undated.')
from study_status as status
cross join current_dataset as dataset
where not status.include_unverified
  and status.status not in ('COMPLETED', 'TERMINATED', 'WITHDRAWN', 'NO_LONGER_AVAILABLE')
  and coalesce(partial_date_end(status.as_of) < (dataset.created_at at time zone 'utc')::date - interval '1 year', true);
comment on view gap is 'Missing evidence: finished trials without results, posted results that are not in the data, outcomes without a number, numbers without a denominator, arms without data, old status.';

create or replace view api_gap as
select gap.kind || '/' || coalesce(gap.result_id, gap.outcome_id, gap.study_id || coalesce('.' || gap.arm_id, '')) as key,
       gap.kind,
       gap.study_id,
       gap.outcome_id,
       gap.result_id,
       gap.arm_id,
       gap.statement,
       json_build_object(
           'kind', gap.kind,
           'study', json_build_object('id', study.id, 'title', study.title, 'acronym', study.acronym, 'design', study.design),
           'outcome', gap.outcome_id,
           'result', gap.result_id,
           'arm', gap.arm_id,
           'statement', gap.statement) as document
from gap
join study on study.id = gap.study_id;
comment on view api_gap is 'Gaps as the API serves them.';
