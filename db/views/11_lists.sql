-- What lists are filtered, sorted, counted and written as tables by: one row an item, one column a published field. The documents of a page are looked up by
-- id. A study is joined from the left, so that PostgreSQL leaves the join out where no column of it is asked for.

create or replace view list_study as
select shown.study_id as id,
       shown.title,
       shown.acronym,
       shown.design,
       shown.phases,
       shown.phenotypes,
       shown.interventions,
       shown.status,
       coalesce(shown.unverified_status, shown.status) as unverified_status,
       shown.countries,
       shown.registrations,
       shown.measures,
       shown.sources,
       shown.start_date,
       shown.last_update_posted,
       left(nullif(shown.start_date, ''), 4)::int as year,
       shown.outcome_count,
       shown.keywords,
       shown.description,
       shown.search,
       shown.summary,
       coalesce(shown.unverified_summary, shown.summary) as unverified_summary,
       shown.numbers,
       coalesce(shown.unverified_numbers, shown.numbers) as unverified_numbers
from study_document as shown;
comment on view list_study is 'Studies, for lists.';

create or replace view list_outcome as
select outcome.id,
       outcome.study_id,
       outcome.position,
       outcome.measure_id,
       outcome.title,
       outcome.definition,
       outcome.type,
       outcome.time_frame,
       outcome.reporting_status,
       outcome.stage,
       study.design,
       study.status,
       coalesce(study.unverified_status, study.status) as unverified_status,
       study.countries,
       study.phenotypes,
       study.interventions,
       outcome.search
from outcome
left join study_document as study on study.study_id = outcome.study_id;
comment on view list_outcome is 'Outcomes, for lists.';

create or replace view list_result as
select result.id,
       result.study_id,
       study.title as study_title,
       result.outcome_id,
       outcome.title as outcome_title,
       outcome.definition,
       outcome.type as outcome_type,
       outcome.measure_id,
       result.arm_id,
       arm.label as arm_label,
       result.population_id,
       population.label as population_label,
       array(
           select course.phenotype::text
           from population_phenotype as course
           where course.study_id = result.study_id
             and course.population_id = result.population_id
           order by course.phenotype) as phenotypes,
       array(
           select distinct intervention.type::text
           from intervention
           where intervention.study_id = result.study_id
             and (result.arm_id is null or exists (
                 select from arm_intervention as given
                 where given.study_id = result.study_id
                   and given.arm_id = result.arm_id
                   and given.intervention_id = intervention.id))
           order by intervention.type::text) as interventions,
       study.design,
       study.status,
       coalesce(study.unverified_status, study.status) as unverified_status,
       study.countries,
       result.group_id,
       result.stratum,
       result.category,
       result.months,
       result.time,
       result.estimate_type,
       result.value,
       result.unit,
       result.numerator,
       result.denominator,
       result.denominator_kind,
       result.denominator_unit,
       result.interval_lower,
       result.interval_upper,
       result.interval_level,
       result.dispersion_type,
       result.dispersion_value,
       result.dispersion_lower,
       result.dispersion_upper,
       result.computed_lower,
       result.computed_upper,
       result.computed_level,
       result.computed_formula,
       result.printed,
       result.sentence,
       result.not_reported_reason,
       result.note,
       result.source_id,
       source.title as source_title,
       source.url as source_url,
       result.place,
       result.verification,
       precedence(report.role) as precedence,
       result.position
from result
left join outcome on outcome.id = result.outcome_id
left join study_document as study on study.study_id = result.study_id
left join arm on arm.study_id = result.study_id and arm.id = result.arm_id
left join population on population.study_id = result.study_id and population.id = result.population_id
left join source on source.id = result.source_id
left join report on report.study_id = result.study_id and report.source_id = result.source_id;
comment on view list_result is 'Results, for lists.';

create or replace view list_trial as
select study.id,
       shown.title,
       shown.acronym,
       shown.design,
       shown.phases,
       shown.phenotypes,
       shown.interventions,
       shown.countries,
       shown.registrations,
       visibility.include_unverified,
       case when visibility.include_unverified then coalesce(shown.unverified_status, shown.status) else shown.status end as status,
       latest.since as status_since,
       latest.as_of as status_as_of,
       (
           select observation.target_enrollment
           from status_observation as observation
           where observation.study_id = study.id
             and observation.target_enrollment is not null
             and visible(observation.verification, visibility.include_unverified)
           order by observation.position desc
           limit 1) as target_enrollment,
       (
           select observation.actual_enrollment
           from status_observation as observation
           where observation.study_id = study.id
             and observation.actual_enrollment is not null
             and visible(observation.verification, visibility.include_unverified)
           order by observation.position desc
           limit 1) as actual_enrollment,
       nullif(shown.start_date, '') as start_date,
       nullif(shown.last_update_posted, '') as last_update_posted,
       latest.source_id,
       '/v1/studies/' || study.id as study_url
from study
join trial_study on trial_study.study_id = study.id
join study_document as shown on shown.study_id = study.id
cross join visibility
left join lateral (
    select observation.as_of,
           observation.source_id,
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
                       and visible(other.verification, visibility.include_unverified)), -1)) as since
    from status_observation as observation
    where observation.study_id = study.id
      and observation.status is not null
      and visible(observation.verification, visibility.include_unverified)
    order by observation.position desc
    limit 1) as latest on true;
comment on view list_trial is 'Trials, for lists.';

create or replace view list_status_observation as
select observation.id,
       observation.study_id,
       observation.position,
       observation.status,
       observation.printed,
       observation.as_of,
       observation.target_enrollment,
       observation.actual_enrollment,
       observation.why_stopped,
       observation.source_id,
       observation.place,
       observation.verification
from status_observation as observation;
comment on view list_status_observation is 'Observations of trials'' status, for lists.';

create or replace view list_measure as
select measure.id,
       measure.name,
       measure.abbreviation,
       measure.synonyms,
       measure.definition,
       measure.domain,
       measure.direction,
       measure.unit,
       (select count(*) from outcome where outcome.measure_id = measure.id)::int as outcome_count,
       setweight(to_tsvector('evidence', searched_text(concat_ws(' ', measure.name, measure.abbreviation, measure.id, array_to_string(measure.synonyms, ' ')))), 'A')
           || setweight(to_tsvector('evidence', searched_text(measure.definition)), 'C') as search
from measure;
comment on view list_measure is 'Measures, for lists; they are few, so their words are not kept.';

create or replace view list_source as
select source.id,
       source.kind,
       source.title,
       source.publisher,
       source.published,
       source.url,
       source.sha256,
       publication.authors,
       publication.journal,
       publication.volume,
       publication.issue,
       publication.pages,
       visibility.include_unverified,
       (
           select identifier.value
           from publication_identifier as identifier
           where identifier.source_id = source.id
             and identifier.system = 'DOI'
             and visible(identifier.verification, visibility.include_unverified)) as doi,
       (
           select identifier.value
           from publication_identifier as identifier
           where identifier.source_id = source.id
             and identifier.system = 'PMID'
             and visible(identifier.verification, visibility.include_unverified)) as pmid,
       array(
           select report.study_id::text
           from report
           where report.source_id = source.id
           order by report.study_id) as studies,
       source.keywords,
       source.search
from source
left join publication on publication.source_id = source.id
cross join visibility;
comment on view list_source is 'Sources, for lists.';

create or replace view list_term as
select term.scheme,
       term.position,
       term.scheme || '.' || term.code as id,
       term.code,
       term.label,
       term.definition,
       term.broader,
       term.synonyms
from term;
comment on view list_term is 'The controlled vocabulary, for lists.';

create or replace view list_claim as
select claim.id,
       claim.source_id,
       claim.kind,
       claim.paragraph,
       claim.statement,
       claim.number_value,
       claim.number_unit,
       claim.number_numerator,
       claim.number_denominator,
       claim.number_printed,
       claim.number_printed is not null as has_number,
       claim.study_id,
       claim.measure_id,
       claim.population,
       claim.months,
       claim.time,
       claim.verdict,
       claim.reason,
       claim.differs,
       setweight(to_tsvector('evidence', searched_text(claim.statement)), 'A')
           || setweight(to_tsvector('evidence', searched_text(claim.reason)), 'C') as search
from claim;
comment on view list_claim is 'Claims, for lists; they are few, so their words are not kept.';

create or replace view trial as
select trial_study.study_id as id
from trial_study;
comment on view trial is 'Ids of trials.';
