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
           'status', (
               select json_build_object(
                   'status', status.status,
                   'printed', status.printed,
                   'since', status.since,
                   'asOf', status.as_of,
                   'ageDays', (select (dataset.created_at at time zone 'utc')::date from current_dataset as dataset) - partial_date_end(status.as_of),
                   'whyStopped', status.why_stopped,
                   'citation', citation(source, status.place, status.read_at, status.read_on, status.verification))
               from source
               where source.id = status.source_id),
           'targetEnrollment', (
               select json_build_object(
                   'count', latest.target_enrollment,
                   'asOf', latest.as_of,
                   'citation', citation(source, latest.place, latest.read_at, latest.read_on, latest.verification))
               from status_observation as latest
               join source on source.id = latest.source_id
               where latest.study_id = study.id
                 and latest.target_enrollment is not null
                 and visible(latest.verification, visibility.include_unverified)
               order by latest.position desc
               limit 1),
           'actualEnrollment', (
               select json_build_object(
                   'count', latest.actual_enrollment,
                   'asOf', latest.as_of,
                   'citation', citation(source, latest.place, latest.read_at, latest.read_on, latest.verification))
               from status_observation as latest
               join source on source.id = latest.source_id
               where latest.study_id = study.id
                 and latest.actual_enrollment is not null
                 and visible(latest.verification, visibility.include_unverified)
               order by latest.position desc
               limit 1),
           'dates', parts.dates,
           'eligibility', parts.eligibility,
           'links', json_build_object(
               'self', '/v1/trials/' || study.id,
               'history', '/v1/trials/' || study.id || '/history',
               'study', '/v1/studies/' || study.id)) as document
from study
join trial_study on trial_study.study_id = study.id
cross join visibility
left join lateral (
    select latest.*,
           (
               select min(same.as_of)
               from status_observation as same
               where same.study_id = latest.study_id
                 and same.status = latest.status
                 and visible(same.verification, visibility.include_unverified)
                 and same.position > coalesce((
                     select max(other.position)
                     from status_observation as other
                     where other.study_id = latest.study_id
                       and other.status <> latest.status
                       and visible(other.verification, visibility.include_unverified)), -1)
           ) as since
    from status_observation as latest
    where latest.study_id = study.id
      and latest.status is not null
      and visible(latest.verification, visibility.include_unverified)
    order by latest.position desc
    limit 1) as status on true
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
           'asOf', observation.as_of,
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
