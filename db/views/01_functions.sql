-- Small shapes that several views share. Each is one expression, so that the planner inlines it.

drop function if exists enrollment_document(text, text);
drop function if exists citation(source, text, text, text);
drop function if exists citation(source, text, text, text, text);
drop function if exists source_reference(source);

-- In PL/pgSQL, which keeps its plan: as an SQL function it was planned again for every row.
create or replace function registered_read_kind(source_id text, read_at text) returns text
language plpgsql stable parallel safe
as $$
begin
    return (
        select reading.kind
        from source_reading as reading
        where reading.source_id = registered_read_kind.source_id
          and reading.address = registered_read_kind.read_at);
end
$$;
comment on function registered_read_kind is 'What an address that was read holds of a source.';

create or replace function read_kind(source_id text, read_at text, verification text) returns text
language sql stable parallel safe
return case
    when verification = 'UNVERIFIED' then 'NOT_READ'
    when read_at is null then 'ORIGINAL'
    else registered_read_kind(source_id, read_at) end;
comment on function read_kind is 'What was read of the cited source; no address means its own.';

drop function if exists precedence(text), precedence(text, text, text);

create or replace function visible(verification text, include_unverified boolean) returns boolean
language sql immutable parallel safe
return include_unverified or verification <> 'UNVERIFIED';
comment on function visible is 'Recalled values are left out of responses unless they are requested.';

drop function if exists partial_date_end(text);

-- 57P03, cannot connect now: the service returns 503; loads, which act as the owner, go on. It takes an argument because the planner would evaluate a function without one.
create or replace function refuse_without_documents(version bigint) returns bigint
language plpgsql stable parallel safe
as $$
begin
    raise exception 'the documents that are served have to be rendered; run the seeder''s render' using errcode = '57P03';
end
$$;
comment on function refuse_without_documents is 'Ends a statement of the service whose documents are not there yet.';

create or replace view current_dataset as
select case
           when exists (select from render_pending) and not pg_has_role('evidence_owner', 'usage') then refuse_without_documents(latest.version)
           else coalesce(latest.version, 0) end as version,
       latest.created_at
from (values (true)) as one_row (there)
left join lateral (
    select dataset_version.version, dataset_version.created_at
    from dataset_version
    order by dataset_version.version desc
    limit 1) as latest on true;
comment on view current_dataset is 'The dataset version that responses come from; 0 before the first load.';

-- The two ways in which every document can be asked for.
create or replace view visibility as
select include_unverified
from (values (false), (true)) as both_ways (include_unverified);
comment on view visibility is 'Without and with unverified values: the documents below exist once for each.';
