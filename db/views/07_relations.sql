-- Between which dates people of a study were treated, as far as it bounds who can be in two studies. A trial treats nobody before it starts; nobody was treated after
-- the report of a study appeared.
create or replace view cohort as
select study.id as study_id,
       study.design,
       (
           select array_agg(study_country.country_code::text order by study_country.country_code)
           from study_country
           where study_country.study_id = study.id
           having count(*) >= coalesce((
               select max(study_count.count)
               from study_count
               where study_count.study_id = study.id
                 and study_count.kind = 'COUNTRIES'
                 and study_count.verification <> 'UNVERIFIED'), 0)) as countries,
       coalesce((
           select min(study_date.date::text collate "C")
           from study_date
           where study_date.study_id = study.id
             and study_date.verification <> 'UNVERIFIED'
             and study_date.kind = 'FIRST_TREATED'), (
           select min(study_date.date::text collate "C")
           from study_date
           where study_date.study_id = study.id
             and study_date.verification <> 'UNVERIFIED'
             and study.type = 'INTERVENTIONAL'
             and study_date.kind in ('START', 'FIRST_ENROLLED', 'FIRST_RANDOMIZED'))) as treated_from,
       coalesce((
           select max(study_date.date::text collate "C")
           from study_date
           where study_date.study_id = study.id
             and study_date.verification <> 'UNVERIFIED'
             and study_date.kind = 'LAST_TREATED'), (
           select max(source.published::text collate "C")
           from report
           join source on source.id = report.source_id
           where report.study_id = study.id
             and report.role = 'FINAL_REPORT'
             and source.kind = 'JOURNAL_ARTICLE'
             and study.type = 'OBSERVATIONAL')) as treated_to
from study
join curated_study on curated_study.study_id = study.id
where study.type <> 'SYNTHESIS'
  and exists (select from result where result.study_id = study.id and result.value is not null);
comment on view cohort is 'Curated studies of people that have numbers, with their countries (null unless all are known) and the dates between which people were treated.';

-- Partial dates are compared as far as both are known: 2003 is not before 2003-07.
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
       case when not one.countries && other.countries then 'DIFFERENT_COUNTRIES' else 'DIFFERENT_YEARS' end,
       '{}',
       case
           when not one.countries && other.countries
               then 'Treated in ' || array_to_string(one.countries, ', ') || ' and in ' || array_to_string(other.countries, ', ') || '.'
           else 'Treated ' || coalesce('from ' || one.treated_from, '') || coalesce(' until ' || one.treated_to, '')
                || ', the other ' || coalesce('from ' || other.treated_from, '') || coalesce(' until ' || other.treated_to, '') || '.' end
from cohort as one
join cohort as other on other.study_id <> one.study_id
where (not one.countries && other.countries or is_before(one.treated_to, other.treated_from) or is_before(other.treated_to, one.treated_from))
  and not exists (
      select from study_relation as stated
      where stated.study_id = one.study_id
        and stated.related_study_id = other.study_id);
comment on view relation is 'Relations of studies: those that were stated, and overlaps that countries or years of treatment rule out.';

create or replace view api_relation as
select relation.study_id || '.' || relation.related_study_id || '.' || lower(replace(relation.type, '_', '-')) as id,
       relation.study_id,
       relation.related_study_id,
       relation.type,
       relation.overlap,
       relation.shared,
       relation.basis,
       relation.sources,
       relation.note,
       json_build_object(
           'id', relation.study_id || '.' || relation.related_study_id || '.' || lower(replace(relation.type, '_', '-')),
           'study', json_build_object('id', study.id, 'title', study.title, 'acronym', study.acronym, 'design', study.design),
           'type', relation.type,
           'relatedStudy', json_build_object('id', related.id, 'title', related.title, 'acronym', related.acronym, 'design', related.design),
           'overlap', relation.overlap,
           'shared', relation.shared,
           'basis', relation.basis,
           'sources', (
               select coalesce(json_agg(source_reference(source) order by source.id), '[]')
               from source
               where source.id = any(relation.sources)),
           'note', relation.note) as document
from relation
join study on study.id = relation.study_id
join study as related on related.id = relation.related_study_id;
comment on view api_relation is 'Relations of studies as the API serves them, each from both sides.';
