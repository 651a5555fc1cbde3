-- What trials planned first against what they plan now, from dated statements. Statements of one source, about one registration, are compared; where several sources are
-- held, those of the one that spoke last.
create or replace view trial_slip as
select distinct on (compared.study_id, compared.part)
       compared.study_id,
       compared.part,
       compared.source_id,
       compared.first_value,
       compared.first_type,
       compared.first_as_of,
       compared.current_value,
       compared.current_type,
       compared.current_as_of,
       case
           when compared.first_as_of = compared.current_as_of then null
           when compared.first_value = compared.current_value then false
           when compared.part = 'ENROLLMENT' then true
           when starts_with(compared.first_value, compared.current_value) or starts_with(compared.current_value, compared.first_value) then null
           else true end as moved,
       case
           when compared.first_as_of = compared.current_as_of then null
           when compared.part = 'ENROLLMENT' then compared.current_value::int - compared.first_value::int
           when length(compared.first_value) = length(compared.current_value) and length(compared.first_value) = 10
               then compared.current_value::date - compared.first_value::date
           when length(compared.first_value) = length(compared.current_value) and length(compared.first_value) = 7
               then (compared.current_value || '-01')::date - (compared.first_value || '-01')::date end as difference
from (
    select stated.study_id,
           part.name as part,
           stated.source_id,
           (array_agg(part.value order by stated.as_of, stated.position))[1] as first_value,
           (array_agg(part.type order by stated.as_of, stated.position))[1] as first_type,
           min(stated.as_of) as first_as_of,
           (array_agg(part.value order by stated.as_of desc, stated.position desc))[1] as current_value,
           (array_agg(part.type order by stated.as_of desc, stated.position desc))[1] as current_type,
           max(stated.as_of) as current_as_of
    from status_observation as stated
    cross join lateral (values
        ('START', stated.start_date::text, stated.start_date_type::text),
        ('PRIMARY_COMPLETION', stated.primary_completion_date::text, stated.primary_completion_date_type::text),
        ('COMPLETION', stated.completion_date::text, stated.completion_date_type::text),
        ('ENROLLMENT', stated.target_enrollment::text, null)) as part (name, value, type)
    where stated.as_of is not null
      and stated.verification <> 'UNVERIFIED'
      and part.value is not null
    group by stated.study_id, part.name, stated.source_id, stated.registration) as compared
order by compared.study_id, compared.part, compared.current_as_of desc, compared.first_as_of, compared.source_id;
comment on view trial_slip is 'The first and the latest statement of each date and of the planned enrolment of a trial; moved and difference (days, people) are null where they cannot be judged.';

create or replace view list_trial_slip as
select trial.*,
       start.first_value as start_first,
       start.first_type as start_first_type,
       start.first_as_of as start_first_as_of,
       start.current_value as start_current,
       start.current_type as start_current_type,
       start.current_as_of as start_current_as_of,
       start.difference as start_difference,
       start.moved as start_moved,
       start.source_id as start_slip_source,
       primary_completion.first_value as primary_completion_first,
       primary_completion.first_type as primary_completion_first_type,
       primary_completion.first_as_of as primary_completion_first_as_of,
       primary_completion.current_value as primary_completion_current,
       primary_completion.current_type as primary_completion_current_type,
       primary_completion.current_as_of as primary_completion_current_as_of,
       primary_completion.difference as primary_completion_difference,
       primary_completion.moved as primary_completion_moved,
       primary_completion.source_id as primary_completion_slip_source,
       completion.first_value as completion_first,
       completion.first_type as completion_first_type,
       completion.first_as_of as completion_first_as_of,
       completion.current_value as completion_current,
       completion.current_type as completion_current_type,
       completion.current_as_of as completion_current_as_of,
       completion.difference as completion_difference,
       completion.moved as completion_moved,
       completion.source_id as completion_slip_source,
       enrollment.first_value::int as enrollment_first,
       enrollment.first_as_of as enrollment_first_as_of,
       enrollment.current_value::int as enrollment_current,
       enrollment.current_as_of as enrollment_current_as_of,
       enrollment.difference as enrollment_difference,
       enrollment.moved as enrollment_moved,
       enrollment.source_id as enrollment_slip_source
from list_trial as trial
left join trial_slip as start on start.study_id = trial.id and start.part = 'START'
left join trial_slip as primary_completion on primary_completion.study_id = trial.id and primary_completion.part = 'PRIMARY_COMPLETION'
left join trial_slip as completion on completion.study_id = trial.id and completion.part = 'COMPLETION'
left join trial_slip as enrollment on enrollment.study_id = trial.id and enrollment.part = 'ENROLLMENT';
comment on view list_trial_slip is 'Trials with what they planned first and plan now, for lists.';
