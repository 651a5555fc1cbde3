-- The checks cover what people wrote. What an import finds wrong in records of a register is stored with the records as flags, and is counted below.
create or replace view curated_outcome as
select outcome.*
from outcome
where outcome.study_id = any(array(select curated_study.study_id::text from curated_study))
  and outcome.record is null;
comment on view curated_outcome is 'Outcomes of the seeds.';

create or replace view curated_result as
select result.*
from result
where result.study_id = any(array(select curated_study.study_id::text from curated_study))
  and result.group_id is null;
comment on view curated_result is 'Results of the seeds.';

create or replace view curated_comparison as
select comparison.*
from comparison
join curated_outcome on curated_outcome.id = comparison.outcome_id;
comment on view curated_comparison is 'Comparisons of the seeds.';

-- Automatic checks over the dataset. Those of severity ERROR repeat constraints of the tables, so that a reader sees that they were asked. Each branch gives every row that a check saw, and whether it is flagged; the view below counts them.
create or replace view quality_finding as
select 'NUMERATOR_WITHIN_DENOMINATOR' as check_id, result.id as item, result.numerator > result.denominator as flagged
from curated_result as result
where result.numerator is not null and result.denominator is not null
union all
select 'VALUE_INSIDE_INTERVAL', result.id, not coalesce(result.value >= result.interval_lower, true) or not coalesce(result.value <= result.interval_upper, true)
from curated_result as result
where result.interval_level is not null
union all
select 'EFFECT_INSIDE_INTERVAL', comparison.id,
       not coalesce(comparison.value >= comparison.interval_lower, true) or not coalesce(comparison.value <= comparison.interval_upper, true)
from curated_comparison as comparison
where comparison.interval_level is not null
union all
select 'PERCENTAGE_WITHIN_0_AND_100', result.id, result.value not between 0 and 100
from curated_result as result
where result.estimate_type in ('CRUDE_PROPORTION', 'KAPLAN_MEIER', 'POOLED_PROPORTION') and result.value is not null
union all
select 'PERCENTAGE_IS_ITS_FRACTION', result.id, abs(result.value - 100.0 * result.numerator / result.denominator) > 0.5
from curated_result as result
where result.estimate_type = 'CRUDE_PROPORTION' and result.value is not null and result.numerator is not null and result.denominator > 0
union all
select 'INTERVAL_AGREES_WITH_P_VALUE', comparison.id,
       (comparison.interval_lower <= none.value and none.value <= comparison.interval_upper)
       = (comparison.p_value < 0.05 or comparison.p_operator = 'LESS_THAN')
from curated_comparison as comparison
cross join lateral (
    select case when comparison.effect_measure in ('HAZARD_RATIO', 'RISK_RATIO', 'ODDS_RATIO', 'RATE_RATIO') then 1 else 0 end as value) as none
where comparison.interval_level = 95 and comparison.interval_lower is not null and comparison.interval_upper is not null
  and (comparison.p_operator = 'EQUAL' or comparison.p_operator = 'LESS_THAN' and comparison.p_value <= 0.05)
union all
select 'EFFECT_AGREES_WITH_COUNTS', comparison.id, comparison.agreement in ('DIFFERS_MAY_BE_ADJUSTED', 'AGREES_WHEN_ARMS_SWAPPED')
from curated_comparison as comparison
where comparison.agreement <> 'NOT_COMPUTABLE'
union all
select 'PERSON_IS_COUNTED_ONCE', result.id, exists (
           select from curated_result as other
           join outcome as other_outcome on other_outcome.id = other.outcome_id
           join population as other_population on other_population.study_id = other.study_id and other_population.id = other.population_id
           where other.preferred
             and other.id < result.id
             and other.study_id = result.study_id
             and other_outcome.measure_id = outcome.measure_id
             and other_outcome.definition_class is not distinct from outcome.definition_class
             and (other.stratum, other.category, other.window_kind, other.window_months)
                 is not distinct from (result.stratum, result.category, result.window_kind, result.window_months)
             and coalesce(other.arm_id = result.arm_id, true)
             and not other.population_id = any(population.disjoint_from)
             and not coalesce(other_population.part_of = any(population.disjoint_from), false)
             and not coalesce(population.part_of = any(other_population.disjoint_from), false))
from curated_result as result
join outcome on outcome.id = result.outcome_id
join population on population.study_id = result.study_id and population.id = result.population_id
where result.preferred
union all
select 'OVERLAP_IS_ASSESSED', one.study_id || ' ' || other.study_id, not exists (
           select from relation
           where relation.study_id = one.study_id
             and relation.related_study_id = other.study_id)
from cohort as one
join cohort as other on other.study_id > one.study_id
where exists (
    select from intervention as given
    join intervention as same on same.study_id = other.study_id and same.type = given.type
    where given.study_id = one.study_id
      and given.type in ('AHSCT', 'MESENCHYMAL_STEM_CELLS', 'MSC_NEURAL_PROGENITORS', 'BONE_MARROW_CELLS'))
union all
select 'ESTIMATE_HAS_INTERVAL', result.id, result.interval_level is null
from curated_result as result
where result.estimate_type in ('KAPLAN_MEIER', 'POOLED_PROPORTION') and result.value is not null
union all
select 'NUMBER_HAS_DENOMINATOR', result.id, result.denominator is null
from curated_result as result
where result.value is not null
union all
select 'NUMBER_HAS_SENTENCE', result.id, result.sentence is null
from curated_result as result
join outcome on outcome.id = result.outcome_id
where outcome.type not in ('BASELINE', 'FOLLOW_UP')
union all
select 'PRINTED_SHARE_AGREES_WITH_COUNTS', result.id, 'PRINTED_CONTRADICTS_COUNTS' = any(result.caveats::text[])
from curated_result as result
where result.estimate_type in ('COUNT', 'CRUDE_PROPORTION') and result.denominator is not null and result.printed like '%\%%'
union all
select 'SOURCES_AGREE', result.id, 'SOURCES_CONFLICT' = any(result.caveats::text[])
from curated_result as result
where result.value is not null
union all
select 'P_VALUE_AGREES_WITH_COUNTS', comparison.id, 'P_VALUE_CONTRADICTS_COUNTS' = any(comparison.caveats::text[])
from curated_comparison as comparison
where comparison.p_value is not null
  and (
      select count(distinct result.arm_id)
      from result
      where result.outcome_id = comparison.outcome_id
        and result.arm_id in (comparison.arm_id, comparison.reference_arm_id)
        and result.population_id = comparison.population_id
        and result.source_id = comparison.source_id
        and (result.months, result.time) is not distinct from (comparison.months, comparison.time)
        and result.estimate_type in ('COUNT', 'CRUDE_PROPORTION')
        and result.denominator is not null) = 2
union all
select 'EFFECT_HAS_METHOD', comparison.id, comparison.method is null
from curated_comparison as comparison
union all
select 'CRUDE_EFFECT_IS_OF_PARALLEL_ARMS', effect.id,
       coalesce(study.intervention_model = 'CROSSOVER', false) or outcome.type in ('BASELINE', 'FOLLOW_UP') or coalesce(result.months <= 0, false) or result.conflict is not null
from crude_effect as effect
join study on study.id = effect.study_id
join outcome on outcome.id = effect.outcome_id
join result on result.id = effect.result_id
union all
select 'NUMBER_IS_VERIFIED', result.id, result.verification = 'UNVERIFIED'
from curated_result as result
union all
select 'COMPOSITE_HAS_DEFINITION', outcome.id, outcome.definition is null
from curated_outcome as outcome
join measure on measure.id = outcome.measure_id
where measure.domain = 'COMPOSITE'
union all
select 'OUTCOME_HAS_MORE_THAN_PRESS', outcome.id, min(result.precedence) >= 4
from curated_outcome as outcome
join result on result.outcome_id = outcome.id and result.verification <> 'UNVERIFIED'
group by outcome.id
union all
select 'RESULT_STANDS_ONCE', result.id, exists (
    select from result as other
    where other.outcome_id = result.outcome_id
      and other.id <> result.id
      and other.source_id = result.source_id
      and other.population_id = result.population_id
      and other.estimate_type = result.estimate_type
      and other.verification = result.verification
      and (other.arm_id, other.months, other.time, other.stratum, other.category)
          is not distinct from (result.arm_id, result.months, result.time, result.stratum, result.category))
from curated_result as result
union all
select 'INTERIM_NUMBER_NAMES_ITS_SUCCESSOR', result.id, result.superseded_by is null
from curated_result as result
join report on report.study_id = result.study_id and report.source_id = result.source_id and report.role = 'INTERIM_REPORT'
where exists (
    select from result as final
    join report as final_report on final_report.study_id = final.study_id and final_report.source_id = final.source_id
    where final.outcome_id = result.outcome_id
      and final_report.role = 'FINAL_REPORT'
      and final.population_id = result.population_id
      and final.estimate_type = result.estimate_type
      and (final.arm_id, final.months, final.stratum, final.category) is not distinct from (result.arm_id, result.months, result.stratum, result.category))
union all
select 'ADDRESS_IS_REGISTERED', cited.id, cited.read_at is not null and registered_read_kind(cited.source_id, cited.read_at) is null
from (
    select result.id, result.source_id, result.read_at
    from curated_result as result
    union all
    select comparison.id, comparison.source_id, comparison.read_at
    from curated_comparison as comparison
) as cited
union all
select 'PRINTED_HOLDS_VALUE', result.id, not exists (
    select from regexp_matches(replace(replace(result.printed, ',', ''), '−', '-'), '-?[0-9]*\.?[0-9]+', 'g') as number
    where number[1]::numeric = result.value or number[1]::numeric = -result.value)
from curated_result as result
where result.value is not null and result.printed ~ '[0-9]'
union all
select 'SOURCE_IS_DATED', source.id, source.published is null
from source
where exists (
    select from entity_state
    where entity_state.kind = 'SOURCE'
      and entity_state.id = source.id
      and entity_state.last_version is null)
union all
select 'PRESS_ARTICLE_HAS_DIGEST', source.id, source.sha256 is null
from source
where exists (select from claim where claim.source_id = source.id)
union all
select 'VERDICT_FITS_ITS_EVIDENCE', claim.id,
       claim.verdict not in ('UNCHECKED', 'OPINION') and (
           evidence.read = 0 and (evidence.known > 0 or claim.study_id is null)
           or claim.measure_id is not null and evidence.numbers > 0 and evidence.same_measure = 0)
       or claim.differs and claim.verdict not in ('PARTLY', 'DIFFERS', 'SUPERSEDED')
       or claim.verdict = 'DIFFERS' and not claim.differs
from claim
cross join lateral (
    select count(*) as known,
           count(*) filter (where part.is_number) as numbers,
           count(*) filter (where part.verification <> 'UNVERIFIED' and part.source_id <> claim.source_id) as read,
           count(*) filter (where part.verification <> 'UNVERIFIED' and part.source_id <> claim.source_id and part.measure_id = claim.measure_id) as same_measure
    from claim_evidence
    cross join lateral (
        select result.source_id, result.verification, outcome.measure_id, true as is_number
        from result
        join outcome on outcome.id = result.outcome_id
        where result.id = claim_evidence.result_id
        union all
        select comparison.source_id, comparison.verification, outcome.measure_id, true
        from comparison
        join outcome on outcome.id = comparison.outcome_id
        where comparison.id = claim_evidence.comparison_id
        union all
        select observation.source_id, observation.verification, null, false
        from status_observation as observation
        where observation.id = claim_evidence.status_observation_id) as part
    where claim_evidence.claim_id = claim.id) as evidence
where claim.verdict is not null
union all
-- What a title names has to be among the codes. Vesicles and other products of cells are no cells.
select 'TITLE_AGREES_WITH_CODES', study.id,
       study.title ~* '\mA?HSCT\M|ha?ematopoi?etic|haemopoietic' and not codes.interventions && array['AHSCT', 'ALLOGENEIC_HSCT', 'UNSPECIFIED_HSCT']
       or study.title ~* 'mesenchymal|\mMSCs?\M' and study.title !~* 'exosome|vesicle|secretome|-sEV-'
          and not codes.interventions && array['MESENCHYMAL_STEM_CELLS', 'MSC_NEURAL_PROGENITORS']
       or study.title ~* 'relapsing[- ]remitting|\mRRMS\M' and not codes.phenotypes && array['RRMS', 'RES_RRMS']
       or study.title ~* 'secondary[- ]progressive|\mSPMS\M' and not codes.phenotypes && array['SPMS']
       or study.title ~* 'primary[- ]progressive|\mPPMS\M' and not codes.phenotypes && array['PPMS']
       or study.title ~* '(?<!non[- ])randomi[sz]ed' and study.design <> 'RANDOMIZED_TRIAL' and study.type = 'INTERVENTIONAL'
from study
join curated_study on curated_study.study_id = study.id
cross join lateral (
    select array(
               select intervention.type::text
               from intervention
               where intervention.study_id = study.id
                 and intervention.type is not null) as interventions,
           array(
               select course.phenotype::text
               from population
               cross join lateral unnest(population.phenotypes) as course (phenotype)
               where population.study_id = study.id) as phenotypes) as codes
union all
-- OTHER is a code of its own, not the absence of one.
select 'INTERVENTION_HAS_CODE', intervention.study_id || '.' || intervention.id, intervention.type is null or intervention.type in ('UNSPECIFIED_CELL_THERAPY', 'UNSPECIFIED_HSCT')
from intervention
join curated_study on curated_study.study_id = intervention.study_id
where intervention.record is null
union all
select 'TRIAL_HAS_A_STATUS', trial_study.study_id, not exists (
    select from study_status where study_status.study_id = trial_study.study_id and not study_status.include_unverified)
from trial_study
join curated_study on curated_study.study_id = trial_study.study_id;
comment on view quality_finding is 'Every row that an automatic check saw, and whether the check flagged it.';

create or replace view quality_check as
select check_id, severity, title
from (values
    ('NUMERATOR_WITHIN_DENOMINATOR', 'ERROR', 'n is not greater than N.'),
    ('VALUE_INSIDE_INTERVAL', 'ERROR', 'An estimate lies inside its confidence interval.'),
    ('EFFECT_INSIDE_INTERVAL', 'ERROR', 'An effect lies inside its confidence interval.'),
    ('PERCENTAGE_WITHIN_0_AND_100', 'ERROR', 'A share lies between 0 and 100 percent.'),
    ('PERCENTAGE_IS_ITS_FRACTION', 'WARNING', 'A crude percentage is n out of N, rounded by no more than half a point.'),
    ('INTERVAL_AGREES_WITH_P_VALUE', 'WARNING', 'A 95 % interval and its p-value point the same way at 0.05.'),
    ('EFFECT_AGREES_WITH_COUNTS', 'WARNING', 'A reported effect agrees with the one that the numbers of its arms give.'),
    ('P_VALUE_AGREES_WITH_COUNTS', 'WARNING', 'A reported p-value and the interval that the counts of its arms give point the same way at 0.05.'),
    ('PRINTED_SHARE_AGREES_WITH_COUNTS', 'WARNING', 'A printed share is one that its counts give.'),
    ('SOURCES_AGREE', 'NOTE', 'Sources agree on a number and on what it counts.'),
    ('CRUDE_EFFECT_IS_OF_PARALLEL_ARMS', 'ERROR', 'An effect recomputed from counts compares arms side by side, after the start of treatment.'),
    ('EFFECT_HAS_METHOD', 'NOTE', 'A reported effect comes with the method that estimated it.'),
    ('ESTIMATE_HAS_INTERVAL', 'NOTE', 'A Kaplan-Meier or pooled estimate comes with its interval.'),
    ('NUMBER_HAS_DENOMINATOR', 'NOTE', 'A number comes with its denominator.'),
    ('NUMBER_HAS_SENTENCE', 'NOTE', 'A result can be said in a safe sentence.'),
    ('NUMBER_IS_VERIFIED', 'NOTE', 'A number was read in a document and not recalled.'),
    ('COMPOSITE_HAS_DEFINITION', 'NOTE', 'A composite outcome comes with its study''s definition.'),
    ('OUTCOME_HAS_MORE_THAN_PRESS', 'NOTE', 'An outcome''s numbers do not come from the press alone.'),
    ('PERSON_IS_COUNTED_ONCE', 'ERROR', 'No two preferred numbers of a study, measure, definition and window may share people.'),
    ('OVERLAP_IS_ASSESSED', 'NOTE', 'Two cohorts with numbers for one measure and treatment have been looked at for shared people.'),
    ('RESULT_STANDS_ONCE', 'WARNING', 'One source gives one number for one outcome, group and time.'),
    ('INTERIM_NUMBER_NAMES_ITS_SUCCESSOR', 'WARNING', 'A number of an interim report that the final report has too says which number replaces it.'),
    ('ADDRESS_IS_REGISTERED', 'ERROR', 'An address at which a number was read is registered with its source.'),
    ('PRINTED_HOLDS_VALUE', 'WARNING', 'The number as printed and the value are the same number.'),
    ('SOURCE_IS_DATED', 'NOTE', 'A source carries a date.'),
    ('PRESS_ARTICLE_HAS_DIGEST', 'WARNING', 'An article whose claims are listed has the digest of its text.'),
    ('VERDICT_FITS_ITS_EVIDENCE', 'WARNING', 'A verdict on a claim rests on evidence of its measure that was read, and says whether press and primary source differ.'),
    ('TITLE_AGREES_WITH_CODES', 'WARNING', 'What a title says of intervention, course and design is among the codes.'),
    ('INTERVENTION_HAS_CODE', 'NOTE', 'What was given has a code.'),
    ('TRIAL_HAS_A_STATUS', 'NOTE', 'A registered study has a status.')
) as checks (check_id, severity, title);
comment on view quality_check is 'The automatic checks in words, and how grave a finding is.';

create or replace view list_quality_check as
select quality_check.check_id collate "C" as id,
       quality_check.severity,
       quality_check.title,
       coalesce(found.seen, 0) as seen,
       coalesce(found.flagged, 0) as flagged,
       coalesce(found.items, '{}') as items
from quality_check
left join curated_check as found on found.id = quality_check.check_id
union all
select 'REGISTRY_' || flags.code,
       'NOTE',
       'Flag that the import of registry records sets: ' || lower(replace(flags.code, '_', ' ')) || '.',
       (select size.records::int from dataset_size as size),
       flags.flagged,
       flags.items
from registry_flag_count as flags
where flags.flagged > 0;
comment on view list_quality_check is 'Every automatic check: how many rows it saw, how many it flagged, and which; of the flags of registry records the first hundred.';

create or replace function refresh_quality_checks() returns void
language sql
as $$
    delete from curated_check;
    insert into curated_check (id, seen, flagged, items)
    select finding.check_id,
           count(*),
           count(*) filter (where finding.flagged),
           coalesce(array_agg(finding.item order by finding.item) filter (where finding.flagged), '{}')
    from quality_finding as finding
    group by finding.check_id
$$;
comment on function refresh_quality_checks is 'Asks the automatic checks of curated studies and stores what they find.';
