-- The rows of ours in the two tables that a user would put a generic server in front of. Real tables, not views, with the indexes that the two requests
-- need: the stronger rivals. Texts in byte order as ours; numbers are doubles, the cheapest for every driver; a missing start is empty, so that it sorts last.

create extension if not exists pg_prewarm;
create schema bench_tables;

create table bench_tables.study as
select study.id::text collate "C" as id,
       study.title::text as title,
       array_to_string(study.phases, '/') as phase,
       document.status::text collate "C" as overall_status,
       coalesce(record.enrollment, counted.count)::int as enrollment,
       document.start_date::text collate "C" as start_date,
       place.name::text as country,
       coalesce(record.brief_summary, study.design_note)::text as summary
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
    limit 1) as place on true
order by study.id;

create table bench_tables.outcome as
select result.id::text collate "C" as id,
       result.study_id::text collate "C" as study_id,
       outcome.title::text as measure,
       result.months::float8 as time_months,
       coalesce(result_group.title, arm.label, population.label)::text as population,
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
left join population on population.study_id = result.study_id and population.id = result.population_id
order by result.study_id, result.id;

alter table bench_tables.study add primary key (id);
create index study_list on bench_tables.study (overall_status, start_date desc, id desc);
alter table bench_tables.outcome add primary key (id);
alter table bench_tables.outcome add foreign key (study_id) references bench_tables.study (id);
create index outcome_study on bench_tables.outcome (study_id, id);

-- Our own documents behind a generic server: the same bytes as ours, made by our load.
create view bench_tables.document as
select study_document.study_id::text collate "C" as id,
       study_document.numbers
from study_document;

grant usage on schema bench_tables to evidence_reader;
grant select on all tables in schema bench_tables to evidence_reader;
