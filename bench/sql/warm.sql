-- Reads ours and the rivals' tables, with their long values and indexes, into the memory of the operating system.
with tables as (
    select unnest(array[class.oid, class.reltoastrelid]) as oid
    from pg_class as class
    where class.oid in ('study_document'::regclass, 'bench_tables.study'::regclass, 'bench_tables.outcome'::regclass)
),
parts as (
    select oid from tables where oid <> 0
    union all
    select pg_index.indexrelid from pg_index join tables on tables.oid = pg_index.indrelid
)
select sum(pg_prewarm(oid::regclass, 'read')) from parts;
checkpoint;
