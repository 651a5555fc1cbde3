using System.ComponentModel.DataAnnotations;
using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Model;
using FluentValidation;
using ValidationResult = FluentValidation.Results.ValidationResult;

namespace EvidenceApi.Syntheses;

/// <summary>
/// Which evidence is pooled. What is left open is chosen: the kind, intervention, window and class of definition that most studies of the measure have. The response says
/// what was chosen.
/// </summary>
internal sealed record SynthesisFilter : IValidated
{
    private static readonly Validator Rules = new();

    /// <summary>Id of the measure, or a name of it, such as TRM.</summary>
    /// <example>mortality-100d</example>
    [Required]
    public string? Measure { get; init; }

    /// <summary>Kind of number. Kinds are never pooled with each other: a share of heads is no probability by Kaplan and Meier.</summary>
    public SynthesisKind? Kind { get; init; }

    /// <summary>Classes of definitions that may be pooled together.</summary>
    public DefinitionClass[]? DefinitionClass { get; init; }

    /// <summary>A fixed time, or follow-up of differing length.</summary>
    public WindowKind? WindowKind { get; init; }

    /// <summary>Shortest fixed window, in months.</summary>
    public decimal? MonthsFrom { get; init; }

    /// <summary>Longest fixed window, in months.</summary>
    public decimal? MonthsTo { get; init; }

    /// <summary>Courses of disease. A number is pooled when its population has no other course than these and those that fall under them.</summary>
    public Phenotype[]? Phenotype { get; init; }

    /// <summary>What was given; a number about a group that was given anything else is not pooled.</summary>
    public InterventionType[]? Intervention { get; init; }

    /// <summary>What the reference arm was given; of two arms.</summary>
    public InterventionType[]? Comparator { get; init; }

    /// <summary>Who may be counted; all kinds that count participants when not given.</summary>
    public DenominatorKind[]? DenominatorKind { get; init; }

    /// <summary>Studies, or ids of results and comparisons, to include whatever the rules say; the response says so. A study brings its best number.</summary>
    public string[]? Include { get; init; }

    /// <summary>Studies, or ids of results and comparisons, to leave out.</summary>
    public string[]? Exclude { get; init; }

    /// <summary>Whether numbers take part that are not checked yet.</summary>
    public bool? IncludeUnverified { get; init; }

    /// <summary>Whether numbers take part that were read only in a retelling by someone else.</summary>
    public bool? IncludeSecondary { get; init; }

    /// <summary>Whether numbers take part whose definition was not seen, or fits none of the classes: they may count different things.</summary>
    public bool? IncludeUnknownDefinition { get; init; }

    /// <summary>Whether doubts refuse instead of warn: people who may be counted twice, and definitions that were not seen.</summary>
    public bool? Strict { get; init; }

    /// <summary>False has every finding of the kind one by one, whatever its window and definition, several of one study too, those without an interval as well, and nothing pooled: for a picture of them.</summary>
    public bool? Pool { get; init; }

    /// <summary>What splits the studies into subgroups.</summary>
    public SynthesisSubgroup? Subgroup { get; init; }

    public ValidationResult Validate() => Rules.Validate(this);

    private sealed class Validator : AbstractValidator<SynthesisFilter>
    {
        public Validator()
        {
            RuleFor(filter => filter.Measure).NotNull().WithMessage("'measure' is missing; give the id or a name of a measure, such as measure=mortality-100d");
            RuleFor(filter => filter.MonthsTo).Must((filter, to) => !(to < filter.MonthsFrom)).WithMessage("'monthsTo' is less than 'monthsFrom'; allowed: the same or more");
            RuleFor(filter => filter.Exclude).Must((filter, exclude) => exclude?.Intersect(filter.Include ?? []).Any() != true)
                .WithMessage("'exclude' has what 'include' has; allowed: one of the two");
        }
    }
}
