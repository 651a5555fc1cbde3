namespace EvidenceApi.Tests.Schema;

/// <summary>The legal row is a risk ratio of arm a over arm b: 2 (95 % from 1.5 to 3), p below 0.01.</summary>
public sealed class IllegalComparisonsTests(LegalRows rows) : IClassFixture<LegalRows>
{
    [Theory]
    [InlineData("comparison_of_two_arms_or_a_contrast", "reference_arm_id = null")]
    [InlineData("comparison_of_two_arms_or_a_contrast", "arm_id = null")]
    [InlineData("comparison_of_two_arms_or_a_contrast", "reference_arm_id = 'a'")]
    [InlineData("comparison_of_two_arms_or_a_contrast", "arm_id = null, reference_arm_id = null")]
    [InlineData("comparison_of_two_arms_or_a_contrast", "contrast = 'per year of age'")]
    [InlineData("comparison_study_id_reference_arm_id_fkey", "reference_arm_id = 'c'")]
    [InlineData("comparison_study_id_population_id_fkey", "population_id = 'nobody'")]
    [InlineData("comparison_of_its_outcome", "id = 'trial.a-b'")]
    [InlineData("source_id", "source_id = null")]
    [InlineData("comparison_source_id_fkey", "source_id = 'nowhere'")]
    [InlineData("comparison_precedence_is_known", "precedence = 7")]
    public async Task A_comparison_says_what_is_compared(string constraint, string change) => await RefusedAsync(constraint, change);

    [Theory]
    [InlineData("comparison_ratio_is_positive", "value = 0, interval_lower = 0")]
    [InlineData("comparison_ratio_is_positive", "effect_measure = 'HAZARD_RATIO', value = -1, interval_lower = null")]
    [InlineData("comparison_ratio_is_positive", "interval_lower = -0.1")]
    [InlineData("comparison_ratio_is_positive", "unit = '%'")]
    [InlineData("comparison_value_or_p_value_only", "effect_measure = 'P_VALUE_ONLY'")]
    [InlineData("comparison_value_or_p_value_only",
        "effect_measure = 'MEAN_DIFFERENCE', value = null, interval_lower = null, interval_upper = null, interval_level = null")]
    [InlineData("comparison_p_value_only_has_one",
        "effect_measure = 'P_VALUE_ONLY', value = null, interval_lower = null, interval_upper = null, interval_level = null, p_value = null, p_operator = null")]
    [InlineData("comparison_interval_holds_value", "value = 1.4")]
    [InlineData("comparison_interval_holds_value", "value = 3.1")]
    [InlineData("comparison_interval_has_level", "interval_level = null")]
    [InlineData("comparison_interval_level_is_percent", "interval_level = 120")]
    [InlineData("comparison_p_value_within_0_and_1", "p_value = 1.01")]
    [InlineData("comparison_p_value_within_0_and_1", "p_value = -0.01")]
    [InlineData("comparison_p_value_has_operator", "p_operator = null")]
    [InlineData("comparison_p_value_has_operator", "p_value = null")]
    public async Task An_effect_is_what_its_measure_says(string constraint, string change) => await RefusedAsync(constraint, change);

    private Task RefusedAsync(string constraint, string change) => rows.RefusedByAsync(constraint, $"update comparison set {change}");
}
