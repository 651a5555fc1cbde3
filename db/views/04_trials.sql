create or replace view api_trial as
select study.id as study_id,
       visibility.include_unverified,
       json_build_object(
           'id', study.id,
           'title', study.title,
           'acronym', study.acronym,
           'design', study.design,
           'phases', study.phases,
           'registrations', parts.registration_numbers,
           'phenotypes', parts.phenotypes,
           'interventionTypes', parts.intervention_types,
           'countries', parts.countries,
           'codeBasis', (
               select json_build_object('design', shown.design_basis, 'intervention', shown.intervention_basis, 'phenotype', shown.phenotype_basis)
               from study_document as shown
               where shown.study_id = study.id),
           'status', (
               select json_build_object(
                   'status', status.status,
                   'printed', status.printed,
                   'lastKnownStatus', status.last_known_status,
                   'lastKnownAsOf', status.last_known_as_of,
                   'since', json_build_object('from', status.since_from, 'to', status.since_to),
                   'asOf', status.as_of,
                   'asOfTo', status.as_of_to,
                   'documented', status.documented,
                   'confirmedOn', status.confirmed_on,
                   'ageDays', (select (dataset.created_at at time zone 'utc')::date from current_dataset as dataset) - partial_date_end(status.last_said),
                   'whyStopped', status.why_stopped,
                   'citation', citation(source, status.place, status.read_at, status.read_on, status.verification))
               from study_status as status
               join source on source.id = status.source_id
               where status.study_id = study.id
                 and status.include_unverified = visibility.include_unverified),
           'statusWarnings', (
               select coalesce(json_agg(json_build_object('code', warning.code, 'meaning', warning.meaning) order by warning.code), '[]')
               from study_status_warning as told
               join status_warning_code as warning on warning.code = any(told.codes)
               where told.study_id = study.id
                 and told.include_unverified = visibility.include_unverified),
           'targetEnrollment', (
               select json_build_object(
                   'count', latest.target_enrollment,
                   'asOf', counted_on(latest),
                   'citation', citation(source, latest.place, latest.read_at, latest.read_on, latest.verification))
               from status_observation as latest
               join source on source.id = latest.source_id
               where latest.id = state.target_id),
           'actualEnrollment', (
               select json_build_object(
                   'count', latest.actual_enrollment,
                   'asOf', counted_on(latest),
                   'citation', citation(source, latest.place, latest.read_at, latest.read_on, latest.verification))
               from status_observation as latest
               join source on source.id = latest.source_id
               where latest.id = state.actual_id),
           'dates', parts.dates,
           'eligibility', parts.eligibility,
           'links', json_build_object(
               'self', '/v1/trials/' || study.id,
               'history', '/v1/trials/' || study.id || '/history',
               'study', '/v1/studies/' || study.id)) as document
from study
join trial_study on trial_study.study_id = study.id
cross join visibility
left join trial_state as state
    on state.study_id = study.id
    and state.include_unverified = visibility.include_unverified
join study_parts as parts
    on parts.study_id = study.id
    and parts.include_unverified = visibility.include_unverified;
comment on view api_trial is 'Trials as the API serves them: the status view of a registered study.';

create or replace view api_status_observation as
select observation.id,
       visibility.include_unverified,
       json_build_object(
           'id', observation.id,
           'status', observation.status,
           'printed', observation.printed,
           'lastKnownStatus', observation.last_known_status,
           'asOf', observation.as_of,
           'asOfTo', observation.as_of_to,
           'documented', documented_on(observation, source),
           'confirmedOn', observation.confirmed_on,
           'targetEnrollment', observation.target_enrollment,
           'actualEnrollment', observation.actual_enrollment,
           'sites', observation.sites,
           'whyStopped', observation.why_stopped,
           'note', observation.note,
           'citation', citation(source, observation.place, observation.read_at, observation.read_on, observation.verification)) as document
from status_observation as observation
join source on source.id = observation.source_id
cross join visibility
where visible(observation.verification, visibility.include_unverified);
comment on view api_status_observation is 'The status history of trials as the API serves it, oldest first.';
