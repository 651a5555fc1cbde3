using System.Globalization;
using System.Text.RegularExpressions;
using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>One outcome with its results and comparisons.</summary>
internal sealed partial class OutcomeValidator : AbstractValidator<Outcome>
{
    private const decimal DaysOfTheClass = 101, DaysAMonth = 30.4m;

    public OutcomeValidator()
    {
        RuleFor(outcome => outcome.Id).IsSlug();
        RuleFor(outcome => outcome.Measure).NotNull().When(outcome => outcome.Registry is null && outcome.Stage != OutcomeStage.REGISTERED)
            .Or("'measure' is missing", "the id of a measure; only an outcome that a register planned may have none");
        RuleForEach(outcome => outcome.Results).SetValidator(new ResultValidator());
        RuleForEach(outcome => outcome.Results).SetValidator(new PrintedValidator()).When(outcome => outcome.Registry is null);
        RuleFor(outcome => outcome).Custom(AssumptionsAreMarked);
        RuleFor(outcome => outcome).Custom(TitleRules.Check);
        RuleFor(outcome => outcome).Custom(ZeroSaysOfWhat);
        RuleFor(outcome => outcome).Custom(WindowsOfClassesAreStated);
        RuleForEach(outcome => outcome.Results).Must(WindowValidator.SaysItsFollowUp)
            .Or("the time is a follow-up of differing length, and the number has no window", "window: { kind: OVER_FOLLOW_UP }");
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

    // "None" alone is no quotation, and "no deaths" is not "no deaths from the treatment".
    private static void ZeroSaysOfWhat(Outcome outcome, ValidationContext<Outcome> context)
    {
        var isAttributed = outcome.DefinitionClass is DefinitionClass.ATTRIBUTED_TO_TREATMENT or DefinitionClass.ATTRIBUTED_WITHIN_100_DAYS;
        foreach (var (index, result) in outcome.Results.Index().Where(item => item.Item.Registry is null && item.Item is { Value: 0, Printed: { } printed } && Negation().IsMatch(printed)))
        {
            if (!(result.Printed ?? "").Contains(' ', StringComparison.Ordinal) || (isAttributed && !Attribution().IsMatch(result.Printed ?? "")))
                context.Complain($"Results[{index}].Printed", new Complaint($"'{result.Printed}' does not say what there was none of",
                    isAttributed ? "the words of the source, with what the event was put down to" : "the words of the source, with the event"));
        }
    }

    // The class of an outcome is that of each of its numbers, so a number whose source gives no time belongs to an outcome of another class.
    private static void WindowsOfClassesAreStated(Outcome outcome, ValidationContext<Outcome> context)
    {
        if (outcome.DefinitionClass is not (DefinitionClass.ATTRIBUTED_WITHIN_100_DAYS or DefinitionClass.ANY_CAUSE_WITHIN_100_DAYS))
            return;
        foreach (var (index, result) in outcome.Results.Index().Where(item => item.Item.Months is not <= DaysOfTheClass / DaysAMonth))
            context.Complain($"Results[{index}].Months", new Complaint($"the class {outcome.DefinitionClass} is of 100 days, and the number is of {result.Time ?? $"{result.Months?.ToString(CultureInfo.InvariantCulture) ?? "no"} months"}",
                "months: 3.3 where the source says 100 days; otherwise an outcome of another class"));
    }

    // A reader of a table sees the code and not the note, so a note alone is not enough; and the code needs a note that says from what.
    private static void AssumptionsAreMarked(Outcome outcome, ValidationContext<Outcome> context)
    {
        foreach (var (index, result) in outcome.Results.Index().Where(item => item.Item.Registry is null))
        {
            if ((SaysAssumed(outcome.Note) || SaysAssumed(result.Note)) != (result.EstimateTypeBasis == EstimateTypeBasis.ASSUMED))
                context.Complain($"Results[{index}].EstimateTypeBasis", new Complaint(
                    $"the basis {result.EstimateTypeBasis} of the estimate type and the notes contradict each other",
                    "ASSUMED where the note of the number or of its outcome says 'taken as' or 'assumed', and nowhere else"));
        }
    }

    private static bool SaysAssumed(string? note) => note is not null && SaysAssumed().IsMatch(note);

    [GeneratedRegex(@"\A(no|none|nobody|without)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(related|due|attribut\w+|result of|linked|caused|from the|of the)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Attribution();

    [GeneratedRegex(@"\b(taken as|assumed)\b")]
    private static partial Regex SaysAssumed();
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
