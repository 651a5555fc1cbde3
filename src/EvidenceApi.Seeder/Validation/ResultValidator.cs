using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>One number. The schema has the same rules as constraints; here they come with a place and a hint.</summary>
internal sealed class ResultValidator : AbstractValidator<Result>
{
    public ResultValidator()
    {
        RuleFor(result => result.Id).IsSlug().Unless(result => result.Registry is not null);
        RuleFor(result => result.Id).IsDottedSlug().When(result => result.Registry is not null);
        RuleFor(result => result.Unit).IsUnit();
        RuleFor(result => result.NotReportedReason).Must((result, reason) => (reason is null) != (result.Value is null))
            .Or("a value or the reason why there is none", "exactly one of value and notReportedReason");
        RuleFor(result => result).SetValidator(new WindowValidator());
        CheckDenominator();
        CheckProportion();
        CheckInterval();
        RuleFor(result => result.Dispersion).Must(FitsItsType)
            .Or("the dispersion does not fit its type", "value ≥ 0 for a standard deviation or error; lower ≤ upper for a range");
    }

    private void CheckDenominator()
    {
        RuleFor(result => result.Numerator).Must(count => count is null or >= 0).Or("the numerator is below zero", "0 or more");
        RuleFor(result => result.Denominator).Must(count => count is null or > 0).Or("the denominator is not above 0", "1 or more");
        RuleFor(result => result.Numerator).Must((result, count) => count is null || result.Denominator is null || count <= result.Denominator)
            .WithState(result => new Complaint($"numerator {result.Numerator} is greater than denominator {result.Denominator}", $"0 to {result.Denominator}"));
        RuleFor(result => result.Numerator)
            .Must((result, count) => count is null || result.Denominator is not null || result.EstimateType == EstimateType.COUNT)
            .Or("a numerator without its denominator", "a denominator, or estimateType COUNT where the source gives none");
        RuleFor(result => result.DenominatorKind).Must((result, kind) => (kind == DenominatorKind.NOT_REPORTED) == (result.Denominator is null))
            .Or("the denominator and its kind do not agree", "NOT_REPORTED without a denominator, another kind with one");
    }

    private void CheckProportion()
    {
        RuleFor(result => result.Unit).Must((result, unit) => !IsProportion(result) || unit == "%")
            .WithState(result => new Complaint($"a {result.EstimateType} is not in '{result.Unit}'", "% (46 for 46 percent)"));
        RuleFor(result => result.Value).Must((result, value) => !IsProportion(result) || value is null or (>= 0 and <= 100))
            .WithState(result => new Complaint($"{result.Value} is not a percentage", "0 to 100"));
        RuleFor(result => result.Interval)
            .Must((result, interval) => !IsProportion(result) || (interval?.Lower is null or >= 0 and <= 100 && interval?.Upper is null or >= 0 and <= 100))
            .Or("an interval of a percentage goes beyond 0 to 100", "limits within 0 to 100");
        RuleFor(result => result.Value).Must((result, value) => AgreesWithItsFraction(result, value))
            .WithState(result => new Complaint(
                $"{result.Value} % is not {result.Numerator}/{result.Denominator}", "the fraction in percent, rounded by at most 1"));
        RuleFor(result => result.Value).Must((result, value) => result.EstimateType != EstimateType.COUNT || result.Numerator is null || value == result.Numerator)
            .WithState(result => new Complaint($"count {result.Value} is not the numerator {result.Numerator}", "the same number"));
    }

    private void CheckInterval()
    {
        RuleFor(result => result.Interval).Must((result, interval) => interval is null || result.Value is not null || result.Registry is not null)
            .Or("an interval without the value that it holds", "a value, or no interval");
        RuleFor(result => result.Interval).Must(IntervalRules.HasALimit).Or("an interval without limits", "lower, upper or both");
        RuleFor(result => result.Interval).Must(IntervalRules.LevelIsPercent).Or("the level of an interval is a percentage", "above 0 and below 100");
        RuleFor(result => result.Interval).Must(IntervalRules.IsOrdered).Or("the interval is upside down", "lower ≤ upper");
        RuleFor(result => result.Value).Must((result, value) => IntervalRules.Holds(result.Interval, value))
            .WithState(result => new Complaint(
                $"{result.Value} is outside its interval", $"{result.Interval?.Lower} to {result.Interval?.Upper}"));
    }

    private static bool IsProportion(Result result) =>
        result.EstimateType is EstimateType.CRUDE_PROPORTION or EstimateType.KAPLAN_MEIER or EstimateType.POOLED_PROPORTION;

    private static bool AgreesWithItsFraction(Result result, decimal? value) =>
        result.EstimateType != EstimateType.CRUDE_PROPORTION || value is null || result.Numerator is null || result.Denominator is null or 0
        || Math.Abs(value.Value - (100m * result.Numerator.Value / result.Denominator.Value)) <= 1;

    private static bool FitsItsType(Dispersion? dispersion) => dispersion?.Type switch
    {
        null => true,
        DispersionType.STANDARD_DEVIATION or DispersionType.STANDARD_ERROR or DispersionType.GEOMETRIC_COEFFICIENT_OF_VARIATION => dispersion is { Value: >= 0, Lower: null, Upper: null },
        _ => dispersion is { Value: null } and not { Lower: null, Upper: null } && !(dispersion.Lower > dispersion.Upper), // one limit of a register may not be available
    };
}
