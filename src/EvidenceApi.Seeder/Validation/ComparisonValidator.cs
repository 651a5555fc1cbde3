using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>One effect. The schema has the same rules as constraints.</summary>
internal sealed class ComparisonValidator : AbstractValidator<Comparison>
{
    public ComparisonValidator()
    {
        RuleFor(comparison => comparison.Id).IsSlug();
        RuleFor(comparison => comparison.Unit).IsUnit();
        RuleFor(comparison => comparison).Must(ContrastsTwoThings)
            .Or("the comparison does not say what is compared", "arm and referenceArm, two different ones, or a contrast");
        RuleFor(comparison => comparison.Value)
            .Must((comparison, value) => comparison.Registry is not null || (value is null) == (comparison.EffectMeasure == EffectMeasure.P_VALUE_ONLY))
            .Or("the effect and its measure do not agree", "a value, or effectMeasure P_VALUE_ONLY with a pValue");
        RuleFor(comparison => comparison.PValue).NotNull().When(comparison => comparison.EffectMeasure == EffectMeasure.P_VALUE_ONLY)
            .Or("P_VALUE_ONLY without a p-value", "a pValue");
        RuleFor(comparison => comparison.PValue).Must(p => p is null or { Value: >= 0 and <= 1 }).Or("this is not a p-value", "0 to 1");
        RuleFor(comparison => comparison.Value).Must((comparison, value) => !IsRatio(comparison) || value is null or > 0)
            .Or("a ratio is not above zero", "a number above 0");
        RuleFor(comparison => comparison.Interval).Must((comparison, interval) => !IsRatio(comparison) || interval?.Lower is null or >= 0)
            .Or("an interval of a ratio goes below zero", "limits of 0 or more");
        RuleFor(comparison => comparison.Unit).Must((comparison, unit) => !IsRatio(comparison) || unit == "1").Or("a ratio has no unit", "1");
        RuleFor(comparison => comparison.Interval).Must((comparison, interval) => interval is null || comparison.Value is not null || comparison.Registry is not null)
            .Or("an interval without the value that it holds", "a value, or no interval");
        RuleFor(comparison => comparison.Interval).Must(IntervalRules.HasALimit).Or("an interval without limits", "lower, upper or both");
        RuleFor(comparison => comparison.Interval).Must(IntervalRules.LevelIsPercent).Or("the level of an interval is a percentage", "above 0 and below 100");
        RuleFor(comparison => comparison.Interval).Must(IntervalRules.IsOrdered).Or("the interval is upside down", "lower ≤ upper");
        RuleFor(comparison => comparison.Value).Must((comparison, value) => IntervalRules.Holds(comparison.Interval, value))
            .WithState(comparison => new Complaint(
                $"{comparison.Value} is outside its interval", $"{comparison.Interval?.Lower} to {comparison.Interval?.Upper}"));
    }

    private static bool ContrastsTwoThings(Comparison comparison) => comparison.Contrast is null
        ? comparison.Arm is not null && comparison.ReferenceArm is not null && comparison.Arm != comparison.ReferenceArm
        : comparison.Arm is null && comparison.ReferenceArm is null;

    private static bool IsRatio(Comparison comparison) =>
        comparison.EffectMeasure is EffectMeasure.HAZARD_RATIO or EffectMeasure.SUBDISTRIBUTION_HAZARD_RATIO or EffectMeasure.RISK_RATIO or EffectMeasure.ODDS_RATIO or EffectMeasure.RATE_RATIO;
}
