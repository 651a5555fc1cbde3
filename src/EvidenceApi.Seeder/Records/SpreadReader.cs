using System.Globalization;
using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>Reads spread and limits of one outcome's numbers as its dispersion label says: an interval with its level, or a dispersion.</summary>
internal sealed partial class SpreadReader(string? label, RecordReading reading)
{
    private readonly decimal? level = Confidence().Match(label ?? "") is { Success: true } match
        ? decimal.Parse(match.Groups["level"].Value, CultureInfo.InvariantCulture)
        : null;

    private readonly DispersionType? type = Slugs.Words(label ?? "").Replace("-", "", StringComparison.Ordinal) switch
    {
        "standarddeviation" => DispersionType.STANDARD_DEVIATION,
        "standarderror" => DispersionType.STANDARD_ERROR,
        "geometriccoefficientofvariation" => DispersionType.GEOMETRIC_COEFFICIENT_OF_VARIATION,
        "interquartilerange" => DispersionType.INTERQUARTILE_RANGE,
        "fullrange" => DispersionType.FULL_RANGE,
        _ => null,
    };

    public (Interval? Interval, Dispersion? Dispersion) Read(decimal? value, RecordNode node, string item)
    {
        var (printedSpread, printedLower, printedUpper) = (node.Printed("spread"), node.Printed("lowerLimit"), node.Printed("upperLimit"));
        if (printedSpread is null && printedLower is null && printedUpper is null)
            return (null, null);
        var (spread, lower, upper) = (Number(printedSpread, item), Number(printedLower, item), Number(printedUpper, item));
        if (level is not null && (IsUnread(printedLower, lower) || IsUnread(printedUpper, upper)))
            return (null, null); // with one limit it would look one-sided
        if (level is not null)
            return (Intervals.Read(value, lower, upper, level, item, reading), null);
        if (type is null)
        {
            reading.Flag(FlagCode.DISPERSION_NOT_UNDERSTOOD, item, label ?? printedSpread ?? $"{printedLower} to {printedUpper}");
            return (null, null);
        }
        // Two limits beside the label of one number: the register does not say what they are.
        if (!IsRange(type.Value) && (printedLower ?? printedUpper) is not null)
            reading.Flag(FlagCode.DISPERSION_NOT_UNDERSTOOD, item, $"{label}: {printedLower} to {printedUpper}");
        return (null, Dispersion(type.Value, spread, lower, upper, item));
    }

    private static bool IsRange(DispersionType type) => type is DispersionType.INTERQUARTILE_RANGE or DispersionType.FULL_RANGE;

    private static bool IsUnread(string? printed, decimal? limit) => printed is not null && limit is null && !PrintedNumber.IsNotAvailable(printed);

    private decimal? Number(string? printed, string item)
    {
        var number = PrintedNumber.Read(printed);
        if (number is null && printed is not null && !PrintedNumber.IsNotAvailable(printed))
            reading.Flag(FlagCode.NUMBER_NOT_READ, item, printed);
        return number;
    }

    private Dispersion? Dispersion(DispersionType known, decimal? spread, decimal? lower, decimal? upper, string item)
    {
        var isRange = IsRange(known);
        if (isRange ? lower is null && upper is null : spread is null)
            return null;
        if (isRange ? !(lower > upper) : spread >= 0)
            return isRange ? new Dispersion { Type = known, Lower = lower, Upper = upper } : new Dispersion { Type = known, Value = spread };
        reading.Flag(FlagCode.DISPERSION_IMPOSSIBLE, item, isRange ? $"{lower} to {upper}" : spread?.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    [GeneratedRegex(@"^\s*(?<level>[0-9]{1,2}(\.[0-9]+)?)\s*%\s*confidence interval\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Confidence();
}

/// <summary>Confidence intervals that may be stored as numbers: ordered, around their value, with a level.</summary>
internal static class Intervals
{
    /// <summary>The interval; null, with a flag, when it contradicts itself or its value.</summary>
    public static Interval? Read(decimal? value, decimal? lower, decimal? upper, decimal? level, string item, RecordReading reading)
    {
        if (lower is null && upper is null)
            return null;
        var printed = string.Create(CultureInfo.InvariantCulture, $"{value} ({lower} to {upper}, {level} %)");
        FlagCode? wrong = level is not (>= 1 and < 100) ? FlagCode.LEVEL_NOT_A_PERCENTAGE
            : lower > upper ? FlagCode.INTERVAL_UPSIDE_DOWN
            : value < lower || value > upper ? FlagCode.VALUE_OUTSIDE_INTERVAL
            : null;
        if (wrong is { } code)
            reading.Flag(code, item, printed);
        return wrong is null && level is { } percent ? new Interval { Lower = lower, Upper = upper, Level = percent } : null;
    }
}
