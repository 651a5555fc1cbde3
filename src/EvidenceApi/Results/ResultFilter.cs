using Dapper;
using EvidenceApi.Http;
using EvidenceApi.Model;
using FluentValidation;
using FluentValidation.Results;

namespace EvidenceApi.Results;

/// <summary>Which results. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record ResultFilter : IFilter, IValidated
{
    private static readonly Validator Rules = new();

    /// <summary>Ids of studies.</summary>
    public string[]? Study { get; init; }

    /// <summary>Ids of outcomes.</summary>
    public string[]? Outcome { get; init; }

    /// <summary>Ids of measures.</summary>
    public string[]? Measure { get; init; }

    /// <summary>Courses of disease. A result is found when its population holds no other course than these and those that fall under them.</summary>
    public Phenotype[]? Phenotype { get; init; }

    /// <summary>What was given in the arm, or in the study when the result is about the whole study.</summary>
    public InterventionType[]? Intervention { get; init; }

    /// <summary>Study designs.</summary>
    public StudyDesign[]? Design { get; init; }

    /// <summary>Present status of the study.</summary>
    public OverallStatus[]? Status { get; init; }

    /// <summary>Countries where the study ran, as ISO 3166-1 alpha-2 codes.</summary>
    [CountryCode]
    public string[]? Country { get; init; }

    /// <summary>Ids of the sources that the number is cited from.</summary>
    public string[]? Source { get; init; }

    /// <summary>How the number was estimated.</summary>
    public EstimateType[]? EstimateType { get; init; }

    /// <summary>Types of the outcome.</summary>
    public OutcomeType[]? OutcomeType { get; init; }

    /// <summary>Earliest time, in months since treatment or randomisation.</summary>
    public decimal? MonthsFrom { get; init; }

    /// <summary>Latest time, in months since treatment or randomisation.</summary>
    public decimal? MonthsTo { get; init; }

    /// <summary>Smallest denominator.</summary>
    public int? DenominatorFrom { get; init; }

    /// <summary>Largest denominator.</summary>
    public int? DenominatorTo { get; init; }

    public void AddTo(DynamicParameters arguments)
    {
        arguments.Add(nameof(Study), Codes.Of(Study));
        arguments.Add(nameof(Outcome), Codes.Of(Outcome));
        arguments.Add(nameof(Measure), Codes.Of(Measure));
        arguments.Add(nameof(Phenotype), Codes.Of(Phenotype));
        arguments.Add(nameof(Intervention), Codes.Of(Intervention));
        arguments.Add(nameof(Design), Codes.Of(Design));
        arguments.Add(nameof(Status), Codes.Of(Status));
        arguments.Add(nameof(Country), Codes.Of(Country));
        arguments.Add(nameof(Source), Codes.Of(Source));
        arguments.Add(nameof(EstimateType), Codes.Of(EstimateType));
        arguments.Add(nameof(OutcomeType), Codes.Of(OutcomeType));
        arguments.Add(nameof(MonthsFrom), MonthsFrom);
        arguments.Add(nameof(MonthsTo), MonthsTo);
        arguments.Add(nameof(DenominatorFrom), DenominatorFrom);
        arguments.Add(nameof(DenominatorTo), DenominatorTo);
    }

    public ValidationResult Validate() => Rules.Validate(this);

    private sealed class Validator : AbstractValidator<ResultFilter>
    {
        public Validator()
        {
            RuleFor(filter => filter.MonthsTo).GreaterThanOrEqualTo(filter => filter.MonthsFrom)
                .When(filter => filter.MonthsFrom is not null)
                .WithMessage(filter => $"'monthsTo' is before 'monthsFrom'; allowed: {filter.MonthsFrom} or more");
            RuleFor(filter => filter.DenominatorTo).GreaterThanOrEqualTo(filter => filter.DenominatorFrom)
                .When(filter => filter.DenominatorFrom is not null)
                .WithMessage(filter => $"'denominatorTo' is below 'denominatorFrom'; allowed: {filter.DenominatorFrom} or more");
        }
    }
}
