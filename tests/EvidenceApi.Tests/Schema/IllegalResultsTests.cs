namespace EvidenceApi.Tests.Schema;

/// <summary>What may not travel alone cannot be stored alone: the legal row is 10/20 = 50 % of those treated, without an interval.</summary>
public sealed class IllegalResultsTests(LegalRows rows) : IClassFixture<LegalRows>
{
    [Theory]
    [InlineData("result_precedence_is_known", "precedence = 0")]
    [InlineData("result_precedence_is_known", "precedence = 7")]
    [InlineData("result_numerator_within_denominator", "numerator = 201, denominator = 200, value = 100")]
    [InlineData("result_numerator_has_denominator", "denominator = null, denominator_kind = 'NOT_REPORTED'")]
    [InlineData("result_denominator_has_kind", "denominator_kind = 'NOT_REPORTED'")]
    [InlineData("result_denominator_has_kind", "numerator = null, denominator = null")]
    [InlineData("denominator_kind", "denominator_kind = null")]
    [InlineData("denominator_unit", "denominator_unit = null")]
    [InlineData("head_count_not_negative", "numerator = -1")]
    [InlineData("head_count_not_negative", "denominator = -1")]
    public async Task A_fraction_is_whole(string constraint, string change) => await RefusedAsync(constraint, change);

    [Theory]
    [InlineData("result_crude_proportion_is_its_fraction", "value = 51.1")]
    [InlineData("result_crude_proportion_is_its_fraction", "value = 48.9")]
    [InlineData("result_crude_proportion_is_its_fraction", "value = 0.5")]
    [InlineData("result_proportion_is_percent", "estimate_type = 'KAPLAN_MEIER', value = 100.1")]
    [InlineData("result_proportion_is_percent", "estimate_type = 'KAPLAN_MEIER', value = -0.1")]
    [InlineData("result_proportion_is_percent", "estimate_type = 'POOLED_PROPORTION', unit = '1'")]
    [InlineData("result_proportion_is_percent", "unit = '{person}'")]
    [InlineData("result_proportion_is_percent", "interval_lower = 40, interval_upper = 100.1, interval_level = 95")]
    [InlineData("result_proportion_is_percent", "interval_lower = -0.1, interval_upper = 60, interval_level = 95")]
    [InlineData("result_count_is_its_numerator", "estimate_type = 'COUNT', unit = '{person}', value = 11")]
    [InlineData("result_value_or_reason", "value = null")]
    [InlineData("result_value_or_reason", "not_reported_reason = 'not assessed'")]
    [InlineData("result_has_a_unit", "unit = null")]
    [InlineData("result_printed_unless_registered", "printed = null")]
    [InlineData("ucum_code_form", "estimate_type = 'NUMBER', unit = 'per year'")]
    [InlineData("ucum_code_form", "estimate_type = 'NUMBER', unit = ''")]
    public async Task A_value_is_what_its_kind_says(string constraint, string change) => await RefusedAsync(constraint, change);

    [Theory]
    [InlineData("result_interval_holds_value", "interval_lower = 50.1, interval_upper = 60, interval_level = 95")]
    [InlineData("result_interval_holds_value", "interval_lower = 40, interval_upper = 49.9, interval_level = 95")]
    [InlineData("result_interval_holds_value",
        "value = null, not_reported_reason = 'graph', interval_lower = 60, interval_upper = 40, interval_level = 95")]
    [InlineData("result_interval_has_level", "interval_lower = 40, interval_upper = 60")]
    [InlineData("result_interval_has_level", "interval_lower = 40")]
    [InlineData("result_interval_has_level", "interval_level = 95")]
    [InlineData("result_interval_level_is_percent", "interval_lower = 40, interval_upper = 60, interval_level = 120")]
    [InlineData("result_interval_level_is_percent", "interval_lower = 40, interval_upper = 60, interval_level = 100")]
    [InlineData("result_interval_level_is_percent", "interval_lower = 40, interval_upper = 60, interval_level = 0")]
    [InlineData("result_computed_interval_is_whole", "computed_lower = 40, computed_upper = 60, computed_level = 95")]
    [InlineData("result_computed_interval_is_percent",
        "computed_lower = 40, computed_upper = 101, computed_level = 95, computed_formula = 'Wilson'")]
    [InlineData("result_sentence_or_refusal", "sentence = null")]
    [InlineData("result_sentence_or_refusal", "sentence_refusal = 'no denominator'")]
    [InlineData("result_conflict_computes_nothing", "conflict = 'people or relapses'")]
    [InlineData("caveats_are_known", "caveats = '{NO_SUCH_CODE}'")]
    [InlineData("caveats", "caveats = null")]
    [InlineData("result_dispersion_fits_type", "dispersion_value = 3")]
    [InlineData("result_dispersion_fits_type", "dispersion_type = 'STANDARD_DEVIATION'")]
    [InlineData("result_dispersion_fits_type", "dispersion_type = 'STANDARD_ERROR', dispersion_value = -1")]
    [InlineData("result_dispersion_fits_type", "dispersion_type = 'FULL_RANGE', dispersion_lower = 2, dispersion_upper = 1")]
    public async Task An_interval_has_a_level_and_holds_its_value(string constraint, string change) => await RefusedAsync(constraint, change);

    [Theory]
    [InlineData("source_id", "source_id = null")]
    [InlineData("result_source_id_fkey", "source_id = 'nowhere'")]
    [InlineData("place", "place = null")]
    [InlineData("verification", "verification = null")]
    [InlineData("population_id", "population_id = null")]
    [InlineData("result_study_id_population_id_fkey", "population_id = 'nobody'")]
    [InlineData("result_study_id_arm_id_fkey", "arm_id = 'c'")]
    [InlineData("result_study_id_outcome_id_fkey", "outcome_id = 'trial.loud', id = 'trial.loud.a'")]
    [InlineData("result_of_its_outcome", "id = 'trial.loud.a'")]
    [InlineData("result_of_its_outcome", "id = 'trial.quiet'")]
    [InlineData("dotted_slug_form", "id = 'trial.quiet.A'")]
    [InlineData("printed_text_not_blank", "printed = ''")]
    [InlineData("printed_text_not_blank", "place = E' \t'")]
    public async Task A_number_has_a_source_and_a_group(string constraint, string change) => await RefusedAsync(constraint, change);

    private Task RefusedAsync(string constraint, string change) => rows.RefusedByAsync(constraint, $"update result set {change}");
}
