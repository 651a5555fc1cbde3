using EvidenceApi.Contract;
using EvidenceApi.Model;
using EvidenceApi.Pictures;

namespace EvidenceApi.Pages;

/// <summary>A number of a study as cells of a table.</summary>
internal static class NumberTexts
{
    public static string Value(NumberOfOutcome number) => number switch
    {
        { Value: null } => $"none: {number.NotReportedReason ?? "why is not known"}",
        { Value: { } value, Unit: "1" } => Sources.Number(value),
        { Value: { } value, Unit: { } unit } => $"{Sources.Number(value)} {ListedTexts.Unit(unit)}",
        { Value: { } value, PrintedUnit: { } printed } => $"{Sources.Number(value)} {printed}",
        { Value: { } value } => $"{Sources.Number(value)} (unit not known)",
    };

    public static string Denominator(NumberOfOutcome number) => number switch
    {
        { Numerator: { } n, Denominator: { } all } => $"{n} of {all} {number.DenominatorUnit}",
        { Denominator: { } all } => $"{all} {number.DenominatorUnit}",
        _ => "not reported",
    };

    public static string Interval(NumberOfOutcome number) => number.Interval is { } interval
        ? $"{(interval.Lower is { } lower ? Sources.Number(lower) : "no limit")} to {(interval.Upper is { } upper ? Sources.Number(upper) : "no limit")} ({Sources.Number(interval.Level)} %)"
        : "not reported";

    public static string? LessThanRead(Verification verification) => verification switch
    {
        Verification.UNVERIFIED => "UNVERIFIED: recalled",
        Verification.VERIFIED_SECONDARY => "retold",
        _ => null,
    };
}
