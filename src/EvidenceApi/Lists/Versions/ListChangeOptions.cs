using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using EvidenceApi.Http;
using FluentValidation;
using ValidationResult = FluentValidation.Results.ValidationResult;

namespace EvidenceApi.Lists.Versions;

/// <summary>The two versions between which the response of a list is compared.</summary>
internal sealed record ListChangeOptions : IValidated
{
    private static readonly Validator Rules = new();

    /// <summary>
    /// The dataset version to start from: the <c>Dataset-Version</c> of the list as it was read, or the <c>until</c> of the changes before. Only a feed (<c>format=atom</c>) works without it.
    /// </summary>
    /// <example>1</example>
    public int? Since { get; init; }

    /// <summary>The last dataset version to include; the current one when not given.</summary>
    public int? Until { get; init; }

    /// <summary>One expression in the grammar of Google AIP-160, as the list takes it.</summary>
    [LongestValue(2000)]
    public string? Filter { get; init; }

    /// <summary>Items on a page, 1 to 200; 50 when not given.</summary>
    [Range(1, ListOptions.LargestPageSize)]
    [DefaultValue(ListOptions.DefaultPageSize)]
    public int? PageSize { get; init; }

    /// <summary>Where the page begins, from the <c>next</c> of the page before. It belongs to one query.</summary>
    [LongestValue(8000)]
    public string? Cursor { get; init; }

    /// <summary>Whether recalled values that are not checked yet take part.</summary>
    public bool? IncludeUnverified { get; init; }

    /// <summary>As the list is asked whose changes these are.</summary>
    public ListOptions AsListOptions() => new() { Filter = Filter, IncludeUnverified = IncludeUnverified };

    public ValidationResult Validate() => Rules.Validate(this);

    private sealed class Validator : AbstractValidator<ListChangeOptions>
    {
        public Validator()
        {
            RuleFor(options => options.Since).GreaterThan(0).WithMessage("'since' is out of range; dataset versions begin with 1");
            RuleFor(options => options.Until).GreaterThanOrEqualTo(options => options.Since).When(options => options.Since is not null)
                .WithMessage("'until' is before 'since'; allowed: the same version or a later one");
            RuleFor(options => options.PageSize).InclusiveBetween(1, ListOptions.LargestPageSize)
                .WithMessage($"'pageSize' is out of range; allowed: 1 to {ListOptions.LargestPageSize}");
        }
    }
}
