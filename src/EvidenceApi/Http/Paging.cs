using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using FluentValidation;
using ValidationResult = FluentValidation.Results.ValidationResult;

namespace EvidenceApi.Http;

/// <summary>Which page of a list, and whether unverified values take part.</summary>
internal sealed record Paging : IValidated
{
    public const int DefaultPageSize = 50;

    public const int LargestPageSize = 200;

    private static readonly Validator Rules = new();

    /// <summary>Items on a page, 1 to 200; 50 when not given.</summary>
    [Range(1, LargestPageSize)]
    [DefaultValue(DefaultPageSize)]
    public int? PageSize { get; init; }

    /// <summary>Where the page begins, from the <c>next</c> of the page before. It belongs to one query and one dataset version.</summary>
    public string? Cursor { get; init; }

    /// <summary>Whether to count all items that the filter finds, as <c>totalCount</c>.</summary>
    public bool? CountTotal { get; init; }

    /// <summary>Whether recalled values that nobody has checked yet take part. They are marked <c>UNVERIFIED</c>.</summary>
    public bool? IncludeUnverified { get; init; }

    public ValidationResult Validate() => Rules.Validate(this);

    private sealed class Validator : AbstractValidator<Paging>
    {
        public Validator() => RuleFor(paging => paging.PageSize).InclusiveBetween(1, LargestPageSize)
            .WithMessage($"'pageSize' is out of range; allowed: 1 to {LargestPageSize}");
    }
}

/// <summary>Whether unverified values take part in one document.</summary>
internal sealed record Depth
{
    /// <summary>Whether recalled values that nobody has checked yet take part. They are marked <c>UNVERIFIED</c>.</summary>
    public bool? IncludeUnverified { get; init; }
}
