-- The numbers. What may not travel alone cannot be stored alone.

create table outcome (
    id dotted_slug primary key,
    study_id slug not null references study (id) on delete cascade,
    position integer not null,
    measure_id slug not null references measure (id),
    title printed_text not null,
    definition printed_text,
    type outcome_type not null,
    time_frame printed_text,
    reporting_status reporting_status not null,
    note printed_text,
    unique (study_id, id),
    constraint outcome_of_its_study check (starts_with(id, study_id || '.'))
);
comment on table outcome is 'What was measured in one study, with that study''s definition.';
comment on column outcome.time_frame is 'Time frame as the source words it.';
create index outcome_measure on outcome (measure_id);

create table result (
    id dotted_slug primary key,
    study_id slug not null references study (id) on delete cascade,
    outcome_id dotted_slug not null,
    position integer not null,
    arm_id slug,
    population_id slug not null,
    stratum printed_text,
    category printed_text,
    months finite_number,
    time printed_text,
    estimate_type estimate_type not null,
    value finite_number,
    unit ucum_code not null,
    numerator head_count,
    denominator head_count,
    denominator_kind denominator_kind not null,
    denominator_unit printed_text not null,
    interval_lower finite_number,
    interval_upper finite_number,
    interval_level finite_number,
    dispersion_type dispersion_type,
    dispersion_value finite_number,
    dispersion_lower finite_number,
    dispersion_upper finite_number,
    printed printed_text not null,
    not_reported_reason printed_text,
    note printed_text,
    computed_lower finite_number,
    computed_upper finite_number,
    computed_level finite_number,
    computed_formula printed_text,
    sentence printed_text,
    sentence_refusal printed_text,
    source_id slug not null references source (id),
    place printed_text not null,
    read_at text,
    verification verification not null,
    unique (outcome_id, id),
    foreign key (study_id, outcome_id) references outcome (study_id, id) on delete cascade,
    foreign key (study_id, arm_id) references arm (study_id, id),
    foreign key (study_id, population_id) references population (study_id, id),
    constraint result_of_its_outcome check (starts_with(id, outcome_id || '.')),
    constraint result_sentence_or_refusal check ((sentence is null) <> (sentence_refusal is null)),
    constraint result_computed_interval_is_whole check (
        (computed_lower is null) = (computed_upper is null) and (computed_lower is null) = (computed_level is null)
        and (computed_lower is null) = (computed_formula is null)),
    constraint result_computed_interval_is_percent check (computed_lower >= 0 and computed_lower <= computed_upper and computed_upper <= 100),
    constraint result_computed_interval_holds_share check (
        100.0 * numerator / denominator between computed_lower - 0.01 and computed_upper + 0.01),
    constraint result_value_or_reason check ((value is null) = (not_reported_reason is not null)),
    constraint result_numerator_within_denominator check (numerator <= denominator),
    constraint result_denominator_is_somebody check (denominator > 0),
    constraint result_numerator_has_denominator check (
        numerator is null or denominator is not null or estimate_type = 'COUNT'),
    constraint result_denominator_has_kind check ((denominator is null) = (denominator_kind = 'NOT_REPORTED')),
    constraint result_proportion_is_percent check (
        estimate_type not in ('CRUDE_PROPORTION', 'KAPLAN_MEIER', 'POOLED_PROPORTION')
        or (unit = '%' and coalesce(value, 0) between 0 and 100
            and coalesce(interval_lower, 0) between 0 and 100 and coalesce(interval_upper, 0) between 0 and 100)),
    constraint result_crude_proportion_is_its_fraction check (
        estimate_type <> 'CRUDE_PROPORTION' or abs(value - 100.0 * numerator / denominator) <= 1),
    constraint result_count_is_its_numerator check (estimate_type <> 'COUNT' or value = numerator),
    constraint result_interval_has_level check (
        (interval_level is null) = (interval_lower is null and interval_upper is null)),
    constraint result_interval_level_is_percent check (interval_level > 0 and interval_level < 100),
    constraint result_interval_holds_value check (
        coalesce(interval_lower <= interval_upper, true) and coalesce(interval_lower <= value, true) and coalesce(value <= interval_upper, true)),
    constraint result_interval_needs_value check (interval_level is null or value is not null),
    constraint result_dispersion_fits_type check (case
        when dispersion_type is null then dispersion_value is null and dispersion_lower is null and dispersion_upper is null
        when dispersion_type in ('STANDARD_DEVIATION', 'STANDARD_ERROR')
            then dispersion_value is not null and dispersion_value >= 0 and dispersion_lower is null and dispersion_upper is null
        else dispersion_value is null and dispersion_lower is not null and dispersion_upper is not null
            and dispersion_lower <= dispersion_upper end)
);
comment on table result is 'One number of an outcome: outcome x group (arm or whole study) x population x time.';
comment on column result.arm_id is 'Arm; null for the whole study.';
comment on column result.stratum is 'The registry''s class: a time point or subgroup as printed.';
comment on column result.months is 'Months since treatment or randomisation; 0 at baseline, negative before; null when it cannot be read.';
comment on column result.time is 'Time as the source words it.';
comment on column result.value is 'The number, in the unit beside it; a percentage is percent (46, not 0.46); null when not reported.';
comment on column result.unit is 'UCUM code of value, interval and dispersion.';
comment on column result.numerator is 'Participants or units with the event (n).';
comment on column result.denominator is 'Participants or units in all (N); what they are says denominator_unit, which of them says denominator_kind.';
comment on column result.interval_lower is 'Lower confidence limit, in the unit of value.';
comment on column result.interval_upper is 'Upper confidence limit, in the unit of value.';
comment on column result.interval_level is 'Confidence level in percent, such as 95 or 90.';
comment on column result.dispersion_value is 'Standard deviation or error, in the unit of value.';
comment on column result.dispersion_lower is 'Lower end of an interquartile or full range, in the unit of value.';
comment on column result.dispersion_upper is 'Upper end of an interquartile or full range, in the unit of value.';
comment on column result.computed_lower is 'Lower limit of the interval computed from n and N, in percent; null where there are no counts of people.';
comment on column result.computed_upper is 'Upper limit of the interval computed from n and N, in percent.';
comment on column result.computed_level is 'Level of the computed interval, in percent.';
comment on column result.sentence is 'The number as a sentence that is safe to quote; null when it is refused.';
comment on column result.sentence_refusal is 'Why there is no sentence.';
comment on column result.printed is 'The number as the source prints it.';
create index result_study on result (study_id);

create table comparison (
    id dotted_slug primary key,
    study_id slug not null references study (id) on delete cascade,
    outcome_id dotted_slug not null,
    position integer not null,
    arm_id slug,
    reference_arm_id slug,
    contrast printed_text,
    population_id slug not null,
    months finite_number,
    time printed_text,
    effect_measure effect_measure not null,
    value finite_number,
    unit ucum_code not null,
    interval_lower finite_number,
    interval_upper finite_number,
    interval_level finite_number,
    p_operator p_value_operator,
    p_value finite_number,
    method printed_text,
    printed printed_text not null,
    note printed_text,
    agreement effect_agreement not null,
    agreement_reason printed_text not null,
    source_id slug not null references source (id),
    place printed_text not null,
    read_at text,
    verification verification not null,
    foreign key (study_id, outcome_id) references outcome (study_id, id) on delete cascade,
    foreign key (study_id, arm_id) references arm (study_id, id),
    foreign key (study_id, reference_arm_id) references arm (study_id, id),
    foreign key (study_id, population_id) references population (study_id, id),
    constraint comparison_of_its_outcome check (starts_with(id, outcome_id || '.')),
    constraint comparison_of_two_arms_or_a_contrast check (
        (arm_id is not null and reference_arm_id is not null and arm_id <> reference_arm_id and contrast is null)
        or (arm_id is null and reference_arm_id is null and contrast is not null)),
    constraint comparison_value_or_p_value_only check ((value is null) = (effect_measure = 'P_VALUE_ONLY')),
    constraint comparison_p_value_only_has_one check (effect_measure <> 'P_VALUE_ONLY' or p_value is not null),
    constraint comparison_ratio_is_positive check (
        effect_measure not in ('HAZARD_RATIO', 'RISK_RATIO', 'ODDS_RATIO', 'RATE_RATIO')
        or (unit = '1' and value > 0 and coalesce(interval_lower, 0) >= 0)),
    constraint comparison_interval_has_level check (
        (interval_level is null) = (interval_lower is null and interval_upper is null)),
    constraint comparison_interval_level_is_percent check (interval_level > 0 and interval_level < 100),
    constraint comparison_interval_holds_value check (
        coalesce(interval_lower <= interval_upper, true) and coalesce(interval_lower <= value, true) and coalesce(value <= interval_upper, true)),
    constraint comparison_interval_needs_value check (interval_level is null or value is not null),
    constraint comparison_p_value_within_0_and_1 check (p_value between 0 and 1),
    constraint comparison_p_value_has_operator check ((p_value is null) = (p_operator is null))
);
comment on table comparison is 'An effect between two arms, or along a factor within one group.';
comment on column comparison.arm_id is 'Arm whose effect is told.';
comment on column comparison.reference_arm_id is 'Arm that it is compared with. A ratio is arm over reference, a difference arm minus reference.';
comment on column comparison.contrast is 'What is contrasted when it is not two arms, such as "per year of age".';
comment on column comparison.months is 'Months since treatment or randomisation; null when it cannot be read.';
comment on column comparison.value is 'The effect: 1 is none for a ratio, 0 for a difference; null when the source gives only a p-value.';
comment on column comparison.unit is 'UCUM code of a difference; 1 for a ratio.';
comment on column comparison.interval_lower is 'Lower confidence limit, in the unit of value.';
comment on column comparison.interval_upper is 'Upper confidence limit, in the unit of value.';
comment on column comparison.interval_level is 'Confidence level in percent.';
comment on column comparison.p_value is 'Between 0 and 1; with its operator as printed (p<0.001 is LESS_THAN 0.001).';
create index comparison_outcome on comparison (outcome_id);
create index comparison_study on comparison (study_id);

comment on column comparison.agreement is 'Whether the effect agrees with the one recomputed from counts.';

create table crude_effect (
    id dotted_slug primary key,
    study_id slug not null references study (id) on delete cascade,
    outcome_id dotted_slug not null,
    position integer not null,
    measure crude_measure not null,
    result_id dotted_slug not null,
    reference_result_id dotted_slug not null,
    value finite_number,
    lower finite_number,
    upper finite_number,
    level finite_number not null constraint crude_effect_level_is_percent check (level > 0 and level < 100),
    unit ucum_code not null,
    formula printed_text not null,
    note printed_text not null,
    foreign key (study_id, outcome_id) references outcome (study_id, id) on delete cascade,
    foreign key (outcome_id, result_id) references result (outcome_id, id) on delete cascade,
    foreign key (outcome_id, reference_result_id) references result (outcome_id, id) on delete cascade,
    constraint crude_effect_ratio_is_positive check (measure = 'RISK_DIFFERENCE' or (value > 0 and lower >= 0)),
    constraint crude_effect_of_its_outcome check (starts_with(id, outcome_id || '.')),
    constraint crude_effect_of_two_results check (result_id <> reference_result_id),
    constraint crude_effect_interval_is_whole check ((value is null) = (lower is null) and (value is null) = (upper is null)),
    constraint crude_effect_interval_holds_value check (lower <= value and value <= upper)
);
comment on table crude_effect is 'Effects recomputed from the counts of two results of one outcome.';
comment on column crude_effect.value is 'Ratio, percentage points or number of people, as the unit beside it says; null when the counts do not allow it.';
comment on column crude_effect.lower is 'Lower limit, in the unit of value.';
comment on column crude_effect.upper is 'Upper limit, in the unit of value.';
comment on column crude_effect.level is 'Confidence level in percent.';
create index crude_effect_outcome on crude_effect (outcome_id);
create index crude_effect_study on crude_effect (study_id);
