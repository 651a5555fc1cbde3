using System.Text.RegularExpressions;
using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>
/// The title of an outcome, with which each sentence begins, has to say what was counted, without the time and the group, which belong to the number.
/// </summary>
internal static partial class TitleRules
{
    public static void Check(Outcome outcome, ValidationContext<Outcome> context)
    {
        if (outcome.Registry is not null || outcome.Type is OutcomeType.BASELINE or OutcomeType.FOLLOW_UP)
            return;
        if (outcome.Results.Count + outcome.Comparisons.Count > 0 && Repeated(outcome) is { } words)
            context.Complain(nameof(Outcome.Title), new Complaint($"the title '{outcome.Title}' says '{words}', which its numbers say", "a title without time, category and group"));
        if (Needed(outcome.DefinitionClass) is ({ } regex, var what) && !regex.IsMatch(outcome.Title))
            context.Complain(nameof(Outcome.Title), new Complaint($"the title '{outcome.Title}' does not say that it is of class {outcome.DefinitionClass}", what));
        if (Points(outcome) && outcome.Definition?.Contains("below 0 is", StringComparison.Ordinal) != true)
            context.Complain(nameof(Outcome.Definition), new Complaint("a change whose definition does not say which way it points", "'below 0 is an improvement' or its like in the definition"));
    }

    private static string? Repeated(Outcome outcome) => Time().Match(outcome.Title) is { Success: true } time
        ? time.Value
        : outcome.Results.SelectMany(result => new[] { result.Time, result.Category }).OfType<string>()
            .FirstOrDefault(words => outcome.Title.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static (Regex? Words, string What) Needed(DefinitionClass? definition) => definition switch
    {
        DefinitionClass.ANY_CAUSE or DefinitionClass.ANY_CAUSE_WITHIN_100_DAYS => (AnyCause(), "a title with 'any cause'"),
        DefinitionClass.ATTRIBUTED_TO_TREATMENT or DefinitionClass.ATTRIBUTED_WITHIN_100_DAYS => (Attributed(), "a title that says what the event was put down to"),
        DefinitionClass.STABLE_OR_BETTER => (Stable(), "a title with 'stable' or 'unchanged'"),
        _ => (null, ""),
    };

    private static bool Points(Outcome outcome) => outcome.Title.StartsWith("Change in", StringComparison.Ordinal)
        ? outcome.Results.Count > 0
        : outcome.Results.Any(result => result.Value < 0);

    [GeneratedRegex(@"\b(at|within|in|through|over|after|before) (the )?(first |last )?(\d+ |one |two |three |five |ten )?(day|week|month|year|visit)s?\b|\bbefore and after\b|\bat entry\b", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"\bany cause\b")]
    private static partial Regex AnyCause();

    [GeneratedRegex(@"related\b|\b(due to|from|of) (the |complications of the )?(treatment|transplant|procedure)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Attributed();

    [GeneratedRegex(@"\b(stable|unchanged)\b")]
    private static partial Regex Stable();
}
