-- Which studies are trials: those that a register knows or whose status somebody has told.
create or replace view trial_study as
select study.id as study_id
from study
where exists (select from registration where registration.study_id = study.id)
   or exists (select from status_observation where status_observation.study_id = study.id);
comment on view trial_study is 'Studies that have a trial''s status view.';

-- What a trial's status is now: the latest observation that names a status, and since when it has been so.
create or replace view study_status as
select distinct on (observation.study_id, visibility.include_unverified)
       observation.study_id,
       visibility.include_unverified,
       observation.position,
       observation.status,
       observation.printed,
       observation.as_of,
       observation.why_stopped,
       observation.source_id,
       observation.place,
       observation.read_at,
       observation.read_on,
       observation.verification,
       (
           select min(same.as_of)
           from status_observation as same
           where same.study_id = observation.study_id
             and same.status = observation.status
             and visible(same.verification, visibility.include_unverified)
             and same.position > coalesce((
                 select max(other.position)
                 from status_observation as other
                 where other.study_id = observation.study_id
                   and other.status <> observation.status
                   and visible(other.verification, visibility.include_unverified)), -1)
       ) as since
from status_observation as observation
cross join visibility
where observation.status is not null
  and visible(observation.verification, visibility.include_unverified)
order by observation.study_id, visibility.include_unverified, observation.position desc;
comment on view study_status is 'The latest status of each study; observations stand in order of time, oldest first.';

-- What describes a trial beside its status.
create or replace view study_parts as
select study.id as study_id,
       visibility.include_unverified,
       array(
           select distinct course.phenotype
           from population_phenotype as course
           where course.study_id = study.id
           order by course.phenotype) as phenotypes,
       array(
           select distinct intervention.type
           from intervention
           where intervention.study_id = study.id
           order by intervention.type) as intervention_types,
       (
           select coalesce(json_agg(json_build_object('code', country.code, 'name', country.name) order by country.code), '[]')
           from study_country
           join country on country.code = study_country.country_code
           where study_country.study_id = study.id) as countries,
       array(
           select registration.number
           from registration
           where registration.study_id = study.id
             and visible(registration.verification, visibility.include_unverified)
           order by registration.registry, registration.number) as registration_numbers,
       (
           select coalesce(json_agg(json_build_object(
               'kind', study_date.kind,
               'date', study_date.date,
               'type', study_date.type,
               'note', study_date.note,
               'citation', citation(source, study_date.place, study_date.read_at, study_date.read_on, study_date.verification))
               order by study_date.position), '[]')
           from study_date
           join source on source.id = study_date.source_id
           where study_date.study_id = study.id
             and visible(study_date.verification, visibility.include_unverified)) as dates,
       (
           select coalesce(json_agg(json_build_object(
               'kind', criterion.kind,
               'subject', criterion.subject,
               'minimum', criterion.minimum,
               'maximum', criterion.maximum,
               'unit', criterion.unit,
               'statement', criterion.statement,
               'citation', citation(source, criterion.place, criterion.read_at, criterion.read_on, criterion.verification))
               order by criterion.position), '[]')
           from eligibility_criterion as criterion
           join source on source.id = criterion.source_id
           where criterion.study_id = study.id
             and visible(criterion.verification, visibility.include_unverified)) as eligibility
from study
cross join visibility;
comment on view study_parts is 'Parts of a study that its trial document shows.';

-- Studies of the seeds. Whole-dataset questions, such as what is missing, are asked of these and not of a whole register.
create or replace view curated_study as
select entity_state.id as study_id
from entity_state
where entity_state.kind = 'STUDY'
  and entity_state.last_version is null;
comment on view curated_study is 'Studies that the seeds hold, whether or not records of a register are merged into them.';

-- What is known of each pair of studies about shared people: what is known goes before what is not, and a pair may have several relations.
create or replace view study_overlap as
select distinct on (relation.study_id, relation.related_study_id)
       relation.study_id,
       relation.related_study_id,
       relation.overlap,
       relation.shared
from study_relation as relation
order by relation.study_id, relation.related_study_id, relation.overlap = 'UNKNOWN', relation.shared nulls last, relation.position;
comment on view study_overlap is 'Which studies share people, one row a pair and side. A pair that is missing has not been looked at: silence is not independence.';
