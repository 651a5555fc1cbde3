namespace EvidenceApi.Syntheses;

internal static class SynthesesSql
{
    private const string Shared = """
               item.study_id,
               study.title as study_title,
               study.acronym as study_acronym,
               study.design,
               item.outcome_id,
               outcome.type as outcome_type,
               outcome.measure_id,
               outcome.definition_class,
               item.arm_id,
               item.population_id,
               population.label as population_label,
               coalesce(population.phenotypes::text[], '{}') as phenotypes,
               item.months,
               item.value,
               item.unit,
               item.interval_lower,
               item.interval_upper,
               item.interval_level,
               item.caveats,
               item.printed,
               item.source_id,
               source.title as source_title,
               source.url as source_url,
               source.published,
               item.place,
               item.verification,
               item.superseded_by,
               cut.kind as data_until_kind,
               cut.date as data_until,
               item.precedence,
               item.position,
        """;

    private const string Joins = """
        join outcome on outcome.id = item.outcome_id
        join study on study.id = item.study_id
        join population on population.study_id = item.study_id and population.id = item.population_id
        join source on source.id = item.source_id
        left join lateral (
            select dated.kind, dated.date::text as date
            from study_date as dated
            where dated.study_id = item.study_id
              and dated.kind in ('DATA_LOCK', 'FINAL_FOLLOW_UP', 'LAST_TREATED')
              and dated.type = 'ACTUAL'
              and dated.verification <> 'UNVERIFIED'
            order by array_position(array['DATA_LOCK', 'FINAL_FOLLOW_UP', 'LAST_TREATED'], dated.kind::text), dated.date desc
            limit 1) as cut on true
        where outcome.measure_id = any(@Measures::text[])
        """;

    /// <summary>Every result of some measures.</summary>
    public const string Results = $"""
        select item.id,
               {Shared}
               array_remove(item.interventions, 'CONDITIONING') as interventions,
               array(
                   select distinct intervention.label
                   from intervention
                   join arm_intervention as given on given.study_id = intervention.study_id and given.intervention_id = intervention.id
                   where given.study_id = item.study_id
                     and given.arm_id = item.arm_id
                     and intervention.type is distinct from 'CONDITIONING'
                   order by intervention.label) as intervention_labels,
               item.conditioning_intensity,
               item.window_kind,
               item.window_months,
               item.estimate_type,
               item.numerator,
               item.denominator,
               item.denominator_kind,
               item.denominator_unit,
               item.events,
               item.person_years,
               item.dispersion_type,
               item.dispersion_value,
               item.conflict,
               item.rank,
               item.preferred
        from list_result as item
        {Joins}
        order by item.id
        limit 5000
        """;

    /// <summary>Every comparison of some measures.</summary>
    public const string Comparisons = $"""
        select item.id,
               {Shared}
               item.effect_measure,
               item.reference_arm_id,
               array(
                   select distinct intervention.type::text
                   from intervention
                   join arm_intervention as given on given.study_id = intervention.study_id and given.intervention_id = intervention.id
                   where given.study_id = item.study_id
                     and given.arm_id = item.arm_id
                     and intervention.type <> 'CONDITIONING'
                   order by intervention.type::text) as interventions,
               array(
                   select distinct intervention.type::text
                   from intervention
                   join arm_intervention as given on given.study_id = intervention.study_id and given.intervention_id = intervention.id
                   where given.study_id = item.study_id
                     and given.arm_id = item.reference_arm_id
                     and intervention.type <> 'CONDITIONING'
                   order by intervention.type::text) as comparators,
               array(
                   select distinct intervention.label
                   from intervention
                   join arm_intervention as given on given.study_id = intervention.study_id and given.intervention_id = intervention.id
                   where given.study_id = item.study_id
                     and given.arm_id = item.reference_arm_id
                     and intervention.type is distinct from 'CONDITIONING'
                   order by intervention.label) as comparator_labels
        from comparison as item
        {Joins}
        order by item.id
        limit 5000
        """;

    /// <summary>Pairs of results that count the same event in an arm and in its reference.</summary>
    public const string Pairs = """
        select effect.result_id as arm,
               effect.reference_result_id as reference
        from crude_effect as effect
        join outcome on outcome.id = effect.outcome_id
        where outcome.measure_id = any(@Measures::text[])
          and effect.measure = 'RISK_RATIO'
        order by effect.result_id, effect.reference_result_id
        limit 5000
        """;
}
