using System.Text.RegularExpressions;

namespace EvidenceApi.Seeder.Records;

/// <summary>
/// Reads the time since treatment or randomisation that a printed time frame certainly means, in months. Only the forms below are read; a longest follow-up, a span, several times, and
/// a time since the end of treatment or since a dose that is not the first are no such time, and nothing is guessed.
/// </summary>
internal static partial class TimeFrame
{
    private const int Longest = 120;

    private const string Time = "(?:(?<number>" + PrintedTime.Number + @")[\s-]*(?<unit>" + PrintedTime.Long + ")|" + PrintedTime.UnitFirst + ")";

    private const string AnyTime = "(?:(?<number>" + PrintedTime.Number + @")[\s-]*(?<unit>" + PrintedTime.Any + ")|" + PrintedTime.UnitFirst + ")";

    private const string Start = @"(?:baseline(?: visit)?|day [01]|week 0|month 0)(?:\s*\((?:day\s*[01]|baseline|week 0|month 0)\))?";

    private const string Origin = @"(?:the\s+)?(?:randomi[sz]ation|baseline|(?:stem[- ]cell )?transplant(?:ation)?|(?:a?hsct|bmt)"
        + "|(?:start|initiation|beginning|commencement) of (?:the )?(?:study )?(?:treatment|therapy|drug|medication)|(?:treatment|therapy) (?:start|initiation)"
        + "|(?:the )?first (?:dose|infusion|injection|treatment|administration)(?: of (?:the )?(?:study |investigational )?(?:drug|treatment|medication|product|therapy))?)";

    private static readonly Regex[] Forms = [Alone(), Change(), AfterOrigin(), PostOrigin(), OfTreatment()];

    private static readonly Regex[] WithOrigin = [AfterOrigin(), PostOrigin(), OfTreatment()];

    /// <summary>Months; 0 for a baseline alone; null when the text is not certainly one time.</summary>
    /// <param name="printed">The text.</param>
    /// <param name="firstDay">What the day of the start is called: Day 0 or Day 1; null when that is not known.</param>
    /// <param name="isChange">Whether a change is measured, so that a baseline and a time, or the span between, is measured at its end.</param>
    public static decimal? Months(string? printed, int? firstDay, bool isChange = false)
    {
        if (printed is null || printed.Length > Longest)
            return null;
        var text = Blanks().Replace(printed.Trim().TrimEnd('.'), " ").Trim();
        if (Baseline().IsMatch(text) && (firstDay == 1 || !Numbered().IsMatch(text)))
            return 0;
        if (Twice().Match(text) is { Success: true } twice)
            return PrintedTime.Months(twice, firstDay) is { } one && PrintedTime.Months(twice, null, "other", "otherUnit") == one ? one : null;
        IEnumerable<Regex> forms = isChange ? [.. Forms, AfterBaseline(), Span()] : Forms;
        return Read(text, forms, firstDay);
    }

    /// <summary>Months of a text that names the treatment or randomisation itself; null when it does not.</summary>
    public static decimal? MonthsSinceOrigin(string? printed) =>
        printed is null || printed.Length > Longest ? null : Read(Blanks().Replace(printed.Trim().TrimEnd('.'), " ").Trim(), WithOrigin, null);

    /// <summary>
    /// What texts call the day of the start: Day 0, or Day 1 where they say that it is the baseline, the first dose or randomisation, because a Day 1 alone may be the
    /// day after. Null when they say neither.
    /// </summary>
    public static int? FirstDay(bool isTransplant, params IEnumerable<string?> texts)
    {
        var all = string.Join('\n', texts);
        return DayZero().IsMatch(all) || (isTransplant && Transplant().IsMatch(all)) ? 0 : DayOne().IsMatch(all) ? 1 : null;
    }

    /// <summary>Whether a text names a transplant.</summary>
    public static bool NamesTransplant(string text) => Transplant().IsMatch(text);

    private static decimal? Read(string text, IEnumerable<Regex> forms, int? firstDay) =>
        forms.Select(form => form.Match(text)).FirstOrDefault(match => match.Success) is { } read ? PrintedTime.Months(read, firstDay) : null;

    [GeneratedRegex(@"\bday 0\b", PrintedTime.Options)]
    private static partial Regex DayZero();

    [GeneratedRegex(@"transplant|hsct\b|\bbmt\b", PrintedTime.Options)]
    private static partial Regex Transplant();

    [GeneratedRegex(
        @"\bday ?1\b(?![.-]?\d)(?:(?!post|after|follow)[^.;,\n]){0,40}?\b(?:baseline|pre-?dose|before|prior to|first|randomi)|\bbaseline\s*[(\[=]\s*(?:[\w-]+ ){0,3}day ?1\b|\bbaseline (?:was|is|on|at|assessments?|values?)\b[^.;,\n]{0,60}?\bday ?1\b(?![.-]?\d)"
        + @"|(?:first (?:dose|infusion|injection|administration|treatment)|randomi[sz](?:ation|ed)|(?:treatment|dosing) (?:started|began|starts|begins))(?:(?!post|after|follow)[^.;,\n]){0,30}?\bday ?1\b|change from day ?1\b",
        PrintedTime.Options)]
    private static partial Regex DayOne();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("^(?:at )?" + Start + "$", PrintedTime.Options)]
    private static partial Regex Baseline();

    [GeneratedRegex("^(?:at )?day 1$", PrintedTime.Options)]
    private static partial Regex Numbered();

    [GeneratedRegex("^(?:at )?(?:the )?" + Time + "$", PrintedTime.Options)]
    private static partial Regex Alone();

    [GeneratedRegex("^(?:change )?(?:from )?" + Start + @"\s*(?:[,;]|,? and|&|\+)\s*(?:(?:and )?at )?" + Time + "$", PrintedTime.Options)]
    private static partial Regex AfterBaseline();

    [GeneratedRegex("^change from " + Start + @"\s*(?:to|at)\s*" + Time + "$", PrintedTime.Options)]
    private static partial Regex Change();

    [GeneratedRegex("^(?:at |after )?" + AnyTime + " (?:after|post|since|from|following)[- ]" + Origin + "$", PrintedTime.Options)]
    private static partial Regex AfterOrigin();

    [GeneratedRegex("^" + AnyTime + " post[- ]?(?:randomi[sz]ation|transplant(?:ation)?)$", PrintedTime.Options)]
    private static partial Regex PostOrigin();

    [GeneratedRegex("^(?:at |after )?" + Time + " of (?:study )?(?:treatment|therapy)$", PrintedTime.Options)]
    private static partial Regex OfTreatment();

    [GeneratedRegex("^(?:at )?" + Time + @"\s*\((?<other>" + PrintedTime.Number + @")[\s-]*(?<otherUnit>" + PrintedTime.Long + @")\)$", PrintedTime.Options)]
    private static partial Regex Twice();

    [GeneratedRegex("^(?:from )?" + Start + @"\s*to\s*" + Time + "$", PrintedTime.Options)]
    private static partial Regex Span();
}
