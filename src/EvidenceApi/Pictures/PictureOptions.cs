using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using FluentValidation;
using ValidationResult = FluentValidation.Results.ValidationResult;

namespace EvidenceApi.Pictures;

/// <summary>How a picture is drawn.</summary>
internal sealed record PictureOptions : IValidated
{
    public const int Narrowest = 320;

    public const int Widest = 1600;

    public const int Usual = 800;

    public const string Parameter = "width";

    private static readonly Validator Rules = new();

    /// <summary>Width of the picture in pixels, 320 to 1600; 800 when not given. Below 640 the text of a row is above its interval. Goes with pictures alone.</summary>
    [Range(Narrowest, Widest)]
    [DefaultValue(Usual)]
    public int? Width { get; init; }

    /// <summary>The width that a request has, which was validated before.</summary>
    public static int WidthOf(HttpRequest request) =>
        int.TryParse(request.Query[Parameter], NumberStyles.Integer, CultureInfo.InvariantCulture, out var width) ? Math.Clamp(width, Narrowest, Widest) : Usual;

    /// <summary>The error of a width without a picture; null when nothing is wrong.</summary>
    public ParameterError? WithoutPicture(Format format) => Width is null || format == Format.Svg
        ? null
        : new() { Code = ErrorCode.Conflicting.Name, Parameter = Parameter, In = "query", Message = $"'{Parameter}' goes with {Format.Svg.MediaType} (format={Format.Svg.Name})" };

    public ValidationResult Validate() => Rules.Validate(this);

    private sealed class Validator : AbstractValidator<PictureOptions>
    {
        public Validator() => RuleFor(options => options.Width).InclusiveBetween(Narrowest, Widest).WithMessage($"'width' is out of range; allowed: {Narrowest} to {Widest}");
    }
}
