using EvidenceApi.Http;
using FluentValidation;

namespace EvidenceApi.Syntheses;

/// <summary>What rows of the caller's own may be.</summary>
internal sealed class SynthesisRequestValidator : AbstractValidator<SynthesisRequest>
{
    public static readonly SynthesisRequestValidator Rules = new();

    private const string Sets = "events and total; events and exposure; mean, standardDeviation and total; each also with the members of the reference; estimate, lower and upper, with level and degreesOfFreedom; or effect and variance";

    private SynthesisRequestValidator()
    {
        RuleFor(request => request.EffectMeasure).NotNull().WithMessage("'effectMeasure' is missing; allowed: one of the codes, such as RISK_RATIO");
        RuleFor(request => request.Rows).NotNull().WithMessage("'rows' is missing; allowed: a list of studies");
        RuleFor(request => request.Rows).Must(rows => rows is null or { Count: <= SynthesisRequest.MostRows }).WithErrorCode(ErrorCode.OutOfRange.Name).WithMessage($"'rows' has more than {SynthesisRequest.MostRows} studies; allowed: {SynthesisRequest.MostRows} at most");
        RuleFor(request => request.Level).Must(level => level is null or (>= SynthesisChoices.LowestLevel and <= SynthesisChoices.HighestLevel)).WithErrorCode(ErrorCode.OutOfRange.Name).WithMessage("'level' is out of range; allowed: 80 to 99.9");
        RuleFor(request => request.Correction).Must(correction => correction is null or (> 0 and <= 1)).WithErrorCode(ErrorCode.OutOfRange.Name).WithMessage("'correction' is out of range; allowed: above 0 and at most 1");
        RuleFor(request => request.BaselineRisk).Must(risk => risk is null or (> 0 and < 1)).WithErrorCode(ErrorCode.OutOfRange.Name).WithMessage("'baselineRisk' is out of range; allowed: between 0 and 1");
        RuleForEach(request => request.Rows).NotNull().WithMessage("a row is null; allowed: a study").ChildRules(Row).When(request => request.Rows is { Count: <= SynthesisRequest.MostRows });
        RuleFor(request => request.Rows).Must(AreDistinct).WithMessage("two rows have the same id; allowed: each once");
    }

    private static void Row(InlineValidator<SynthesisRequestRow> row)
    {
        row.RuleFor(study => study.Id).Must(IsName).WithErrorCode(ErrorCode.OutOfRange.Name).WithMessage($"'id' is empty, too long or has a control character; allowed: {SynthesisRequest.LongestName} characters");
        row.RuleFor(study => study.Subgroup).Must(IsName).WithErrorCode(ErrorCode.OutOfRange.Name).WithMessage($"'subgroup' is empty, too long or has a control character; allowed: {SynthesisRequest.LongestName} characters");
        row.RuleFor(study => study).Must(study => study.IsFinite()).WithErrorCode(ErrorCode.OutOfRange.Name).WithMessage("a number is too large; allowed: numbers that a double can have");
        row.RuleFor(study => study).Must(study => study.Data() is not null).WithErrorCode(ErrorCode.Malformed.Name).WithMessage($"the row is not one set of numbers; allowed: {Sets}");
    }

    private static bool IsName(string? name) => name is null || (name.Length is > 0 and <= SynthesisRequest.LongestName && !name.Any(char.IsControl));

    private static bool AreDistinct(IReadOnlyList<SynthesisRequestRow>? rows) =>
        rows is null || rows.Count > SynthesisRequest.MostRows || SynthesisBody.Ids(rows).Distinct(StringComparer.Ordinal).Count() == rows.Count;
}
