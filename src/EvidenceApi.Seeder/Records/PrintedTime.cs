using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceApi.Seeder.Records;

/// <summary>One printed time, such as "24 weeks" or "Month 12": the words that expressions for times are made of, and its months.</summary>
internal static class PrintedTime
{
    /// <summary>Units of a day and more, which need not name a dose.</summary>
    public const string Long = @"(?:years?|yrs?|months?|mos?|weeks?|wks?|days?)\b\.?";

    /// <summary>All units.</summary>
    public const string Any = @"(?:years?|yrs?|months?|mos?|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?)\b\.?";

    public const string Number = @"(?:\d{1,4}(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";

    /// <summary>A unit before its number: Week 24.</summary>
    public const string UnitFirst = @"(?<before>years?|months?|weeks?|days?|hours?|minutes?)\s*(?<after>\d{1,4}(?:\.\d+)?)(?![\d.])";

    public const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const decimal DaysOfAMonth = 30.4375m;

    private const decimal LongestMonths = 1200;

    private const decimal FirstCalendarYear = 1900;

    private static readonly Dictionary<string, decimal> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["twelve"] = 12,
    };

    /// <summary>Months of a match, rounded to thousandths, and of less than a day to millionths, so that minutes differ; null for a calendar year and beyond a century.</summary>
    /// <param name="match">A match of an expression made of these words.</param>
    /// <param name="firstDay">What the day of the start is called, Day 0 or Day 1; null when that is not known, and then a numbered day is no time.</param>
    /// <param name="number">Group of the number.</param>
    /// <param name="unit">Group of the unit.</param>
    public static decimal? Months(Match match, int? firstDay, string number = "number", string unit = "unit")
    {
        var before = match.Groups["before"].Success && number == "number";
        if (Value(before ? match.Groups["after"].Value : match.Groups[number].Value) is not { } value || value >= FirstCalendarYear)
            return null;
        if (before && char.ToLowerInvariant(match.Groups["before"].Value[0]) == 'd')
        {
            if (firstDay is null || value < firstDay || value != Math.Truncate(value))
                return null;
            value -= firstDay.Value;
        }
        var months = Exact(before ? match.Groups["before"].Value : match.Groups[unit].Value, value);
        return months > LongestMonths ? null : Math.Round(months, months * DaysOfAMonth < 1 ? 6 : 3, MidpointRounding.AwayFromZero);
    }

    private static decimal? Value(string printed) => Words.TryGetValue(printed, out var word) ? word
        : decimal.TryParse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits) ? digits : null;

    private static decimal Exact(string unit, decimal value) => char.ToLowerInvariant(unit[0]) switch
    {
        'y' => 12 * value,
        'm' when unit.StartsWith("mo", StringComparison.OrdinalIgnoreCase) => value,
        'w' => 7 * value / DaysOfAMonth,
        'd' => value / DaysOfAMonth,
        'h' => value / 24 / DaysOfAMonth,
        _ => value / 1440 / DaysOfAMonth,
    };
}
