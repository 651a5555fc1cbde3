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

-- What the summary, the document and the trial of a study have in common.
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
               'citation', citation(source, study_date.place, study_date.read_at, study_date.verification))
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
               'citation', citation(source, criterion.place, criterion.read_at, criterion.verification))
               order by criterion.position), '[]')
           from eligibility_criterion as criterion
           join source on source.id = criterion.source_id
           where criterion.study_id = study.id
             and visible(criterion.verification, visibility.include_unverified)) as eligibility,
       json_build_object(
           'self', '/v1/studies/' || study.id,
           'outcomes', '/v1/studies/' || study.id || '/outcomes',
           'results', '/v1/results?study=' || study.id,
           'trial', case when exists (select from trial_study where trial_study.study_id = study.id)
                         then '/v1/trials/' || study.id end) as links
from study
cross join visibility;
comment on view study_parts is 'Parts of a study that several documents show.';

create or replace view api_study as
select study.id as key,
       study.id as study_id,
       study.design,
       study.phases,
       visibility.include_unverified,
       json_build_object(
           'id', study.id,
           'title', study.title,
           'acronym', study.acronym,
           'type', study.type,
           'design', study.design,
           'phases', study.phases,
           'phenotypes', parts.phenotypes,
           'interventionTypes', parts.intervention_types,
           'countries', parts.countries,
           'registrations', parts.registration_numbers,
           'status', status.status,
           'statusAsOf', status.as_of,
           'outcomeCount', (select count(*) from outcome where outcome.study_id = study.id),
           'links', parts.links) as summary,
       json_build_object(
           'id', study.id,
           'title', study.title,
           'acronym', study.acronym,
           'type', study.type,
           'design', study.design,
           'phases', study.phases,
           'allocation', study.allocation,
           'interventionModel', study.intervention_model,
           'masking', study.masking,
           'timePerspective', study.time_perspective,
           'designNote', study.design_note,
           'status', status.status,
           'statusAsOf', status.as_of,
           'registrations', (
               select coalesce(json_agg(json_build_object(
                   'registry', registration.registry,
                   'number', registration.number,
                   'citation', citation(source, registration.place, registration.read_at, registration.verification))
                   order by registration.registry, registration.number), '[]')
               from registration
               join source on source.id = registration.source_id
               where registration.study_id = study.id
                 and visible(registration.verification, visibility.include_unverified)),
           'reports', (
               select coalesce(json_agg(json_build_object('role', report.role, 'source', source_reference(source)) order by report.position), '[]')
               from report
               join source on source.id = report.source_id
               where report.study_id = study.id),
           'organizations', (
               select coalesce(json_agg(json_build_object(
                   'role', organization.role,
                   'name', organization.name,
                   'citation', citation(source, organization.place, organization.read_at, organization.verification))
                   order by organization.position), '[]')
               from organization
               join source on source.id = organization.source_id
               where organization.study_id = study.id
                 and visible(organization.verification, visibility.include_unverified)),
           'countries', parts.countries,
           'sites', (
               select coalesce(json_agg(json_build_object('name', site.name, 'city', site.city, 'country', site.country_code)
                                        order by site.position), '[]')
               from site
               where site.study_id = study.id),
           'interventions', (
               select coalesce(json_agg(json_build_object(
                   'id', intervention.id,
                   'type', intervention.type,
                   'label', intervention.label,
                   'cellProduct', intervention.cell_product,
                   'route', intervention.route,
                   'conditioningRegimen', intervention.conditioning_regimen,
                   'conditioningIntensity', intervention.conditioning_intensity,
                   'myeloablative', intervention.myeloablative,
                   'doses', (
                       select coalesce(json_agg(json_build_object(
                           'substance', dose.substance,
                           'amount', dose.amount,
                           'unit', dose.unit,
                           'qualifier', dose.qualifier,
                           'citation', citation(source, dose.place, dose.read_at, dose.verification))
                           order by dose.position), '[]')
                       from dose
                       join source on source.id = dose.source_id
                       where dose.study_id = study.id
                         and dose.intervention_id = intervention.id
                         and visible(dose.verification, visibility.include_unverified)))
                   order by intervention.position), '[]')
               from intervention
               where intervention.study_id = study.id),
           'arms', (
               select coalesce(json_agg(json_build_object(
                   'id', arm.id,
                   'label', arm.label,
                   'type', arm.type,
                   'interventions', array(
                       select given.intervention_id
                       from arm_intervention as given
                       where given.study_id = study.id
                         and given.arm_id = arm.id
                       order by given.intervention_id))
                   order by arm.position), '[]')
               from arm
               where arm.study_id = study.id),
           'populations', (
               select coalesce(json_agg(json_build_object(
                   'id', population.id,
                   'label', population.label,
                   'phenotypes', array(
                       select course.phenotype
                       from population_phenotype as course
                       where course.study_id = study.id
                         and course.population_id = population.id
                       order by course.phenotype),
                   'description', population.description)
                   order by population.position), '[]')
               from population
               where population.study_id = study.id),
           'eligibility', parts.eligibility,
           'counts', (
               select coalesce(json_agg(json_build_object(
                   'kind', study_count.kind,
                   'count', study_count.count,
                   'arm', study_count.arm_id,
                   'population', study_count.population_id,
                   'asOf', study_count.as_of,
                   'note', study_count.note,
                   'citation', citation(source, study_count.place, study_count.read_at, study_count.verification))
                   order by study_count.position), '[]')
               from study_count
               join source on source.id = study_count.source_id
               where study_count.study_id = study.id
                 and visible(study_count.verification, visibility.include_unverified)),
           'dates', parts.dates,
           'limitations', (
               select coalesce(json_agg(json_build_object('code', limitation.code, 'statement', limitation.statement)
                                        order by limitation.position), '[]')
               from limitation
               where limitation.study_id = study.id),
           'relations', (
               select coalesce(json_agg(json_build_object(
                   'type', relation.type,
                   'study', json_build_object('id', related.id, 'title', related.title),
                   'note', relation.note)
                   order by relation.position), '[]')
               from study_relation as relation
               join study as related on related.id = relation.related_study_id
               where relation.study_id = study.id),
           'links', parts.links) as document
from study
cross join visibility
left join study_status as status
    on status.study_id = study.id
    and status.include_unverified = visibility.include_unverified
join study_parts as parts
    on parts.study_id = study.id
    and parts.include_unverified = visibility.include_unverified;
comment on view api_study is 'Studies as the API serves them: summary in lists, document alone.';

create or replace view api_study_summary as
select study.key, study.study_id, study.design, study.phases, study.include_unverified, study.summary as document
from api_study as study;
comment on view api_study_summary is 'Studies as lists show them.';
