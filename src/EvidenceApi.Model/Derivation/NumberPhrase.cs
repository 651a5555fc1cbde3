using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceApi.Model.Derivation;

/// <summary>A number in words with its denominator: only what the source prints, in its own words where it prints words.</summary>
internal static class NumberPhrase
{
    // Units of which a person can have several, so that a mean of them is one per person.
    private static readonly string[] PerPerson = ["{event}", "{relapse}", "{lesion}", "{therapy}"];

    private static readonly EstimateType[] NamedByTheirUnit =
    [
        EstimateType.NUMBER, EstimateType.CRUDE_PROPORTION, EstimateType.COUNT, EstimateType.COUNT_OF_UNITS, EstimateType.KAPLAN_MEIER, EstimateType.POOLED_PROPORTION,
        EstimateType.RATE, EstimateType.NOT_STATED,
    ];

    /// <summary>The words that a source prints, quoted, with the denominator that they leave out.</summary>
    public static string Quoted(Result result) =>
        $"“{result.Printed}”{(result.Denominator is not { } total || Number(total).IsMatch(result.Printed ?? "") ? "" : $" among {People(result)}")}";

    /// <summary>The number itself. A kind that the title names, such as a mean, is not said again.</summary>
    public static string Of(Result result, string title) => result switch
    {
        { EstimateType: EstimateType.CRUDE_PROPORTION or EstimateType.COUNT, Numerator: { } events, Denominator: not null } => Invariant($"{events} of {People(result)}{PrintedShare(result)}"),
        { EstimateType: EstimateType.CRUDE_PROPORTION, Denominator: not null } => Invariant($"{result.Value} % of {People(result)}"),
        { EstimateType: EstimateType.COUNT } => Value(result) + PrintedShare(result),
        _ => Invariant($"{Kind(result, title)}{Value(result)}{Limits(result)}{From(result)}"),
    };

    private static string Value(Result result)
    {
        var perPerson = result.EstimateType is EstimateType.MEAN or EstimateType.MEDIAN && PerPerson.Contains(result.Unit) ? " per person" : "";
        return Invariant($"{result.Value} {Words.Unit(result.Unit, result.Value ?? 0)}{perPerson}").TrimEnd();
    }

    private static string Kind(Result result, string title)
    {
        var kind = Words.Of(result.EstimateType);
        return NamedByTheirUnit.Contains(result.EstimateType) || title.Contains(kind, StringComparison.OrdinalIgnoreCase) ? "" : kind + " ";
    }

    // An interval with only one printed limit is described in the caveats.
    private static string Limits(Result result) => result switch
    {
        { Interval: { Lower: { } lower, Upper: { } upper, Level: var level } } => Invariant($", {level:0.##} % confidence interval {lower} to {upper}"),
        _ when Spread.Of(result.Dispersion, result.Printed) is { } spread => $", {spread}",
        _ => "",
    };

    private static string From(Result result) => result.Denominator is null ? "" : $", {(result.CountsPeople() ? "from" : "over")} {People(result)}";

    private static string People(Result result) => result.CountsPeople()
        ? Invariant($"{result.Denominator} {(result.Denominator == 1 ? "participant" : "participants")} {Words.Denominator(result.DenominatorKind)}").TrimEnd()
        : Invariant($"{result.Denominator} {result.DenominatorUnit}");

    // A share that the source does not print, or that its counts contradict, is not said.
    private static string PrintedShare(Result result) =>
        PrintedNumbers.ContradictedShare(result) is null && PrintedNumbers.Percentages(result.Printed).FirstOrDefault() is { } share ? $" ({share} %)" : "";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Regex Number(int number) => new(Invariant($@"(?<![\d.]){number}(?![\d.])"));
}
