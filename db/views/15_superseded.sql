-- What is served of the curated part, in the forms in which it is kept when a load supersedes it. The date of the dataset is left out: ages grow by themselves.
create or replace view served_content as
select shown.kind::text as kind, shown.id, false as is_shared, shown.study_id::text as study_id, form.name as form, form.content::text as content
from served_document as shown
cross join lateral (values ('DOCUMENT', shown.document), ('UNVERIFIED_DOCUMENT', shown.unverified_document), ('ITEM', shown.item), ('UNVERIFIED_ITEM', shown.unverified_item))
    as form (name, content)
where shown.kind in ('OUTCOME', 'RESULT', 'COMPARISON')
  and form.content is not null
union all
select shown.kind::text, shown.id, true, null, form.name, form.content::text
from served_document as shown
cross join lateral (values ('DOCUMENT', shown.document), ('UNVERIFIED_DOCUMENT', shown.unverified_document), ('ITEM', shown.item), ('UNVERIFIED_ITEM', shown.unverified_item))
    as form (name, content)
where shown.kind in ('MEASURE', 'CLAIM', 'RELATION')
  and form.content is not null
union all
select 'SOURCE', shown.id, true, null, form.name, form.content::text
from entity_state as curated
join served_document as shown on shown.kind = 'SOURCE' and shown.id = curated.id
cross join lateral (values ('DOCUMENT', shown.document), ('UNVERIFIED_DOCUMENT', shown.unverified_document)) as form (name, content)
where curated.kind = 'SOURCE'
  and curated.last_version is null
  and form.content is not null
union all
select shown.kind::text, shown.id, false, shown.study_id::text, form.name, form.content::text
from served_document as shown
cross join lateral (values ('ITEM', shown.item), ('UNVERIFIED_ITEM', shown.unverified_item)) as form (name, content)
where shown.kind = 'TRIAL'
  and form.content is not null
union all
select 'STUDY', shown.study_id, false, shown.study_id, form.name, form.content::text
from study_document as shown
cross join lateral (values ('DOCUMENT', shown.document), ('UNVERIFIED_DOCUMENT', shown.unverified_document)) as form (name, content)
where form.content is not null
union all
select 'STUDY', item.id, false, item.id, 'FIELDS', json_build_array(item)::text
from list_study as item
union all
select 'TRIAL', item.id, false, item.id, 'FIELDS', jsonb_build_array(to_jsonb(item) - 'today')::text
from list_found_trial as item
union all
select 'OUTCOME', item.id, false, item.study_id, 'FIELDS', json_build_array(item)::text
from list_outcome as item
union all
select 'RESULT', item.id, false, item.study_id, 'FIELDS', json_build_array(item)::text
from list_result as item
union all
select 'COMPARISON', item.id, false, item.study_id, 'FIELDS', json_build_array(item)::text
from list_comparison as item
union all
select 'GAP', item.key, false, item.study_id, 'FIELDS', json_build_array(item)::text
from list_gap as item
where item.is_curated
union all
select 'MEASURE', item.id, true, null, 'FIELDS', json_build_array(item)::text
from list_measure as item
union all
select 'SOURCE', item.id, true, null, 'FIELDS', json_agg(item order by item.include_unverified)::text
from entity_state as curated
join list_source as item on item.id = curated.id
where curated.kind = 'SOURCE'
  and curated.last_version is null
group by item.id
union all
select 'CLAIM', item.id, true, null, 'FIELDS', json_build_array(item)::text
from list_claim as item
union all
select 'RELATION', item.id, true, null, 'FIELDS', json_build_array(item)::text
from list_relation as item
union all
select 'TERM', item.id, true, null, 'FIELDS', json_build_array(item)::text
from list_term as item
union all
select 'QUALITY_CHECK', item.id, true, null, 'FIELDS', json_build_array(item)::text
from list_quality_check as item
where item.id not like 'REGISTRY\_%';
comment on view served_content is 'What is served of the curated part, as it is kept when it is superseded; shared rows go with no study.';

create or replace function content_at(kind text, id text, form text, version bigint, now json) returns json
language sql stable parallel safe
as $$
    select case when kept.kind is null then content_at.now else kept.content end
    from (values (true)) as one_row (there)
    left join superseded_document as kept
        on kept.kind = content_at.kind
        and kept.id = content_at.id
        and kept.form = content_at.form
        and content_at.version between kept.first_version and kept.last_version
$$;
comment on function content_at is 'What was served in a dataset version, where something is known of it: what was superseded since, or what is served now.';
