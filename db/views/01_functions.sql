-- Small shapes that several views share. Each is one expression, so that the planner inlines it.

create or replace function source_reference(source source) returns json
language sql stable parallel safe
return json_build_object(
    'id', source.id,
    'kind', source.kind,
    'title', source.title,
    'publisher', source.publisher,
    'published', source.published,
    'url', source.url);
comment on function source_reference is 'A document as answers refer to it.';

create or replace function registered_read_kind(source_id text, read_at text) returns text
language sql stable parallel safe
return (
    select reading.kind
    from source_reading as reading
    where reading.source_id = registered_read_kind.source_id
      and reading.address = registered_read_kind.read_at);
comment on function registered_read_kind is 'What an address that was read holds of a source.';

create or replace function read_kind(source_id text, read_at text, verification text) returns text
language sql stable parallel safe
return case
    when verification = 'UNVERIFIED' then 'NOT_READ'
    when read_at is null then 'ORIGINAL'
    else registered_read_kind(source_id, read_at) end;
comment on function read_kind is 'What was read of the cited source; no address means its own.';

drop function if exists citation(source, text, text, text);
create or replace function citation(source source, place text, read_at text, read_on text, verification text) returns json
language sql stable parallel safe
return json_build_object(
    'source', source_reference(source),
    'place', place,
    'readAt', read_at,
    'readKind', read_kind(source.id, read_at, verification),
    'readOn', read_on,
    'verification', verification);
comment on function citation is 'Where a fact stands, what was read of it, and how far it was checked.';

-- The one rule of which number of an outcome is shown first. It goes by what was read: a retelling of the final report is no final report.
drop function if exists precedence(text);
create or replace function precedence(role text, verification text, superseded_by text) returns integer
language sql immutable parallel safe
return case
    when superseded_by is not null then 6
    when verification = 'UNVERIFIED' then 5
    when verification = 'VERIFIED_SECONDARY' then 4
    when role = 'FINAL_REPORT' then 1
    when role = 'INTERIM_REPORT' then 2
    when role = 'REGISTRY_RECORD' then 3
    else 4 end;
comment on function precedence is 'Order in which numbers of one outcome are shown: 1 read in the final report, 2 in an interim report, 3 in a registry record, 4 in another document or only in a retelling, 5 recalled and not read, 6 superseded by a later report.';

create or replace function visible(verification text, include_unverified boolean) returns boolean
language sql immutable parallel safe
return include_unverified or verification <> 'UNVERIFIED';
comment on function visible is 'Recalled values stay out of answers unless they are asked for.';

create or replace function partial_date_end(partial_date text) returns date
language sql immutable parallel safe
return case length(partial_date)
    when 4 then make_date(partial_date::int, 12, 31)
    when 7 then (make_date(left(partial_date, 4)::int, right(partial_date, 2)::int, 1) + interval '1 month')::date - 1
    else make_date(left(partial_date, 4)::int, substr(partial_date, 6, 2)::int, right(partial_date, 2)::int) end;
comment on function partial_date_end is 'Last day that a partial date may mean.';

create or replace view current_dataset as
select coalesce(latest.version, 0) as version,
       latest.created_at
from (values (true)) as one_row (there)
left join lateral (
    select dataset_version.version, dataset_version.created_at
    from dataset_version
    order by dataset_version.version desc
    limit 1) as latest on true;
comment on view current_dataset is 'The dataset version that answers come from; 0 before the first load.';

-- The two ways in which every document can be asked for.
create or replace view visibility as
select include_unverified
from (values (false), (true)) as both_ways (include_unverified);
comment on view visibility is 'Without and with unverified values: the documents below exist once for each.';
