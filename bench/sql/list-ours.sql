-- The statement of StudyListSql.Of for one status, the latest start first, the first page, without a total.
\set k random(1, 2)
\set size 20
select dataset.version as dataset_version,
       page.items,
       page.last_key,
       null::bigint as total_count,
       array[]::text[] as unknown_ids
from current_dataset as dataset
cross join lateral (
    select string_agg(numbered.document::text, ',' order by numbered.place) filter (where numbered.place <= :size::int) as items,
           case when count(*) > :size::int then max(numbered.key) filter (where numbered.place = :size::int) end as last_key
    from (
        select sorted.key, sorted.document, row_number() over () as place
        from (
            select item.start_date || '/' || item.study_id as key, item.summary as document
            from study_document as item
            where true
              and item.status = (array['COMPLETED', 'RECRUITING'])[:k::int]
            order by item.start_date desc, item.study_id desc
            limit 21
        ) as sorted
    ) as numbered
) as page;
