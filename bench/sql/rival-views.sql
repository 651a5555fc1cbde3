-- Our own tables under the names and in the shape that a user would put a generic server in front of, with our indexes. Nothing is sorted or filtered by an expression,
-- and PostgREST finds the foreign key between the two.

drop schema if exists bench_views cascade;
create schema bench_views;

create view bench_views.study as
select study.id,
       study.title,
       array_to_string(study.phases, '/') as phase,
       document.status as overall_status,
       coalesce(record.enrollment, counted.count) as enrollment,
       document.start_date,
       place.name as country,
       coalesce(record.brief_summary, study.design_note) as summary
from study
join study_document as document on document.study_id = study.id
left join lateral (
    select registry_record.enrollment, registry_record.brief_summary
    from registry_record
    where registry_record.study_id = study.id
    order by registry_record.nct_id
    limit 1) as record on true
left join lateral (
    select study_count.count
    from study_count
    where study_count.study_id = study.id
      and study_count.kind = 'ENROLLED'
    order by study_count.position
    limit 1) as counted on true
left join lateral (
    select country.name
    from study_country
    join country on country.code = study_country.country_code
    where study_country.study_id = study.id
    order by study_country.country_code
    limit 1) as place on true;

create view bench_views.outcome as
select result.id,
       result.study_id,
       outcome.title as measure,
       result.months::float8 as time_months,
       coalesce(result_group.title, arm.label, population.label) as population,
       result.denominator::int as n,
       result.numerator::int as events,
       result.value::float8 as estimate,
       result.interval_lower::float8 as ci_low,
       result.interval_upper::float8 as ci_high,
       coalesce(result.unit::text, result.printed_unit::text) as unit
from result
join outcome on outcome.id = result.outcome_id
left join result_group on result_group.study_id = result.study_id and result_group.id = result.group_id
left join arm on arm.study_id = result.study_id and arm.id = result.arm_id
left join population on population.study_id = result.study_id and population.id = result.population_id;

grant usage on schema bench_views to evidence_reader;
grant select on all tables in schema bench_views to evidence_reader;
