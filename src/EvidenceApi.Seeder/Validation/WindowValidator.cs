using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>The time that a number looks back on, and the counts behind a rate or a survival estimate.</summary>
internal sealed class WindowValidator : AbstractValidator<Result>
{
    public WindowValidator()
    {
        RuleFor(result => result.Window).Must((result, window) => window is not { Kind: WindowKind.FIXED } || result.Months is not null)
            .Or("a fixed window without its months", "months beside it, or OVER_FOLLOW_UP");
        RuleFor(result => result.Months).Must((result, months) => months is null || result.Window is not { Kind: WindowKind.OVER_FOLLOW_UP })
            .Or("a follow-up of differing length is no time point", "the length in the time or the window, and no months");
        RuleFor(result => result.Window).Must(window => window is not { Kind: not WindowKind.OVER_FOLLOW_UP } || window is { Median: null, Mean: null, Range: null, Lower: null, Upper: null })
            .Or("only follow-up of differing length has a median, a mean or a range", "kind OVER_FOLLOW_UP, or none of these");
        RuleFor(result => result.Window).Must(window => window is null || ((window.Range is null) == (window.Lower is null) && (window.Range is null) == (window.Upper is null) && !(window.Lower > window.Upper)))
            .Or("the range of follow-up is not whole", "range, lower and upper together, lower ≤ upper");
        RuleFor(result => result.Events).GreaterThanOrEqualTo(0).Or("events are below zero", "0 or more");
        RuleFor(result => result.PersonYears).GreaterThan(0).Or("person-years are not above zero", "a number above 0");
        RuleFor(result => result.AtRisk).GreaterThanOrEqualTo(0).Or("a number at risk is below zero", "0 or more");
        RuleFor(result => result.AtRisk).Must((result, count) => count is null || result.Denominator is null || count <= result.Denominator || !result.CountsPeople())
            .WithState(result => new Complaint($"{result.AtRisk} at risk are more than the denominator {result.Denominator}", $"0 to {result.Denominator}"));
    }

    /// <summary>A number over follow-up of differing length has to say so.</summary>
    public static bool SaysItsFollowUp(Outcome outcome, Result result) =>
        outcome.Registry is not null || outcome.Type is OutcomeType.BASELINE or OutcomeType.FOLLOW_UP || result.Months is not null || result.Window is not null
        || !SpeaksOfFollowUp(result.Time);

    private static bool SpeaksOfFollowUp(string? time) =>
        time is not null && time.Contains("follow-up", StringComparison.OrdinalIgnoreCase) && !time.StartsWith("not stated", StringComparison.OrdinalIgnoreCase);
}
