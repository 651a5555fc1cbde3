using EvidenceApi.Contract;
using System.ComponentModel.DataAnnotations;
using EvidenceApi.Http;
using EvidenceApi.Lists;
using FluentValidation;
using ValidationResult = FluentValidation.Results.ValidationResult;

namespace EvidenceApi.Search;

/// <summary>What is searched.</summary>
internal sealed record SearchFilter : IFilter, IValidated
{
    private static readonly Validator Rules = new();

    /// <summary>
    /// Words to search in studies, outcomes, measures, sources and claims. Other spellings, names that mean the same and words with a typing error are found too;
    /// words "in quotation marks" are found one after another, a minus excludes a word, a star ends the beginning of one.
    /// </summary>
    /// <example>hsct</example>
    [Required]
    [SearchWords]
    public string? Q { get; init; }

    /// <summary>Kinds of things to find; several are alternatives.</summary>
    public FoundKind[]? Kind { get; init; }

    public void AddTo(Conditions conditions)
    {
        conditions.Search(Q);
        conditions.OneOf(SearchListing.Kind, Kind);
    }

    public ValidationResult Validate() => Rules.Validate(this);

    private sealed class Validator : AbstractValidator<SearchFilter>
    {
        public Validator() => RuleFor(filter => filter.Q).NotNull().WithMessage("'q' is missing; give the words to search, such as q=hsct");
    }
}
