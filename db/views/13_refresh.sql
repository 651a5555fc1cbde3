-- What is worked out of all rows is stored by every load, and whenever the views by which it is found are replaced.
create or replace function refresh_flag_items() returns void
language sql
as $$
    update registry_flag_count
    set items = first.items
    from (
        select counted.code,
               array(
                   select flag.item::text
                   from registry_flag as flag
                   where flag.code = counted.code
                   order by flag.nct_id, flag.position
                   limit 100) as items
        from registry_flag_count as counted) as first
    where first.code = registry_flag_count.code
      and first.items <> registry_flag_count.items
$$;
comment on function refresh_flag_items is 'Stores what the first hundred flags of each code are about.';

create or replace function refresh_after_load(touched text[]) returns void
language plpgsql
as $$
begin
    perform refresh_trials(touched);
    perform refresh_search_of_studies(touched);
    perform refresh_gaps();
    perform refresh_flag_items();
    if exists (select from curated_study where curated_study.study_id = any(touched)) then
        perform refresh_quality_checks();
        perform refresh_coverage();
    end if;
end
$$;
comment on function refresh_after_load is 'Stores what is computed from all rows after studies were written. Gaps depend on the date of the dataset too, so every load may change them.';

select refresh_search_of_studies(array(select study.id::text from study));
select refresh_search_of_others();
select refresh_trials(array(select trial_study.study_id::text from trial_study));
select refresh_gaps(), refresh_quality_checks(), refresh_coverage();
