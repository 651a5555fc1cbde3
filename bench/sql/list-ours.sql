-- The statement of ListStatement.Page for one status, the latest start first, the first page, without a total.
\set k random(1, 2)
select dataset.version,
       page.document,
       page.key_1, page.key_2
from current_dataset as dataset
left join lateral (
    select item.summary as document, (item.start_date)::text as key_1, (item.id)::text as key_2
    from list_study as item
    where item.status = (array['COMPLETED', 'RECRUITING'])[:k::int]
    order by item.start_date desc, item.id desc
    limit 21
) as page on true;
