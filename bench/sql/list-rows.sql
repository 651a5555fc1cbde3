\set k random(1, 2)
select id, title, phase, overall_status, enrollment, start_date, country
from bench_tables.study
where overall_status = (array['COMPLETED', 'RECRUITING'])[:k::int]
order by start_date desc, id desc
limit 20;
