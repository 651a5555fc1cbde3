-- What claims are compared with: one document a curated study, without recalled values. The claim check reads all of them once a dataset version; studies
-- that are only in a register are not among them, so the check's memory does not grow with a register.

-- By what was read: a report that was read in a news article is what the press says of it.
create or replace function basis(source source, read_at text, verification text) returns text
language sql stable parallel safe
return case
    when source.kind = 'NEWS_ARTICLE' then 'PRESS'
    when exists (select from source_reading as reading where reading.source_id = source.id and reading.address = basis.read_at and reading.is_press) then 'PRESS'
    when registered_read_kind(source.id, read_at) = 'RETELLING' or verification = 'VERIFIED_SECONDARY' then 'SECONDARY'
    else 'PRIMARY' end;
comment on function basis(source, text, text) is 'What a number rests on: PRIMARY is the study''s own report or register, read in it or in an exact copy; SECONDARY a retelling; PRESS a news article, or a report that was read in one.';

create or replace view claim_check_result as
select result.study_id,
       result.id::text as row_id,
       json_build_object(
           'id', result.id,
           'measure', outcome.measure_id,
           'direction', measure.direction,
           'outcome', split_part(outcome.id, '.', 2),
           'outcomeTitle', outcome.title,
           'outcomeType', outcome.type,
           'sign', substring(outcome.definition from 'below 0 is [a-z ]+'),
           'arm', result.arm_id,
           'population', result.population_id,
           'months', result.months,
           'time', result.time,
           'category', result.category,
           'estimateType', result.estimate_type,
           'value', result.value,
           'unit', result.unit,
           'numerator', result.numerator,
           'denominator', result.denominator,
           'denominatorUnit', result.denominator_unit,
           'interval', case when result.interval_level is not null then json_build_object(
               'lower', result.interval_lower, 'upper', result.interval_upper, 'level', result.interval_level) end,
           'dispersion', case when result.dispersion_type is not null then json_build_object(
               'type', result.dispersion_type, 'value', result.dispersion_value, 'lower', result.dispersion_lower, 'upper', result.dispersion_upper) end,
           'followUpMedian', result.window_median,
           'followUpMean', result.window_mean,
           'printed', result.printed,
           'precedence', result.precedence,
           'basis', basis(source, result.read_at, result.verification),
           'publisher', source.publisher,
           'sourceKind', source.kind,
           'retoldBy', (
               select reading.holder
               from source_reading as reading
               where reading.source_id = source.id
                 and reading.address = result.read_at
                 and reading.kind = 'RETELLING'),
           'year', left(source.published, 4)::int,
           'isSuperseded', result.superseded_by is not null,
           'conflict', result.conflict) as document
from result
join outcome on outcome.id = result.outcome_id
join measure on measure.id = outcome.measure_id
join source on source.id = result.source_id
where result.verification <> 'UNVERIFIED';
comment on view claim_check_result is 'Results as the claim check compares them.';

create or replace view claim_check_comparison as
select comparison.study_id,
       comparison.id::text as row_id,
       json_build_object(
           'id', comparison.id,
           'measure', outcome.measure_id,
           'direction', measure.direction,
           'outcome', split_part(outcome.id, '.', 2),
           'outcomeTitle', outcome.title,
           'outcomeType', outcome.type,
           'effect', comparison.effect_measure,
           'arm', comparison.arm_id,
           'referenceArm', comparison.reference_arm_id,
           'contrast', comparison.contrast,
           'population', comparison.population_id,
           'months', comparison.months,
           'time', comparison.time,
           'estimateType', 'NUMBER',
           'value', comparison.value,
           'unit', comparison.unit,
           'interval', case when comparison.interval_level is not null then json_build_object(
               'lower', comparison.interval_lower, 'upper', comparison.interval_upper, 'level', comparison.interval_level) end,
           'pValue', case when comparison.p_value is not null then json_build_object(
               'operator', comparison.p_operator, 'value', comparison.p_value) end,
           'printed', comparison.printed,
           'precedence', comparison.precedence,
           'basis', basis(source, comparison.read_at, comparison.verification),
           'publisher', source.publisher,
           'sourceKind', source.kind,
           'retoldBy', (
               select reading.holder
               from source_reading as reading
               where reading.source_id = source.id
                 and reading.address = comparison.read_at
                 and reading.kind = 'RETELLING'),
           'year', left(source.published, 4)::int,
           'isSuperseded', comparison.superseded_by is not null) as document
from comparison
join outcome on outcome.id = comparison.outcome_id
join measure on measure.id = outcome.measure_id
join source on source.id = comparison.source_id
where comparison.verification <> 'UNVERIFIED';
comment on view claim_check_comparison is 'Effects as the claim check compares them.';

create or replace view claim_check_study as
select study.id as study_id,
       json_build_object(
           'id', study.id,
           'acronym', study.acronym,
           'title', study.title,
           'design', study.design,
           'phases', study.phases,
           'masking', study.masking,
           'interventionModel', study.intervention_model,
           'timePerspective', study.time_perspective,
           'registrations', array(
               select registration.number
               from registration
               where registration.study_id = study.id
                 and registration.verification <> 'UNVERIFIED'),
           'identifiers', array(
               select name.key
               from study_name as name
               where name.study_id = study.id
                 and not exists (select from study_name as nearer where nearer.key = name.key and nearer.rank < name.rank)
               order by name.key),
           'authors', array(
               select publication.authors
               from report
               join publication on publication.source_id = report.source_id
               where report.study_id = study.id
                 and report.role in ('FINAL_REPORT', 'INTERIM_REPORT')
                 and publication.authors is not null
               order by report.position),
           'reports', (
               select coalesce(json_agg(json_build_object(
                   'title', source.title,
                   'journal', publication.journal,
                   'years', array(
                       select distinct left(dated.published, 4)::int
                       from (values (source.published), (publication.published_online)) as dated (published)
                       where dated.published is not null))
                   order by report.position), '[]')
               from report
               join source on source.id = report.source_id
               left join publication on publication.source_id = source.id
               where report.study_id = study.id
                 and report.role in ('FINAL_REPORT', 'INTERIM_REPORT')),
           'dates', (
               select coalesce(json_agg(json_build_object(
                   'kind', dated.kind,
                   'year', left(dated.date, 4)::int,
                   'month', nullif(substring(dated.date from 6 for 2), '')::int)
                   order by dated.position), '[]')
               from study_date as dated
               where dated.study_id = study.id
                 and dated.verification <> 'UNVERIFIED'),
           'countries', array(
               select study_country.country_code
               from study_country
               where study_country.study_id = study.id),
           'towns', array(
               select distinct site.city
               from site
               where site.study_id = study.id
                 and site.city is not null),
           'organizations', array(
               select site.name
               from site
               where site.study_id = study.id
                 and site.name is not null
               union
               select organization.name
               from organization
               where organization.study_id = study.id
                 and organization.verification <> 'UNVERIFIED'),
           'interventions', (
               select coalesce(json_agg(json_build_object(
                   'id', intervention.id,
                   'type', intervention.type,
                   'label', intervention.label,
                   'details', array_remove(array[intervention.cell_product, intervention.route, intervention.conditioning_regimen]::text[], null))
                   order by intervention.position), '[]')
               from intervention
               where intervention.study_id = study.id),
           'arms', (
               select coalesce(json_agg(json_build_object(
                   'id', arm.id,
                   'label', arm.label,
                   'type', arm.type,
                   'given', array(
                       select given.intervention_id
                       from arm_intervention as given
                       where given.study_id = arm.study_id
                         and given.arm_id = arm.id))
                   order by arm.position), '[]')
               from arm
               where arm.study_id = study.id),
           'populations', (
               select coalesce(json_agg(json_build_object(
                   'id', population.id,
                   'label', population.label,
                   'phenotypes', population.phenotypes,
                   'isAll', population.position = 0)
                   order by population.position), '[]')
               from population
               where population.study_id = study.id),
           'counts', (
               select coalesce(json_agg(json_build_object(
                   'kind', counted.kind,
                   'count', counted.count,
                   'arm', counted.arm_id,
                   'population', counted.population_id,
                   'year', left(counted.as_of, 4)::int,
                   'register', case when source.kind = 'REGISTRY_RECORD' then source.publisher end,
                   'basis', basis(source, counted.read_at, counted.verification))
                   order by counted.position), '[]')
               from study_count as counted
               join source on source.id = counted.source_id
               where counted.study_id = study.id
                 and counted.verification <> 'UNVERIFIED'),
           'statuses', (
               select coalesce(json_agg(json_build_object(
                   'status', observed.status,
                   'year', left(observed.as_of, 4)::int,
                   'target', observed.target_enrollment,
                   'actual', observed.actual_enrollment,
                   'sites', observed.sites,
                   'whyStopped', observed.why_stopped,
                   'register', case when source.kind = 'REGISTRY_RECORD' then source.publisher end,
                   'basis', basis(source, observed.read_at, observed.verification))
                   order by observed.as_of desc nulls last, observed.position desc), '[]')
               from status_observation as observed
               join source on source.id = observed.source_id
               where observed.study_id = study.id
                 and observed.verification <> 'UNVERIFIED'),
           'rows', (
               select coalesce(json_agg(known.document order by known.row_id), '[]')
               from (
                   select claim_check_result.row_id, claim_check_result.document
                   from claim_check_result
                   where claim_check_result.study_id = study.id
                   union all
                   select claim_check_comparison.row_id, claim_check_comparison.document
                   from claim_check_comparison
                   where claim_check_comparison.study_id = study.id) as known)) as document
from study
join curated_study on curated_study.study_id = study.id;
comment on view claim_check_study is 'A curated study as the claim check compares claims with it.';

drop function if exists basis(text, text);
