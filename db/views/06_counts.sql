-- Counts of lists with many items a study are kept by the load: counting millions of rows takes longer than a client waits.
create or replace function count_items(ids text[], sign integer) returns void
language sql
as $$
    insert into study_items (study_id, adverse_events, outcome_changes)
    select study.id, harms.items, changes.items
    from study
    cross join lateral (select coalesce(sum(event.groups), 0)::int as items from adverse_event as event where event.study_id = study.id) as harms
    cross join lateral (select count(*)::int as items from outcome_change as changed where changed.study_id = study.id and changed.changes <> '{UNCHANGED}') as changes
    where sign > 0
      and study.id = any(ids)
      and harms.items + changes.items > 0;

    with harm as materialized (
        select event.kind::text, event.term::text, event.organ_system::text, event.vocabulary::text, event.assessment::text, sum(event.groups) as items
        from adverse_event as event
        where event.study_id = any(ids)
          and event.groups > 0
        group by 1, 2, 3, 4, 5),
    change as materialized (
        select changed.changes, compared.stage::text, changed.before_type::text, changed.after_type::text, count(*) as items
        from outcome_change as changed
        join outcome_comparison as compared on compared.study_id = changed.study_id and compared.nct_id = changed.nct_id and compared.position = changed.comparison_position
        where changed.study_id = any(ids)
          and changed.changes <> '{UNCHANGED}'
        group by 1, 2, 3, 4)
    insert into item_count as counted (list, field, key, value, items)
    select said.list, said.field, coalesce(md5(said.value), ''), said.value, sign * sum(said.items)
    from (
        select 'ADVERSE_EVENT', 'total', null, items from harm
        union all select 'ADVERSE_EVENT', 'kind', kind, items from harm
        union all select 'ADVERSE_EVENT', 'term', term, items from harm
        union all select 'ADVERSE_EVENT', 'organSystem', organ_system, items from harm
        union all select 'ADVERSE_EVENT', 'vocabulary', vocabulary, items from harm
        union all select 'ADVERSE_EVENT', 'assessment', assessment, items from harm
        union all select 'OUTCOME_CHANGE', 'total', null, items from change
        union all select 'OUTCOME_CHANGE', 'change', kind.name, items from change cross join unnest(changes) as kind (name)
        union all select 'OUTCOME_CHANGE', 'comparedWith', stage, items from change
        union all select 'OUTCOME_CHANGE', 'beforeType', before_type, items from change
        union all select 'OUTCOME_CHANGE', 'afterType', after_type, items from change) as said (list, field, value, items)
    group by said.list, said.field, said.value
    on conflict (list, field, key) do update
    set items = counted.items + excluded.items;

    delete from item_count where items = 0
$$;
comment on function count_items is 'Adds what studies hold to the counts of lists after they were written (sign 1), and takes it away before they are deleted (-1).';

drop function if exists count_items_anew();
create or replace function recount_items() returns void
language sql
as $$
    delete from item_count;
    delete from study_items;
    select count_items(array(select study.id::text from study), 1)
$$;
comment on function recount_items is 'Counts all items, after rows were found that are not as they were written.';
