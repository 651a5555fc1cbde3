create or replace view population_reference as
select population.study_id,
       population.id,
       json_build_object(
           'id', population.id,
           'label', population.label,
           'phenotypes', array(
               select course.phenotype
               from population_phenotype as course
               where course.study_id = population.study_id
                 and course.population_id = population.id
               order by course.phenotype),
           'partOf', population.part_of,
           'disjointFrom', population.disjoint_from) as document
from population;
comment on view population_reference is 'A population as numbers refer to it.';

create or replace view api_result as
select result.id,
       result.study_id,
       result.outcome_id,
       result.arm_id,
       result.population_id,
       result.source_id,
       result.months,
       result.denominator,
       result.estimate_type,
       result.verification,
       outcome.measure_id,
       outcome.type as outcome_type,
       study.design,
       precedence(report.role, result.verification, result.superseded_by) as precedence,
       result.position,
       json_build_object(
           'id', result.id,
           'study', json_build_object('id', study.id, 'title', study.title, 'acronym', study.acronym, 'design', study.design),
           'outcome', json_build_object(
               'id', outcome.id, 'title', outcome.title, 'definition', outcome.definition, 'definitionClass', outcome.definition_class,
               'type', outcome.type, 'timeFrame', outcome.time_frame),
           'measure', case when measure.id is not null then json_build_object(
               'id', measure.id, 'name', measure.name, 'definition', measure.definition, 'direction', measure.direction) end,
           'arm', (
               select json_build_object('id', arm.id, 'label', arm.label, 'type', arm.type)
               from arm
               where arm.study_id = result.study_id
                 and arm.id = result.arm_id),
           'population', population.document,
           'stratum', result.stratum,
           'category', result.category,
           'months', result.months,
           'time', result.time,
           'window', case when result.window_kind is not null then json_build_object(
               'kind', result.window_kind, 'months', result.window_months, 'median', result.window_median, 'mean', result.window_mean,
               'range', result.window_range, 'lower', result.window_lower, 'upper', result.window_upper) end,
           'estimateType', result.estimate_type,
           'estimateTypeBasis', result.estimate_type_basis,
           'value', result.value,
           'unit', result.unit,
           'numerator', result.numerator,
           'denominator', result.denominator,
           'denominatorKind', result.denominator_kind,
           'denominatorUnit', result.denominator_unit,
           'events', result.events,
           'personYears', result.person_years,
           'atRisk', result.at_risk,
           'interval', case when result.interval_level is not null then json_build_object(
               'lower', result.interval_lower, 'upper', result.interval_upper, 'level', result.interval_level) end,
           'dispersion', case when result.dispersion_type is not null then json_build_object(
               'type', result.dispersion_type, 'value', result.dispersion_value,
               'lower', result.dispersion_lower, 'upper', result.dispersion_upper) end,
           'computedInterval', case when result.computed_level is not null then json_build_object(
               'lower', result.computed_lower, 'upper', result.computed_upper,
               'level', result.computed_level, 'formula', result.computed_formula) end,
           'printed', result.printed,
           'sentence', result.sentence,
           'sentenceRefusal', case
               when result.sentence is null then coalesce(result.sentence_refusal, 'the outcome is not mapped to a measure of the dictionary') end,
           'notReportedReason', result.not_reported_reason,
           'note', result.note,
           'conflict', result.conflict,
           'caveats', result.caveats,
           'registry', case when result.group_id is not null then (
               select json_build_object(
                   'group', json_build_object('id', result_group.id, 'title', result_group.title, 'armLink', result_group.arm_link),
                   'unit', result.printed_unit,
                   'spread', result.printed_spread,
                   'lower', result.printed_lower,
                   'upper', result.printed_upper)
               from result_group
               where result_group.study_id = result.study_id
                 and result_group.id = result.group_id) end,
           'supersededBy', result.superseded_by,
           'precedence', precedence(report.role, result.verification, result.superseded_by),
           'definitionClass', outcome.definition_class,
           'preferred', result.preferred,
           'partOf', result.part_of,
           'overlapsWith', (
               select coalesce(json_agg(json_build_object('study', relation.related_study_id, 'overlap', relation.overlap, 'shared', relation.shared)
                                        order by relation.related_study_id), '[]')
               from study_overlap as relation
               where relation.study_id = result.study_id
                 and relation.overlap in ('SOME', 'ALL')),
           'overlapUnknownWith', array(
               select relation.related_study_id
               from study_overlap as relation
               where relation.study_id = result.study_id
                 and relation.overlap = 'UNKNOWN'
               order by relation.related_study_id),
           'citation', citation(source, result.place, result.read_at, result.read_on, result.verification),
           'links', json_build_object(
               'self', '/v1/results/' || result.id,
               'outcome', '/v1/outcomes/' || outcome.id,
               'study', '/v1/studies/' || study.id)) as document
from result
join outcome on outcome.id = result.outcome_id
join study on study.id = result.study_id
left join measure on measure.id = outcome.measure_id
join population_reference as population on population.study_id = result.study_id and population.id = result.population_id
join source on source.id = result.source_id
left join report on report.study_id = result.study_id and report.source_id = result.source_id;
comment on view api_result is 'Results as the API serves them, the preferred source of each outcome first.';

create or replace view api_comparison as
select comparison.id,
       comparison.outcome_id,
       comparison.verification,
       precedence(report.role, comparison.verification, comparison.superseded_by) as precedence,
       comparison.position,
       json_build_object(
           'id', comparison.id,
           'study', json_build_object('id', study.id, 'title', study.title, 'acronym', study.acronym, 'design', study.design),
           'outcome', json_build_object(
               'id', outcome.id, 'title', outcome.title, 'definition', outcome.definition, 'definitionClass', outcome.definition_class, 'type', outcome.type, 'timeFrame', outcome.time_frame),
           'measure', case when measure.id is not null then json_build_object(
               'id', measure.id, 'name', measure.name, 'definition', measure.definition, 'direction', measure.direction) end,
           'effectMeasure', comparison.effect_measure,
           'arm', case when arm.id is not null then json_build_object('id', arm.id, 'label', arm.label, 'type', arm.type) end,
           'referenceArm', case when reference.id is not null then json_build_object('id', reference.id, 'label', reference.label, 'type', reference.type) end,
           'contrast', coalesce(comparison.contrast, arm.label || ' against ' || reference.label),
           'population', population.document,
           'months', comparison.months,
           'time', comparison.time,
           'value', comparison.value,
           'unit', comparison.unit,
           'interval', case when comparison.interval_level is not null then json_build_object(
               'lower', comparison.interval_lower, 'upper', comparison.interval_upper, 'level', comparison.interval_level) end,
           'pValue', case when comparison.p_value is not null then json_build_object(
               'operator', comparison.p_operator, 'value', comparison.p_value) end,
           'favours', comparison.favours,
           'favoursReason', comparison.favours_reason,
           'method', comparison.method,
           'adjustedFor', comparison.adjusted_for,
           'caveats', comparison.caveats,
           'printed', comparison.printed,
           'agreement', comparison.agreement,
           'agreementReason', comparison.agreement_reason,
           'notReportedReason', comparison.not_reported_reason,
           'registry', (
               select json_build_object(
                   'groups', (
                       select coalesce(json_agg(json_build_object('id', result_group.id, 'title', result_group.title, 'armLink', result_group.arm_link)
                                                order by compared.position), '[]')
                       from comparison_group as compared
                       join result_group on result_group.study_id = compared.study_id and result_group.id = compared.group_id
                       where compared.comparison_id = comparison.id),
                   'effectLabel', analysis.effect_label,
                   'effect', analysis.effect_printed,
                   'pValue', analysis.p_value_printed,
                   'pValueComment', analysis.p_value_comment,
                   'dispersionLabel', analysis.dispersion_label,
                   'dispersion', analysis.dispersion_printed,
                   'ciSides', analysis.ci_sides,
                   'ciLevel', analysis.ci_level_printed,
                   'ciLower', analysis.ci_lower_printed,
                   'ciUpper', analysis.ci_upper_printed,
                   'ciLowerComment', analysis.ci_lower_comment,
                   'ciUpperComment', analysis.ci_upper_comment,
                   'estimateComment', analysis.estimate_comment,
                   'statisticalComment', analysis.statistical_comment,
                   'groupDescription', analysis.group_description,
                   'testedNonInferiority', analysis.tested_non_inferiority,
                   'nonInferiorityType', analysis.non_inferiority_type,
                   'nonInferiorityComment', analysis.non_inferiority_comment,
                   'otherDescription', analysis.other_description)
               from registry_analysis as analysis
               where analysis.comparison_id = comparison.id),
           'note', comparison.note,
           'supersededBy', comparison.superseded_by,
           'precedence', precedence(report.role, comparison.verification, comparison.superseded_by),
           'citation', citation(source, comparison.place, comparison.read_at, comparison.read_on, comparison.verification),
           'links', json_build_object(
               'self', '/v1/comparisons/' || comparison.id,
               'outcome', '/v1/outcomes/' || comparison.outcome_id,
               'study', '/v1/studies/' || comparison.study_id)) as document
from comparison
join outcome on outcome.id = comparison.outcome_id
join study on study.id = comparison.study_id
left join measure on measure.id = outcome.measure_id
left join arm on arm.study_id = comparison.study_id and arm.id = comparison.arm_id
left join arm as reference on reference.study_id = comparison.study_id and reference.id = comparison.reference_arm_id
join population_reference as population on population.study_id = comparison.study_id and population.id = comparison.population_id
join source on source.id = comparison.source_id
left join report on report.study_id = comparison.study_id and report.source_id = comparison.source_id;
comment on view api_comparison is 'Comparisons as the API serves them: alone, in lists and within their outcome.';

create or replace view api_outcome as
select outcome.id,
       outcome.study_id,
       outcome.measure_id,
       outcome.type,
       outcome.reporting_status,
       outcome.position,
       study.design,
       visibility.include_unverified,
       json_build_object(
           'id', outcome.id,
           'study', json_build_object('id', study.id, 'title', study.title, 'acronym', study.acronym, 'design', study.design),
           'measure', case when measure.id is not null then json_build_object(
               'id', measure.id, 'name', measure.name, 'definition', measure.definition, 'direction', measure.direction) end,
           'title', outcome.title,
           'definition', outcome.definition,
           'definitionClass', outcome.definition_class,
           'type', outcome.type,
           'stage', outcome.stage,
           'timeFrame', outcome.time_frame,
           'reportingStatus', outcome.reporting_status,
           'note', outcome.note,
           'registry', case when outcome.record is not null then json_build_object(
               'record', outcome.record,
               'populationDescription', outcome.population_description,
               'parameterType', outcome.parameter_type,
               'dispersionLabel', outcome.dispersion_label,
               'unit', outcome.printed_unit,
               'calculatePercentage', outcome.calculate_percentage,
               'unitsAnalyzed', outcome.units_analyzed,
               'denominatorUnits', outcome.denominator_units,
               'anticipatedPostingDate', outcome.anticipated_posting_date,
               'denominators', (
                   select coalesce(json_agg(json_build_object(
                       'group', denominator.group_id, 'stratum', denominator.stratum, 'units', denominator.units, 'printed', denominator.printed,
                       'count', denominator.count) order by denominator.position), '[]')
                   from denominator_count as denominator
                   where denominator.study_id = outcome.study_id
                     and denominator.outcome_id = outcome.id)) end,
           'results', (
               select coalesce(json_agg(result.document order by result.precedence, result.position), '[]')
               from api_result as result
               where result.outcome_id = outcome.id
                 and visible(result.verification, visibility.include_unverified)),
           'comparisons', (
               select coalesce(json_agg(comparison.document order by comparison.precedence, comparison.position), '[]')
               from api_comparison as comparison
               where comparison.outcome_id = outcome.id
                 and visible(comparison.verification, visibility.include_unverified)),
           'crudeEffects', (
               select coalesce(json_agg(json_build_object(
                   'id', effect.id,
                   'measure', effect.measure,
                   'arm', json_build_object('id', arm.id, 'label', arm.label, 'type', arm.type),
                   'referenceArm', json_build_object('id', reference.id, 'label', reference.label, 'type', reference.type),
                   'result', effect.result_id,
                   'referenceResult', effect.reference_result_id,
                   'value', effect.value,
                   'unit', effect.unit,
                   'interval', case when effect.value is not null then json_build_object(
                       'lower', effect.lower, 'upper', effect.upper, 'level', effect.level) end,
                   'favours', effect.favours,
                   'formula', effect.formula,
                   'note', effect.note)
                   order by effect.position), '[]')
               from crude_effect as effect
               join result as arm_result on arm_result.id = effect.result_id
               join arm on arm.study_id = effect.study_id and arm.id = arm_result.arm_id
               join result as reference_result on reference_result.id = effect.reference_result_id
               join arm as reference on reference.study_id = effect.study_id and reference.id = reference_result.arm_id
               where effect.outcome_id = outcome.id),
           'links', json_build_object(
               'self', '/v1/outcomes/' || outcome.id,
               'study', '/v1/studies/' || study.id)) as document
from outcome
join study on study.id = outcome.study_id
left join measure on measure.id = outcome.measure_id
cross join visibility;
comment on view api_outcome is 'Outcomes as the API serves them, with their results and comparisons.';
