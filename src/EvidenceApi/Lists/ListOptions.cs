using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using EvidenceApi.Http;
using FluentValidation;
using ValidationResult = FluentValidation.Results.ValidationResult;

namespace EvidenceApi.Lists;

/// <summary>Parameters of every list beside its own filter.</summary>
internal sealed record ListOptions : IValidated
{
    public const int DefaultPageSize = 50;

    public const int LargestPageSize = 200;

    // It holds the keys of an item, which may be whole titles.
    private const int LongestCursor = 8000;

    private static readonly Validator Rules = new();

    /// <summary>
    /// One expression in the grammar of Google AIP-160, over the fields of the list, for what the parameters cannot say:
    /// <c>design = COHORT AND (status = RECRUITING OR NOT country:US)</c>. <c>:</c> is "has"; <c>field:*</c> means that something is known.
    /// </summary>
    [LongestValue(2000)]
    public string? Filter { get; init; }

    /// <summary>
    /// Fields to sort by, with commas between; a minus before a name puts the greatest or latest first. Items without a value come last. With <c>q</c>
    /// the best match comes first, which is also <c>relevance</c>.
    /// </summary>
    [LongestValue(1000)]
    public string? Sort { get; init; }

    /// <summary>
    /// Members of the items to return, with commas between and a dot before what is in them: <c>id,citation.source.id</c>. In a table its columns, see docs/fields.md.
    /// All when not given.
    /// </summary>
    [LongestValue(2000)]
    [MemberNames]
    public string? Fields { get; init; }

    /// <summary>Whether a CSV begins with a mark of its byte order, by which Excel knows that it is UTF-8. Goes with <c>format=csv</c>.</summary>
    public bool? Bom { get; init; }

    /// <summary>Items on a page, 1 to 200; 50 when not given.</summary>
    [Range(1, LargestPageSize)]
    [DefaultValue(DefaultPageSize)]
    public int? PageSize { get; init; }

    /// <summary>Where the page begins, from the <c>next</c> of the page before. It belongs to one query.</summary>
    [LongestValue(LongestCursor)]
    public string? Cursor { get; init; }

    /// <summary>
    /// Whether all pages have to be of the dataset version of the first one. Then a page after a load that changed anything is refused (410); otherwise the walk goes on after
    /// the item where it was, and <c>beganInVersion</c> says so.
    /// </summary>
    public bool? Consistent { get; init; }

    /// <summary>Whether to count all items that the filter finds, as <c>totalCount</c>.</summary>
    public bool? CountTotal { get; init; }

    /// <summary>Whether recalled values that are not checked yet take part. They are marked <c>UNVERIFIED</c>.</summary>
    public bool? IncludeUnverified { get; init; }

    public ValidationResult Validate() => Rules.Validate(this);

    private sealed class Validator : AbstractValidator<ListOptions>
    {
        public Validator() => RuleFor(options => options.PageSize).InclusiveBetween(1, LargestPageSize)
            .WithMessage($"'pageSize' is out of range; allowed: 1 to {LargestPageSize}");
    }
}
