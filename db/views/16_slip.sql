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
