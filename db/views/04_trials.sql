create or replace function status_document(stated registration_status) returns json
language sql stable parallel safe
return (
    select json_build_object(
        'status', stated.status,
        'printed', stated.printed,
        'registration', stated.said_by,
        'lastKnownStatus', stated.last_known_status,
        'lastKnownAsOf', stated.last_known_as_of,
        'since', json_build_object('from', stated.since_from, 'to', stated.since_to),
        'asOf', stated.as_of,
        'asOfTo', stated.as_of_to,
        'documented', stated.documented,
        'confirmedOn', stated.confirmed_on,
        'ageDays', (select (dataset.created_at at time zone 'utc')::date from current_dataset as dataset) - partial_date_end(stated.last_said),
        'whyStopped', stated.why_stopped,
        'citation', citation(source, stated.place, stated.read_at, stated.read_on, stated.verification))
    from source
    where source.id = stated.source_id);
comment on function status_document is 'A status, who says so, and how old that is.';

create or replace function enrollment_document(observation_id text, wanted text) returns json
language sql stable parallel safe
return (
    select json_build_object(
        'count', case wanted
            when 'TARGET' then observation.target_enrollment
            when 'ACTUAL' then observation.actual_enrollment
            else observation.unspecified_enrollment end,
        'asOf', counted_on(observation),
        'citation', citation(source, observation.place, observation.read_at, observation.read_on, observation.verification))
    from status_observation as observation
    join source on source.id = observation.source_id
    where observation.id = observation_id);
comment on function enrollment_document is 'A head count, when it was told, and by whom.';

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
               select json_build_object('design', shown.design_basis, 'intervention', shown.intervention_basis, 'phenotype', shown.phenotype_basis, 'conditioning',
                   shown.conditioning_basis)
               from study_document as shown
               where shown.study_id = study.id),
           'status', (
               select status_document(stated)
               from registration_status as stated
               where stated.study_id = study.id
                 and stated.registration is null
                 and stated.include_unverified = visibility.include_unverified),
           'registrationStatuses', (
               select coalesce(json_agg(json_build_object(
                   'registration', stated.registration,
                   'registry', registration.registry,
                   'status', status_document(stated),
                   'targetEnrollment', enrollment_document(stated.target_id, 'TARGET'),
                   'actualEnrollment', enrollment_document(stated.actual_id, 'ACTUAL'),
                   'unspecifiedEnrollment', enrollment_document(stated.unspecified_id, 'UNSPECIFIED')) order by registration.registry, stated.registration), '[]')
               from registration_status as stated
               join registration
                   on registration.study_id = stated.study_id
                   and registration.number = stated.registration
               where stated.study_id = study.id
                 and stated.include_unverified = visibility.include_unverified),
           'statusWarnings', (
               select coalesce(json_agg(json_build_object('code', warning.code, 'meaning', warning.meaning) order by warning.code), '[]')
               from study_status_warning as told
               join status_warning_code as warning on warning.code = any(told.codes)
               where told.study_id = study.id
                 and told.include_unverified = visibility.include_unverified),
           'targetEnrollment', enrollment_document(state.target_id, 'TARGET'),
           'actualEnrollment', enrollment_document(state.actual_id, 'ACTUAL'),
           'unspecifiedEnrollment', enrollment_document(state.unspecified_id, 'UNSPECIFIED'),
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
           'registration', observation.registration,
           'status', observation.status,
           'printed', observation.printed,
           'lastKnownStatus', observation.last_known_status,
           'asOf', observation.as_of,
           'asOfTo', observation.as_of_to,
           'documented', documented_on(observation, source),
           'confirmedOn', observation.confirmed_on,
           'targetEnrollment', observation.target_enrollment,
           'actualEnrollment', observation.actual_enrollment,
           'unspecifiedEnrollment', observation.unspecified_enrollment,
           'sites', observation.sites,
           'whyStopped', observation.why_stopped,
           'note', observation.note,
           'citation', citation(source, observation.place, observation.read_at, observation.read_on, observation.verification)) as document
from status_observation as observation
join source on source.id = observation.source_id
cross join visibility
where visible(observation.verification, visibility.include_unverified);
comment on view api_status_observation is 'The status history of trials as the API serves it, oldest first.';
