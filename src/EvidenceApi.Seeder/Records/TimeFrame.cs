using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceApi.Seeder.Records;

/// <summary>
/// Reads the one time that a printed time frame or class title means, in months. Several times, cycles and events are no time: nothing is guessed.
/// </summary>
internal static partial class TimeFrame
{
    private const decimal DaysOfAMonth = 30.4375m;

    private const decimal LongestMonths = 1200;

    /// <summary>Months, rounded to thousandths; 0 for a baseline alone; null when the text means no single time.</summary>
    public static decimal? Months(string? printed)
    {
        if (printed is null || printed.Length > 250)
            return null;
        var times = Duration().Matches(printed).Select(Read).ToList();
        if (times.Any(time => time is null) || Doubtful().IsMatch(printed))
            return null;
        // What stands beside a baseline is the time at which the change is measured.
        var later = times.OfType<decimal>().Where(time => time != 0).Distinct().ToList();
        return later switch
        {
            [var only] when CountsAllNumbers(printed, times.Count) && Math.Round(only, 3, MidpointRounding.AwayFromZero) is > 0 and <= LongestMonths and var months => months,
            [] when (times.Count > 0 && CountsAllNumbers(printed, times.Count)) || Baseline().IsMatch(printed.Trim()) => 0,
            _ => null,
        };
    }

    /// <summary>Whether a class title speaks of a time at all, so that the time of its outcome is not its own.</summary>
    public static bool SpeaksOfTime(string? printed) => printed is not null && Spoken().IsMatch(printed) && !OtherSpan().IsMatch(printed);

    private static decimal? Read(Match match)
    {
        var printed = match.Groups["number"].Success ? match.Groups["number"].Value : match.Groups["after"].Value;
        var number = Words.TryGetValue(printed, out var word) ? word
            : decimal.TryParse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits) ? digits : (decimal?)null;
        var unit = match.Groups["unit"].Success ? match.Groups["unit"].Value : match.Groups["before"].Value;
        // Day 1 is the day of the first dose.
        return char.ToLowerInvariant(unit[0]) switch
        {
            'y' => 12 * number,
            'm' when unit.StartsWith("mo", StringComparison.OrdinalIgnoreCase) => number,
            'w' => 7 * number / DaysOfAMonth,
            'd' when match.Groups["before"].Success && number == 1 => 0,
            'd' => number / DaysOfAMonth,
            'h' => number / 24 / DaysOfAMonth,
            _ => number / 1440 / DaysOfAMonth,
        };
    }

    // A number without a unit beside a time ("Weeks 4, 8 and 12") is another time, which the expression for times does not see.
    private static bool CountsAllNumbers(string printed, int times) => Number().Count(printed) + Words.Keys.Count(word => Word(word).IsMatch(printed)) == times;

    private static Regex Word(string word) => new($@"\b{word}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, decimal> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["twelve"] = 12,
    };

    [GeneratedRegex(
        @"(?<number>\d+(\.\d+)?|\b(?:one|two|three|four|five|six|twelve)\b)[\s-]*(?<unit>years?|yrs?|months?|mos?|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?)\b"
        + @"|\b(?<before>years?|months?|weeks?|days?|hours?|minutes?)\s*(?<after>\d+(\.\d+)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duration();

    // Ages, durations of disease and calendar years are spans of another kind.
    [GeneratedRegex(@"\b(older|younger|age|aged|adults?|child(ren)?|under|over|above|below|more than|less than|disease|duration)\b|\byears? (19|20)\d\d\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherSpan();

    [GeneratedRegex(@"\b(years?|months?|weeks?|days?|hours?|minutes?)\b|\bbaseline\b|\bscreening\b|\bpre-?(dose|treatment)\b|\bvisit\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(at\s+)?baseline(\s*\(?day\s*[01]\)?)?$|^pre-?(dose|treatment)$|^day\s*0$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Baseline();

    [GeneratedRegex(@"\bcycles?\b|\bevery\b|\beach\b|\bper\b|±|\+/-|\bmedian\b|\bmean\b|\baverage\b|\bapproximately\b|\babout\b|\baround\b|\bmore than\b|\bless than\b|\bover\b|\blonger\b|\bminim(um|al)\b|~|<|>|≤|≥|\bat least\b|\bbefore\b|\bprior\b|\bprevious\b|\bpast\b|\bdischarge\b|\b(after|following|post)\b.*\b(last|end|final|completion|discontinuation)\b|\b(and|to)\b.*\bend of (the )?study\b|\band\b.*\bend of\b|\bend of the first\b|\bof age\b|\bage\b|\baged\b|\badults?\b|\bunder\b|\bolder\b|\byounger\b|\bcalendar\b|\b(twenty|thirty|forty|fifty|sixty|seven|eight|nine|ten|eleven|eighteen)\b|(^|\s)[-−–]\s?\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doubtful();
}
