-- Reads ours and the rivals' tables, with their long values and indexes, into the memory of the operating system.
with tables as (
    select unnest(array[class.oid, class.reltoastrelid]) as oid
    from pg_class as class
    where class.oid = any(array['study_document', 'served_document', 'bench_tables.study', 'bench_tables.outcome', 'study', 'registry_record', 'study_count', 'study_country',
                                'country', 'result', 'outcome', 'result_group', 'arm', 'population']::regclass[])
),
parts as (
    select oid from tables where oid <> 0
    union all
    select pg_index.indexrelid from pg_index join tables on tables.oid = pg_index.indrelid
)
select sum(pg_prewarm(oid::regclass, 'read')) from parts;
checkpoint;
