using System.Text.RegularExpressions;

namespace EvidenceApi.Seeder.Records;

/// <summary>
/// The time that the title of a class, category or group means. A title that speaks of no time has the time of its outcome; one that does has its own where that is certain, and else none.
/// </summary>
internal static partial class ClassTime
{
    private const decimal OneDay = 0.04m;

    /// <summary>Whether a title mentions a time, and which one it certainly is.</summary>
    /// <param name="title">The title.</param>
    /// <param name="firstDay">What its outcome calls the day of the start; null when it does not say.</param>
    public static (bool Speaks, decimal? Months) Of(string? title, int? firstDay)
    {
        if (title is null)
            return (false, null);
        var text = Heads().Replace(title, " ").Trim();
        firstDay ??= TimeFrame.FirstDay(isTransplant: false, text);
        if (TimeFrame.Months(text, firstDay) is { } whole && !ShortUnit().IsMatch(text))
            return (true, whole);
        if (!Spoken().IsMatch(text))
            return (false, null);
        if (OtherSpan().IsMatch(text))
            return (Spoken().IsMatch(Years().Replace(text, "")), null);
        var times = Token().Matches(text);
        return (true, times is [var only] ? Beside(text, only, firstDay) : Baseline(text));
    }

    /// <summary>A group that is a time and not people: the baseline is at 0, and the time of any other group's numbers is not known.</summary>
    public static (bool Speaks, decimal? Months) OfGroup(string? title) => title is null ? (false, null)
        : TimeFrame.Months(title, firstDay: null) is 0 ? (true, 0)
        : (TimeFrame.Months(title, firstDay: 1) is not null || GroupSpoken().IsMatch(title), null);

    /// <summary>The longest of the times that a text names, in months; null when it names none.</summary>
    public static decimal? Longest(string text) => Token().Matches(Unlisted(text)).Max(time => PrintedTime.Months(time, firstDay: 0));

    /// <summary>Whether a text names times and all of them differ from these months by more than a tenth, so that 12 weeks and 3 months are no contradiction.</summary>
    public static bool Contradicts(string? text, decimal months) =>
        text is not null && Token().Matches(SentenceEnd().Replace(text, ";")).Select(time => PrintedTime.Months(time, firstDay: 0)).OfType<decimal>().ToList() is { Count: > 0 } times
        && times.TrueForAll(time => Math.Abs(time - months) > (months / 10) + OneDay);

    /// <summary>As <see cref="Contradicts"/>, by those times only that something is said to be measured at, or that are alone in brackets.</summary>
    public static bool ContradictsAt(string? text, decimal months) => text is not null && Contradicts(string.Join(";\n", At().Matches(text).Select(match => match.Value)), months);

    // "Weeks 4, 8 and 12" as "Weeks 4, Weeks 8, Weeks 12".
    private static string Unlisted(string text) => List().Replace(
        text, list => string.Join(", ", list.Groups["number"].Captures.Select(number => $"{list.Groups["unit"].Value} {number.Value}")));

    // "Sitting: Change at Week 12": what is beside the time mentions no other, and the time is separate from it.
    private static decimal? Beside(string text, Match time, int? firstDay)
    {
        var (before, after) = (text[..time.Index], text[(time.Index + time.Length)..]);
        var rest = ChangeFromBaseline().Replace($"{before} | {after}", "");
        return !Forbidden().IsMatch(rest) && Before().IsMatch(before) && After().IsMatch(after) && !RangeBefore().IsMatch(before) && !RangeAfter().IsMatch(after) ? PrintedTime.Months(time, firstDay) : null;
    }

    private static decimal? Baseline(string text) => BaselineBeside().Replace(text, "", 1) is var rest && rest != text && !Spoken().IsMatch(rest) ? 0 : null;

    [GeneratedRegex(@"[\(\[;,]?\s*\bn\s*=\s*[\d,;\s/&and]+[\)\]]?", PrintedTime.Options)]
    private static partial Regex Heads();

    [GeneratedRegex(@"\bat (?:the )?(?:\d{1,4}[ -]?(?:years?|months?|weeks?|days?)|(?:years?|months?|weeks?|days?) ?\d{1,4})[^.;\n]*|\((?:[\w-]+[;,] ?)?(?:\d{1,4}[ -]?(?:years?|months?|weeks?|days?)|(?:years?|months?|weeks?|days?) ?\d{1,4})\)", PrintedTime.Options)]
    private static partial Regex At();

    [GeneratedRegex(@"\b(?<unit>years?|months?|weeks?|days?) ?(?<number>\d{1,4})(?:\s*(?:,|;|and|&|,\s*and)\s*(?<number>\d{1,4})(?![\w.]|\s*(?:years?|months?|weeks?|days?|hours?|h\b|min)))+", PrintedTime.Options)]
    private static partial Regex List();

    [GeneratedRegex(@"\.(?=\s|$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("hour|hr|min", PrintedTime.Options)]
    private static partial Regex ShortUnit();

    [GeneratedRegex(@"\b(years?|yrs?)\b", PrintedTime.Options)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<![\w.-])(?:(?<number>\d{1,4}(?:\.\d+)?)[ -]?(?<unit>years?|months?|weeks?|days?)|(?<before>year|month|week|day)s? ?(?<after>\d{1,4}(?:\.\d+)?))(?![\w.]|-\d|\s*[-–]\s*\d)", PrintedTime.Options)]
    private static partial Regex Token();

    [GeneratedRegex(
        @"years?|yrs?\b|months?|\bmos?\b|weeks?|\bwks?\b|\bdays?\b|daily|hours?|\bhrs?\b|\d\s*h\b|minutes?|\bmins?\b|seconds?|baseline|\bBL\b|screening|\bpre\b|pre[- ]|predose|\bpost|visit|cycle|follow|\bfu\b|f/u|\beo[ts]\b|\bend\b|before|after|during|prior|dose|dosing|period|phase|time ?point|\b[dwmyvct]\d+\b|c\d+d\d+|initial|final|last|first|entry|discharge|relapse|randomi[sz]|admission|surgery|procedure|extension|treatment|trimester|quarter|early|late\b|admin|infusion|injection|vaccin",
        PrintedTime.Options)]
    private static partial Regex Spoken();

    // Ages, durations of disease and calendar years are spans of another kind.
    [GeneratedRegex(@"\b(older|younger|age|aged|ages|adults?|child(ren)?|disease|duration|elderly|old)\b|[<>≥≤]\s*=?\s*\d+\s*(years?|yrs?)|\byears? (19|20)\d\d\b", PrintedTime.Options)]
    private static partial Regex OtherSpan();

    [GeneratedRegex(
        @"every|\beach\b|\bper\b|/|\blast\b|\bpast\b|previous|prior|within|\bfor\b|\bover\b|\bunder\b|during|between|until|till|\bthan\b|least|\bmost\b|\bup\b|\bto\b|through|thru|since|after|\bpost|\bpre\b|pre[- ]|predose|before|follow|\bfu\b|f/u|visit|cycle|period|phase|\bpart\b|course|dose|dosing|extension|open|blind|randomi|relaps|\bage|\bold|young|birth|duration|half|hour|\bhrs?\b|\d\s*h\b|minute|\bmins?\b|second|unscheduled|early|\blate|\bend\b|final|max|\bany\b|\ball\b|worst|average|maintenance|induction|taper|wash|run-in|retreat|cross|\bole\b|\blte\b|\bdb\b|\bol\b|off|stop|discontinu|withdraw|therapy|treatment|survival|years?|months?|weeks?|\bdays?\b|screen|\bd\d|\bw\d|\bm\d|\bc\d|\bv\d|x\s*\d|[<>≥≤±~]\s*$|quarter|time|vaccin|trimester|interval|infusion|injection|surgery|baseline|\bBL\b",
        PrintedTime.Options)]
    private static partial Regex Forbidden();

    [GeneratedRegex("change from baseline", PrintedTime.Options)]
    private static partial Regex ChangeFromBaseline();

    [GeneratedRegex(@"(^|[,:;(–—-]|\bat|\bin change)\s*$", PrintedTime.Options)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s*($|[,:;)|–—-]|change)", PrintedTime.Options)]
    private static partial Regex After();

    [GeneratedRegex(@"\d\s*[-–]\s*$")]
    private static partial Regex RangeBefore();

    [GeneratedRegex(@"^\s*[-–]\s*\d")]
    private static partial Regex RangeAfter();

    [GeneratedRegex(@"(^|[,:;(–-]\s*)baseline\s*(\(?day [01]\)?)?\)?(?=$|\s*[,:;)])", PrintedTime.Options)]
    private static partial Regex BaselineBeside();

    [GeneratedRegex(
        @"\bbaseline\b|screening|\bpre\b(?!-)|\bpost\b(?!-)|\b(pre|post)[- ]?(treatment|dose|dosing|op|intervention)|follow[- ]?up|\bbefore\b|\bafter\b|\bvisit\b|extension|\bole\b|\blte\b|crossed|cross-?over|\bperiod [0-9ab]\b|(years?|months?|weeks?|days?) \d+ ?(-|–|to|through) ?\d",
        PrintedTime.Options)]
    private static partial Regex GroupSpoken();
}
