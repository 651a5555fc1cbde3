namespace EvidenceApi.Studies;

/// <summary>What records of a register hold of one study beside its outcomes.</summary>
internal static class RecordPartsSql
{
    public const string FlowGroups = """
        select *
        from registry_group as item
        where item.study_id = @Id
          and item.section in ('PARTICIPANT_FLOW', 'UNLISTED')
        order by item.record, item.section, item.position
        """;

    public const string Flow = """
        select item.nct_id as record,
               item.period,
               item.period_position,
               item.kind,
               item.type,
               item.type_comment,
               item.type_position,
               item.group_id,
               item.participants,
               item.participants_printed,
               item.units_printed,
               item.comment
        from participant_flow as item
        where item.study_id = @Id
        order by item.nct_id, item.position
        """;

    public const string Texts = """
        select item.nct_id as record,
               item.pre_assignment_details,
               item.recruitment_details,
               item.flow_units,
               item.baseline_population,
               item.baseline_units
        from registry_record as item
        where item.study_id = @Id
        order by item.nct_id
        """;

    public const string BaselineGroups = """
        select *
        from registry_group as item
        where item.study_id = @Id
          and item.section in ('BASELINE', 'UNLISTED')
        order by item.record, item.section, item.position
        """;

    public const string BaselineMeasures = """
        select item.id,
               item.record,
               item.title,
               item.definition,
               item.population_description,
               item.parameter_type,
               item.dispersion_label,
               item.printed_unit,
               item.calculate_percentage,
               item.units_analyzed,
               item.denominator_units,
               item.anticipated_posting_date
        from outcome as item
        where item.study_id = @Id
          and item.type = 'BASELINE'
          and item.record is not null
        order by item.record, item.position
        """;

    public const string BaselineDenominators = """
        select item.nct_id as record,
               item.outcome_id,
               item.group_id,
               item.stratum,
               item.stratum_position,
               item.units,
               item.units_position,
               item.printed,
               item.count
        from denominator_count as item
        left join outcome on outcome.id = item.outcome_id
        where item.study_id = @Id
          and (item.outcome_id is null or outcome.type = 'BASELINE')
        order by item.nct_id, item.position
        """;

    public const string BaselineNumbers = """
        select item.id,
               item.outcome_id,
               item.group_id,
               item.stratum,
               item.stratum_position,
               item.category,
               item.category_position,
               item.estimate_type,
               item.value,
               item.unit,
               item.numerator,
               item.denominator,
               item.printed,
               item.printed_spread,
               item.printed_lower,
               item.printed_upper,
               item.not_reported_reason,
               item.note
        from outcome
        join result as item on item.outcome_id = outcome.id
        where outcome.study_id = @Id
          and outcome.type = 'BASELINE'
          and outcome.record is not null
        order by item.outcome_id, item.position
        """;

    public const string Eligibility = """
        select item.nct_id as record,
               item.sex,
               item.minimum_age,
               item.maximum_age,
               item.healthy_volunteers,
               item.study_population,
               item.sampling_method,
               item.eligibility_text
        from registry_record as item
        where item.study_id = @Id
        order by item.nct_id
        """;

    public const string Records = """
        select item.nct_id as record,
               state.first_version,
               state.last_version,
               state.seen_on,
               state.sha256,
               state.document::text as document
        from registry_record as item
        join entity_state as state on state.kind = 'REGISTRY_RECORD' and state.id = item.nct_id
        where item.study_id = @Id
          and (@Earlier or state.last_version is null)
        order by item.nct_id, state.last_version is null desc, state.first_version desc
        """;

    /// <summary>The participant flow: texts, groups and rows.</summary>
    public static readonly string[] AllOfFlow = [Texts, FlowGroups, Flow];

    /// <summary>The baseline: texts, groups, measures, denominators and numbers.</summary>
    public static readonly string[] AllOfBaseline = [Texts, BaselineGroups, BaselineMeasures, BaselineDenominators, BaselineNumbers];
}
