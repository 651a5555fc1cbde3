-- A sample of the generated studies, by size, and of it the hundred that follow each wanted size.
create temporary table sized as
select study_id, length(numbers::text) as size
from study_document tablesample bernoulli (20) repeatable (1)
where starts_with(study_id, 'nct9');
create index on sized (size);
analyze sized;
select near.study_id
from unnest(:'sizes'::int[]) as wanted (size)
cross join lateral (
    select study_id from sized where sized.size >= wanted.size * 0.98 order by sized.size limit 100) as near;
