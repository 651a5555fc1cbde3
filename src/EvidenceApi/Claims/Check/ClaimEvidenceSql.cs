namespace EvidenceApi.Claims.Check;

internal static class ClaimEvidenceSql
{
    // All verified results and effects of the curated studies, and their names, in one statement and so of one dataset version.
    public const string Evidence = """
        select dataset.version as dataset_version,
               json_build_object(
                   'studies', (
                       select coalesce(json_agg(json_build_object(
                           'id', study.id,
                           'acronym', study.acronym,
                           'title', study.title,
                           'registrations', array(
                               select registration.number
                               from registration
                               where registration.study_id = study.id
                                 and registration.verification <> 'UNVERIFIED'),
                           'authors', array(
                               select distinct split_part(split_part(publication.authors, ',', 1), ' ', 1)
                               from report
                               join publication on publication.source_id = report.source_id
                               where report.study_id = study.id
                                 and report.role in ('FINAL_REPORT', 'INTERIM_REPORT')),
                           'years', array(
                               select distinct left(source.published, 4)::int
                               from report
                               join source on source.id = report.source_id
                               where report.study_id = study.id
                                 and report.role in ('FINAL_REPORT', 'INTERIM_REPORT')
                                 and source.published is not null),
                           'countries', array(
                               select country.name
                               from study_country
                               join country on country.code = study_country.country_code
                               where study_country.study_id = study.id),
                           'interventions', array(
                               select intervention.label
                               from intervention
                               where intervention.study_id = study.id),
                           'arms', (
                               select coalesce(json_agg(json_build_object(
                                   'label', arm.label,
                                   'given', array(
                                       select concat_ws(' ', intervention.label, intervention.route)
                                       from arm_intervention as given
                                       join intervention on intervention.study_id = given.study_id and intervention.id = given.intervention_id
                                       where given.study_id = arm.study_id
                                         and given.arm_id = arm.id))
                                   order by arm.id), '[]')
                               from arm
                               where arm.study_id = study.id))
                           order by study.id), '[]')
                       from study
                       join curated_study on curated_study.study_id = study.id),
                   'measures', (
                       select coalesce(json_agg(json_build_object(
                           'id', measure.id,
                           'name', measure.name,
                           'abbreviation', measure.abbreviation,
                           'synonyms', measure.synonyms,
                           'direction', measure.direction)
                           order by measure.id), '[]')
                       from measure),
                   'candidates', (
                       select coalesce(json_agg(json_build_object(
                           'id', result.id,
                           'studyId', result.study_id,
                           'measureId', outcome.measure_id,
                           'arm', (
                               select arm.label
                               from arm
                               where arm.study_id = result.study_id
                                 and arm.id = result.arm_id),
                           'armInterventionTypes', array(
                               select intervention.type
                               from arm_intervention as given
                               join intervention on intervention.study_id = given.study_id and intervention.id = given.intervention_id
                               where given.study_id = result.study_id
                                 and given.arm_id = result.arm_id),
                           'phenotypes', array(
                               select course.phenotype
                               from population_phenotype as course
                               where course.study_id = result.study_id
                                 and course.population_id = result.population_id),
                           'months', result.months,
                           'estimateType', result.estimate_type,
                           'value', result.value,
                           'unit', result.unit,
                           'numerator', result.numerator,
                           'denominator', result.denominator,
                           'interval', case when result.interval_level is not null then json_build_object(
                               'lower', result.interval_lower, 'upper', result.interval_upper, 'level', result.interval_level) end,
                           'printed', result.printed,
                           'category', result.category,
                           'population', population.label,
                           'isAllParticipants', population.position = 0,
                           'precedence', precedence(report.role, result.verification, result.superseded_by),
                           'press', case when source.kind = 'NEWS_ARTICLE' then coalesce(source.publisher, source.title) end)
                           order by result.id), '[]')
                       from result
                       join outcome on outcome.id = result.outcome_id
                       join population on population.study_id = result.study_id and population.id = result.population_id
                       join source on source.id = result.source_id
                       left join report on report.study_id = result.study_id and report.source_id = result.source_id
                       where result.verification <> 'UNVERIFIED'
                         and result.study_id = any(array(select curated_study.study_id from curated_study))
                         and outcome.measure_id is not null),
                   'effects', (
                       select coalesce(json_agg(json_build_object(
                           'id', comparison.id,
                           'studyId', comparison.study_id,
                           'measureId', outcome.measure_id,
                           'effect', comparison.effect_measure,
                           'arm', (
                               select arm.label
                               from arm
                               where arm.study_id = comparison.study_id
                                 and arm.id = comparison.arm_id),
                           'referenceArm', (
                               select arm.label
                               from arm
                               where arm.study_id = comparison.study_id
                                 and arm.id = comparison.reference_arm_id),
                           'contrast', comparison.contrast,
                           'phenotypes', array(
                               select course.phenotype
                               from population_phenotype as course
                               where course.study_id = comparison.study_id
                                 and course.population_id = comparison.population_id),
                           'months', comparison.months,
                           'estimateType', 'NUMBER',
                           'value', comparison.value,
                           'unit', comparison.unit,
                           'interval', case when comparison.interval_level is not null then json_build_object(
                               'lower', comparison.interval_lower, 'upper', comparison.interval_upper, 'level', comparison.interval_level) end,
                           'printed', comparison.printed,
                           'population', population.label,
                           'isAllParticipants', population.position = 0,
                           'precedence', precedence(report.role, comparison.verification, comparison.superseded_by),
                           'press', case when source.kind = 'NEWS_ARTICLE' then coalesce(source.publisher, source.title) end)
                           order by comparison.id), '[]')
                       from comparison
                       join outcome on outcome.id = comparison.outcome_id
                       join population on population.study_id = comparison.study_id and population.id = comparison.population_id
                       join source on source.id = comparison.source_id
                       left join report on report.study_id = comparison.study_id and report.source_id = comparison.source_id
                       where comparison.value is not null
                         and comparison.study_id = any(array(select curated_study.study_id from curated_study))
                         and outcome.measure_id is not null
                         and comparison.verification <> 'UNVERIFIED'))::text as document
        from current_dataset as dataset
        """;
}
