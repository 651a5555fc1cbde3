using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>Nothing that a source prints may be lost, and nothing may be added.</summary>
internal sealed class PrintedValidator : AbstractValidator<Result>
{
    public PrintedValidator()
    {
        RuleFor(result => result.Value).Must((result, value) => Has(value, result))
            .WithState(result => new Complaint($"{result.Value} has other decimals than '{result.Printed}'", "the number as it is printed: 2.50, not 2.5"));
        RuleFor(result => result.Interval).Must((result, interval) => Has(interval?.Lower, result) && Has(interval?.Upper, result))
            .WithState(result => new Complaint($"a limit of the interval has other decimals than '{result.Printed}'", "the limits as they are printed"));
        RuleFor(result => result.Dispersion).Must((result, spread) => Has(spread?.Value, result) && Has(spread?.Lower, result) && Has(spread?.Upper, result))
            .WithState(result => new Complaint($"the dispersion has other decimals than '{result.Printed}'", "the numbers as they are printed"));
        RuleFor(result => result.Numerator).Must((result, count) => PrintedNumbers.CountBeforeShare(result.Printed) is not { } printed || printed == count)
            .WithState(result => new Complaint($"'{result.Printed}' prints a count that the numerator does not have",
                $"numerator: {PrintedNumbers.CountBeforeShare(result.Printed)}; without a denominator as estimateType COUNT"));
        RuleFor(result => result.Denominator).Must((result, total) => total is null || result.Note?.Contains("is ours", StringComparison.Ordinal) != true)
            .Or("a denominator that the note calls ours", "no denominator where the source gives none");
    }

    private static bool Has(decimal? number, Result result) => number is not { } value || PrintedNumbers.HasPrintedDecimals(value, result.Printed);
}
