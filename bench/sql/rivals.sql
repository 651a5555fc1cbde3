-- The rows of rival-views.sql in the two tables that a user would put a generic server in front of. Real tables, not views, with the indexes that the two requests
-- need: the stronger rivals. Texts in byte order as ours; numbers are doubles, the cheapest for every driver; a missing start is empty, so that it sorts last.

create extension if not exists pg_prewarm;
create schema bench_tables;

create table bench_tables.study as
select id::text collate "C" as id,
       title::text as title,
       phase,
       overall_status::text collate "C" as overall_status,
       enrollment::int as enrollment,
       start_date,
       country::text as country,
       summary::text as summary
from bench_views.study
order by id;

create table bench_tables.outcome as
select id::text collate "C" as id,
       study_id::text collate "C" as study_id,
       measure::text as measure,
       time_months,
       population::text as population,
       n,
       events,
       estimate,
       ci_low,
       ci_high,
       unit
from bench_views.outcome
order by study_id, id;

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
