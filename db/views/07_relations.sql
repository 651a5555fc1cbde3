-- Where and when people of a study were treated, as far as documents say: neither the start of a trial nor a date of print is taken instead.
create or replace view cohort as
select study.id as study_id,
       study.design,
       case when treated.countries_told and study.countries_from <> '{}' then treated.countries end as countries,
       study.countries_from,
       treated.from_date as treated_from,
       treated.to_date as treated_to,
       treated.from_sources,
       treated.to_sources
from study
join curated_study on curated_study.study_id = study.id
cross join lateral (
    select array(
               select study_country.country_code::text
               from study_country
               where study_country.study_id = study.id
               order by study_country.country_code) as countries,
           (
               select count(*)
               from study_country
               where study_country.study_id = study.id) >= coalesce((
               select max(study_count.count)
               from study_count
               where study_count.study_id = study.id
                 and study_count.kind = 'COUNTRIES'
                 and study_count.verification <> 'UNVERIFIED'), 0) as countries_told,
           min(dated.date) filter (where dated.kind = 'FIRST_TREATED') as from_date,
           max(dated.date) filter (where dated.kind = 'LAST_TREATED') as to_date,
           array_agg(distinct dated.source_id) filter (where dated.kind = 'FIRST_TREATED') as from_sources,
           array_agg(distinct dated.source_id) filter (where dated.kind = 'LAST_TREATED') as to_sources
    from (
        select study_date.kind, study_date.date::text collate "C" as date, study_date.source_id::text as source_id
        from study_date
        where study_date.study_id = study.id
          and study_date.verification <> 'UNVERIFIED') as dated) as treated
where study.type <> 'SYNTHESIS'
  and exists (select from result where result.study_id = study.id and result.value is not null);
comment on view cohort is 'Curated studies of people that have numbers, with the countries (null unless a document names all) and dates of treatment that documents give.';

-- Partial dates are compared with the precision that both have: 2003 is not before 2003-07.
create or replace function is_before(earlier text, later text) returns boolean
language sql immutable parallel safe
return left(earlier, least(length(earlier), length(later))) collate "C" < left(later, least(length(earlier), length(later))) collate "C";
comment on function is_before is 'Whether a partial date is certainly before another.';

create or replace view relation as
select stated.study_id,
       stated.related_study_id,
       stated.type::text as type,
       stated.overlap::text as overlap,
       stated.shared,
       stated.basis::text as basis,
       stated.sources,
       stated.note
from study_relation as stated
union all
select one.study_id,
       other.study_id,
       'COHORT_OVERLAP',
       'NONE',
       null,
       apart.basis,
       array(select distinct source.id from unnest(apart.sources) as source (id) order by source.id),
       apart.note
from cohort as one
join cohort as other on other.study_id <> one.study_id
join lateral (
    select case when by_country then 'DIFFERENT_COUNTRIES' else 'DIFFERENT_YEARS' end as basis,
           case
               when by_country then one.countries_from || other.countries_from
               when one_first then one.to_sources || other.from_sources
               else one.from_sources || other.to_sources end as sources,
           case
               when by_country then 'Treated in ' || array_to_string(one.countries, ', ') || ' and in ' || array_to_string(other.countries, ', ') || '.'
               when one_first then 'Treated until ' || one.treated_to || ', and in the related study from ' || other.treated_from || '.'
               else 'Treated from ' || one.treated_from || ', and in the related study until ' || other.treated_to || '.' end as note
    from (
        select not one.countries && other.countries as by_country,
               is_before(one.treated_to, other.treated_from) as one_first,
               is_before(other.treated_to, one.treated_from) as other_first) as compared
    where by_country or one_first or other_first) as apart on true
where not exists (
    select from study_relation as stated
    where stated.study_id = one.study_id
      and stated.related_study_id = other.study_id);
comment on view relation is 'Relations of studies: those that were stated, and overlaps that countries or years of treatment rule out.';

create or replace view list_relation as
select relation.id,
       relation.study_id,
       relation.related_study_id,
       relation.type,
       relation.overlap,
       relation.shared,
       relation.basis,
       relation.sources,
       relation.note
from known_relation as relation;
comment on view list_relation is 'Relations of studies, for lists.';
