using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>One outcome with its results and comparisons.</summary>
internal sealed class OutcomeValidator : AbstractValidator<Outcome>
{
    public OutcomeValidator()
    {
        RuleFor(outcome => outcome.Id).IsSlug();
        RuleForEach(outcome => outcome.Results).SetValidator(new ResultValidator());
        RuleForEach(outcome => outcome.Comparisons).SetValidator(new ComparisonValidator());
        RuleFor(outcome => outcome).Custom((outcome, context) =>
        {
            context.Unique(nameof(Outcome.Results), outcome.Results, result => result.Id, nameof(Result.Id));
            context.Unique(nameof(Outcome.Comparisons), outcome.Comparisons, comparison => comparison.Id, nameof(Comparison.Id));
        });
        RuleFor(outcome => outcome.ReportingStatus)
            .Must((outcome, status) => outcome.Registry is not null || (status == ReportingStatus.POSTED) == (outcome.Results.Count + outcome.Comparisons.Count > 0))
            .Or("the reporting status and the numbers do not agree", "POSTED with at least one result or comparison, NOT_POSTED with none");
    }
}

/// <summary>A confidence interval around a value.</summary>
internal static class IntervalRules
{
    public static bool HasALimit(Interval? interval) => interval is null || interval.Lower is not null || interval.Upper is not null;

    public static bool LevelIsPercent(Interval? interval) => interval is null or { Level: > 0 and < 100 };

    public static bool IsOrdered(Interval? interval) => interval?.Lower is null || interval.Upper is null || interval.Lower <= interval.Upper;

    public static bool Holds(Interval? interval, decimal? value) =>
        interval is null || value is null || (!(interval.Lower > value) && !(interval.Upper < value));
}
