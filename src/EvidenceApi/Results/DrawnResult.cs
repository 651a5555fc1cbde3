using System.Globalization;
using EvidenceApi.Contract;
using EvidenceApi.Model;
using EvidenceApi.Pictures;

namespace EvidenceApi.Results;

/// <summary>Results as numbers of a picture. They are about one group each, so no value means no effect.</summary>
internal static class DrawnResult
{
    public static readonly PictureOfList<ResultItem> Picture = new("results", "Counted", ServedJson.Default.ResultItem, Of);

    private static ListedNumber Of(ResultItem result) => new()
    {
        Id = result.Id,
        Study = ListedTexts.Study(result.Study),
        Details = ListedTexts.Present(
            ListedTexts.Unverified(result.Citation),
            ListedTexts.Superseded(result.SupersededBy),
            result.Conflict is { } conflict ? $"sources disagree: {conflict}" : null,
            result.Outcome.Title,
            result.Arm?.Label,
            result.Population.Label,
            result.Stratum,
            result.Category,
            result.Time,
            ListedTexts.Caveats(result.Caveats),
            result.Printed is { } printed && Counted(result).Length == 0 ? $"printed: {printed}" : null),
        Data = Counted(result),
        Value = result.Value,
        Lower = result.Interval?.Lower,
        Upper = result.Interval?.Upper,
        Level = result.Interval?.Level,
        Kind = Unit(result) is { } unit ? $"{Kind(result.EstimateType)}{unit}{(IsCount(result) ? " (no share: groups differ in size)" : "")}" : null,
        Scale = Scale(result),
        NotReportedReason = result.NotReportedReason,
        IsUnverified = result.Citation.Verification == Verification.UNVERIFIED,
    };

    private static string Counted(ResultItem result) => result switch
    {
        { Numerator: { } numerator, Denominator: { } denominator } => Text($"{numerator}/{denominator}"),
        { Events: { } events, PersonYears: { } years } => Text($"{events}/{years} a"),
        { Denominator: { } denominator } => Text($"N {denominator}"),
        { Numerator: { } numerator } => Text($"n {numerator}"),
        _ => "",
    };

    private static PictureScale Scale(ResultItem result) => (result.EstimateType, result.Unit) switch
    {
        (EstimateType.COUNT or EstimateType.CRUDE_PROPORTION or EstimateType.KAPLAN_MEIER or EstimateType.POOLED_PROPORTION, "%") => PictureScale.SHARE,
        (EstimateType.COUNT or EstimateType.COUNT_OF_UNITS or EstimateType.RATE, _) => PictureScale.FROM_ZERO,
        _ => PictureScale.OPEN,
    };

    private static bool IsCount(ResultItem result) => result.EstimateType is EstimateType.COUNT or EstimateType.COUNT_OF_UNITS && result.Unit != "%";

    private static string? Unit(ResultItem result) => result switch
    {
        { Unit: "1" } => "",
        { Unit: { } unit } => $", {ListedTexts.Unit(unit)}",
        { PrintedUnit: { } printed } => $", {printed} (unit as printed)",
        _ => null,
    };

    public static string Kind(EstimateType type) => type switch
    {
        EstimateType.KAPLAN_MEIER => "Kaplan–Meier estimate",
        EstimateType.NOT_STATED => "Kind of estimate not stated",
        _ => ListedTexts.Words(type),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
