-- Tables that an import writes, parents first: name, condition of the rows that it added, columns. Generated records are numbered from NCT90000001.
with recursive tables as (
    select class.oid, class.relname::text as name
    from pg_class as class
    where class.relnamespace = 'public'::regnamespace
      and class.relkind = 'r'
      and not starts_with(class.relname, 'import_')
),
parents as (
    select distinct conrelid as child, confrelid as parent
    from pg_constraint
    where contype = 'f'
      and conrelid <> confrelid
),
depths as (
    select oid, 0 as depth from tables
    union
    select parents.child, depths.depth + 1
    from depths
    join parents on parents.parent = depths.oid
),
columns as (
    select attrelid, array_agg(attname::text order by attnum) as names
    from pg_attribute
    where attnum > 0
      and not attisdropped
      and attgenerated = ''
    group by attrelid
),
conditions as (
    select tables.oid,
           tables.name,
           columns.names,
           case
               when tables.name in ('entity_state') then 'first_version > ' || :seeded
               when tables.name in ('change_event', 'dataset_version') then 'version > ' || :seeded
               when tables.name in ('study', 'source', 'search_text', 'served_document') then 'starts_with(id, ''nct9'')'
               when 'study_id' = any(columns.names) then 'starts_with(study_id, ''nct9'')'
               when 'nct_id' = any(columns.names) then 'starts_with(nct_id, ''NCT9'')'
               when 'source_id' = any(columns.names) then 'starts_with(source_id, ''nct9'')'
               when 'comparison_id' = any(columns.names) then 'starts_with(comparison_id, ''nct9'')'
           end as condition
    from tables
    join columns on columns.attrelid = tables.oid
)
select conditions.name, conditions.condition, array_to_string(conditions.names, ', ')
from conditions
where conditions.condition is not null
order by (select max(depths.depth) from depths where depths.oid = conditions.oid), conditions.name;
