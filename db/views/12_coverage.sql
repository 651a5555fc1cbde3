-- Studies of the seeds with no more than what a register says.
create or replace view study_not_curated as
select curated_study.study_id
from curated_study
where not exists (
    select from outcome
    where outcome.study_id = curated_study.study_id
      and outcome.record is null);
comment on view study_not_curated is 'Studies that are known, and whose outcomes are not curated yet.';

create or replace function refresh_coverage() returns void
language sql
as $$
    delete from curated_coverage;
    insert into curated_coverage (known, not_curated_ids, registered, without_intervention_code, without_phenotype_code, without_design_code, relations)
    select count(*),
           array(select missing.study_id::text from study_not_curated as missing order by missing.study_id),
           count(*) filter (where exists (select from registration where registration.study_id = curated_study.study_id)),
           count(*) filter (where shown.study_id is not null and shown.intervention_basis is null),
           count(*) filter (where shown.study_id is not null and shown.phenotype_basis is null),
           count(*) filter (where shown.study_id is not null and shown.design_basis is null),
           (select count(*) from relation)
    from curated_study
    left join study_document as shown on shown.study_id = curated_study.study_id
$$;
comment on function refresh_coverage is 'Counts how much of what is known is written down, and stores it.';
