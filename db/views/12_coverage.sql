-- Studies of the seeds of which no more is held than what a register says.
create or replace view study_not_curated as
select curated_study.study_id
from curated_study
where not exists (
    select from outcome
    where outcome.study_id = curated_study.study_id
      and outcome.record is null);
comment on view study_not_curated is 'Studies that are known, and whose outcomes nobody has written down yet.';

create or replace view api_coverage as
select json_build_object(
    'searches', (
        select coalesce(json_agg(json_build_object(
            'id', search.id,
            'purpose', search.purpose,
            'title', search.title,
            'sources', search.sources,
            'searchedOn', search.searched_on,
            'method', search.method,
            'found', search.found,
            'kept', search.kept,
            'leftOut', (
                select coalesce(json_agg(json_build_object(
                    'reason', exclusion.reason,
                    'count', exclusion.count,
                    'numbers', exclusion.numbers) order by exclusion.position), '[]')
                from coverage_exclusion as exclusion
                where exclusion.search_id = search.id),
            'withoutResults', array(
                select missing.study_id
                from coverage_without_results as missing
                where missing.search_id = search.id
                order by missing.study_id),
            'limits', search.limits) order by search.position), '[]')
        from coverage_search as search),
    'scope', (
        select coalesce(json_agg(json_build_object(
            'id', rule.id,
            'decision', rule.decision,
            'title', rule.title,
            'reason', rule.reason,
            'numbers', rule.numbers) order by rule.position), '[]')
        from scope_rule as rule),
    'studies', json_build_object(
        'known', (select count(*) from curated_study),
        'curated', (select count(*) from curated_study) - (select count(*) from study_not_curated),
        'notCurated', (select count(*) from study_not_curated),
        'notCuratedIds', array(select missing.study_id from study_not_curated as missing order by missing.study_id),
        'registered', (
            select count(*)
            from curated_study
            where exists (select from registration where registration.study_id = curated_study.study_id)),
        'withoutInterventionCode', (
            select count(*)
            from curated_study
            join study_document as shown on shown.study_id = curated_study.study_id
            where shown.intervention_basis is null),
        'withoutPhenotypeCode', (
            select count(*)
            from curated_study
            join study_document as shown on shown.study_id = curated_study.study_id
            where shown.phenotype_basis is null),
        'withoutDesignCode', (
            select count(*)
            from curated_study
            join study_document as shown on shown.study_id = curated_study.study_id
            where shown.design_basis is null)),
    'links', json_build_object(
        'gaps', '/v1/gaps',
        'notCurated', '/v1/gaps?kind=FINISHED_NOT_CURATED')) as document;
comment on view api_coverage is 'What was searched, what belongs here, and how much of what is known is written down.';
