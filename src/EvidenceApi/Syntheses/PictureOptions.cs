using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using EvidenceApi.Http;
using FluentValidation;
using ValidationResult = FluentValidation.Results.ValidationResult;

namespace EvidenceApi.Syntheses;

/// <summary>How a picture is drawn.</summary>
internal sealed record PictureOptions : IValidated
{
    public const int Narrowest = 320;

    public const int Widest = 1600;

    public const int Usual = 800;

    private static readonly Validator Rules = new();

    /// <summary>Width in pixels, 320 to 1600; 800 when not given. Below 640 the text of a study is above its line.</summary>
    [Range(Narrowest, Widest)]
    [DefaultValue(Usual)]
    public int? Width { get; init; }

    public ValidationResult Validate() => Rules.Validate(this);

    private sealed class Validator : AbstractValidator<PictureOptions>
    {
        public Validator() => RuleFor(options => options.Width).InclusiveBetween(Narrowest, Widest).WithMessage($"'width' is out of range; allowed: {Narrowest} to {Widest}");
    }
}
