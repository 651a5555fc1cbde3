using System.Globalization;
using EvidenceApi.Contract;
using EvidenceApi.Model;
using EvidenceApi.Pictures;

namespace EvidenceApi.Comparisons;

/// <summary>Comparisons as numbers of a picture: ratios with a line of no effect at 1, differences with one at 0.</summary>
internal static class DrawnComparison
{
    public static readonly PictureOfList<ComparisonItem> Picture = new("comparisons", "p-value", ServedJson.Default.ComparisonItem, Of);

    private static ListedNumber Of(ComparisonItem comparison)
    {
        var scale = Scale(comparison.EffectMeasure);
        return new ListedNumber
        {
            Id = comparison.Id,
            Study = ListedTexts.Study(comparison.Study),
            Details = ListedTexts.Present(
                ListedTexts.Unverified(comparison.Citation),
                ListedTexts.Superseded(comparison.SupersededBy),
                comparison.Outcome.Title,
                comparison.Contrast,
                comparison.Favours is { } side ? $"favours {side}" : null,
                comparison.Time,
                comparison.AdjustedFor is { } adjusted ? $"adjusted for {adjusted}" : null,
                ListedTexts.Caveats(comparison.Caveats),
                comparison is { Printed: { } printed, Value: null } ? $"printed: {printed}" : null),
            Data = comparison.PValue is { } p ? $"p {Sign(p.Operator)} {p.Value.ToString(CultureInfo.InvariantCulture)}" : "",
            Value = comparison.Value,
            Lower = comparison.Interval?.Lower,
            Upper = comparison.Interval?.Upper,
            Level = comparison.Interval?.Level,
            Kind = comparison.Unit is { } unit ? Kind(comparison.EffectMeasure, scale, unit) : scale == PictureScale.RATIO ? Kind(comparison.EffectMeasure, scale, "1") : null,
            Scale = scale,
            NotReportedReason = comparison.NotReportedReason,
            IsUnverified = comparison.Citation.Verification == Verification.UNVERIFIED,
        };
    }

    private static string Kind(EffectMeasure measure, PictureScale scale, string unit) =>
        $"{Name(measure)}{(unit == "1" ? "" : $", {ListedTexts.Unit(unit)}")}{(scale == PictureScale.RATIO ? ", logarithmic scale" : "")}";

    private static string Name(EffectMeasure measure) => measure switch
    {
        EffectMeasure.OTHER => "Another kind of effect",
        EffectMeasure.NOT_STATED => "Kind of effect not stated",
        _ => ListedTexts.Words(measure),
    };

    private static string Sign(PValueOperator relation) => relation switch { PValueOperator.LESS_THAN => "<", PValueOperator.GREATER_THAN => ">", _ => "=" };

    private static PictureScale Scale(EffectMeasure measure) => measure switch
    {
        EffectMeasure.HAZARD_RATIO or EffectMeasure.RISK_RATIO or EffectMeasure.ODDS_RATIO or EffectMeasure.RATE_RATIO or EffectMeasure.GEOMETRIC_MEAN_RATIO
            or EffectMeasure.SUBDISTRIBUTION_HAZARD_RATIO => PictureScale.RATIO,
        EffectMeasure.RISK_DIFFERENCE or EffectMeasure.MEAN_DIFFERENCE or EffectMeasure.STANDARDIZED_MEAN_DIFFERENCE or EffectMeasure.MEDIAN_DIFFERENCE
            or EffectMeasure.DIFFERENCE => PictureScale.DIFFERENCE,
        _ => PictureScale.OPEN,
    };
}
