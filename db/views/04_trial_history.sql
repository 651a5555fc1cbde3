create or replace view api_status_observation as
select lpad(observation.position::text, 6, '0') as key,
       observation.id,
       observation.study_id,
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
           'citation', citation(source, observation.place, observation.read_at, observation.verification)) as document
from status_observation as observation
join source on source.id = observation.source_id
cross join visibility
where visible(observation.verification, visibility.include_unverified);
comment on view api_status_observation is 'The status history of trials as the API serves it, oldest first.';
