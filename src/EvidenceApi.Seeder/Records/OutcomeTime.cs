using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>
/// The time of the numbers of one outcome. A time to an event, a median of survival, an average or rate over a span, and a time since anything but treatment or randomisation are no months
/// since treatment, however the time frame is printed.
/// </summary>
internal sealed partial class OutcomeTime
{
    private readonly bool isNone;

    private readonly bool hasOtherOrigin;

    private readonly int? firstDay;

    private readonly decimal? longest;

    private readonly bool isCount;

    /// <param name="outcome">A reported outcome.</param>
    /// <param name="start">What the study's times are counted from.</param>
    public OutcomeTime(Outcome outcome, StudyStart start)
    {
        var (unit, frame) = (outcome.Registry?.PrintedUnit ?? "", outcome.TimeFrame ?? "");
        firstDay = TimeFrame.FirstDay(start.IsTransplant, frame, outcome.Title, outcome.Definition);
        longest = ClassTime.Longest(frame);
        isCount = outcome.Registry?.ParameterType is "NUMBER" or "COUNT_OF_PARTICIPANTS" or "COUNT_OF_UNITS";
        isNone = OtherTitle().IsMatch(outcome.Title) || TimeUnit().IsMatch(unit) || RateUnit().IsMatch(unit) || CountedUnit().IsMatch(unit) || OtherDefinition().IsMatch(outcome.Definition ?? "")
            || (Survival().IsMatch(outcome.Title) && (outcome.Registry?.ParameterType == "MEDIAN" || NamesTime().IsMatch(unit)));
        var isSinceOthersTransplant = !start.IsTransplant && TimeFrame.NamesTransplant(frame);
        hasOtherOrigin = !start.IsOne || isSinceOthersTransplant || OtherFrame().IsMatch(DayOne().Replace(frame, ""));
        Whole = outcome.Type == OutcomeType.BASELINE ? 0
            : isNone || isSinceOthersTransplant ? null
            : start.IsOne ? Agreed(TimeFrame.Months(frame, firstDay, Change().IsMatch($"{outcome.Title} {frame}")), outcome)
            : TimeFrame.MonthsSinceOrigin(frame);
    }

    /// <summary>Time of a number whose class and group speak of none.</summary>
    public decimal? Whole { get; }

    /// <summary>Time of a number of this class, category and group.</summary>
    public decimal? Of(string? stratum, string? category, string? group)
    {
        var spoken = ((bool Speaks, decimal? Months)[])[ClassTime.Of(stratum, firstDay), ClassTime.Of(category, firstDay), ClassTime.OfGroup(group)];
        return spoken.Where(title => title.Speaks).Select(title => title.Months).Distinct().ToList() switch
        {
            [] => Whole,
            [var only] when !isNone && !hasOtherOrigin && !(only > longest) && !(isCount && IsSpan(stratum, category)) => only,
            _ => null,
        };
    }

    /// <summary>
    /// Time of an analysis: that of its outcome. A hazard ratio, a comparison of curves and one of repeated measures are over all the time that people were followed, and what is said of an
    /// analysis may name another time.
    /// </summary>
    /// <param name="effect">What was estimated.</param>
    /// <param name="method">The statistical method as printed.</param>
    /// <param name="remarks">What is said of the analysis.</param>
    public decimal? Of(EffectMeasure effect, string? method, params IEnumerable<string?> remarks) =>
        effect is EffectMeasure.HAZARD_RATIO or EffectMeasure.SUBDISTRIBUTION_HAZARD_RATIO || OverFollowUp().IsMatch(string.Join('\n', [method, .. remarks]))
        || (Whole is { } months && remarks.Any(remark => ClassTime.Contradicts(remark, months)))
            ? null
            : Whole;

    // What is counted in "Year 2" may be that of the second year alone.
    private static bool IsSpan(string? stratum, string? category) => LaterYear().IsMatch($"{stratum}\n{category}");

    // Where title or definition name other times alone, the time frame is not that of the numbers.
    private static decimal? Agreed(decimal? read, Outcome outcome) =>
        read is { } months && (ClassTime.Contradicts(outcome.Title, months) || ClassTime.ContradictsAt(outcome.Definition, months)) ? null : read;

    [GeneratedRegex(@"(?<!\b(?:at|to) )\byear ?([2-9]|\d\d)\b", PrintedTime.Options)]
    private static partial Regex LaterYear();

    [GeneratedRegex(@"log[- ]?rank|kaplan|\bcox\b|hazard|repeated[- ]measures? (anova|analysis of variance)", PrintedTime.Options)]
    private static partial Regex OverFollowUp();

    [GeneratedRegex("change", PrintedTime.Options)]
    private static partial Regex Change();

    [GeneratedRegex(@"\(day 1\)", PrintedTime.Options)]
    private static partial Regex DayOne();

    [GeneratedRegex(
        @"follow[- ]?up|extension|open[- ]?label|\bpost|\bafter\b|long[- ]term|period|phase|\bcycle|\bpart [a-z0-9]\b|re-?treat|withdraw|discontinu|maintenance|wash|\bole\b|\blte\b|off[- ]|\bSVR|sustained|average|time[- ]weighted|\bauc|area under|annuali[sz]ed|\bannual\b|\brates?\b.*\bper\b|per (patient|person|participant|subject|year)|\btime (to|until|from|of|between)|duration|survival time|median|days? (to|until|of)|\bfrom .* (to|through) |\bover |through|between|cumulative|until|during|within|throughout|any time|mean of|maximum|composite|adheren|complian|response rate|\bt ?max\b|\bc ?max\b|pharmacokinetic|half[- ]life|clearance|retain|probability|kaplan|adverse|\bevents?\b(?!-free)|complication|hospitali|admission|exacerbat|infection|bleed|thrombo|\bstrokes?\b|incidence|occurrence|rescue|concomitant|medication|\buse\b|utili[sz]|implant success|success of|toxicit|discharged|usage|\b(te|s)?aes?\b|\bmaces?\b|\bmaes?\b|in-?hospital|procedural success|surgical success|success\w* .*implant|of age\b|corrected age|gestation|\btime (in|spent)\b|\bcosts?\b|\bqalys?\b|\bincident\b|frequency of|\bburden\b",
        PrintedTime.Options)]
    private static partial Regex OtherTitle();

    [GeneratedRegex(@"\btime[- ]to|\btime until|\btime from|survival|duration|days? to\b", PrintedTime.Options)]
    private static partial Regex Survival();

    [GeneratedRegex(@"^\s*(mean |median |number of |no\. of )?(calendar |patient[- ]?)?(days?|weeks?|months?|years?)\b\.?\s*(\(.*\))?$", PrintedTime.Options)]
    private static partial Regex TimeUnit();

    [GeneratedRegex("month|day|week|year|hour|min", PrintedTime.Options)]
    private static partial Regex NamesTime();

    [GeneratedRegex(@"per .*\b(year|month|week|day|hour)s?|/ ?(year|yr|month|week|day)|\b(years?|months?|days?)\b.*exposure", PrintedTime.Options)]
    private static partial Regex RateUnit();

    [GeneratedRegex(@"\b(incidents?|events?|episodes?|occurrences?|(te|s)?aes?)\b", PrintedTime.Options)]
    private static partial Regex CountedUnit();

    [GeneratedRegex(@"after|post|following|follow|extension|period|phase|cycle|\bend\b|\blast\b|open|\bole\b|\blte\b|\bpart\b|dose|vaccin|surgery|procedure|discontinu|withdraw|stop|relapse|birth|deliver|discharge|visit|each|every|\(week 1\)|week 1 \(baseline|\(month 1\)|month 1 \(baseline|average|\bfu\b", PrintedTime.Options)]
    private static partial Regex OtherFrame();

    [GeneratedRegex(
        "after (the )?(end|last|stop|discontinu|complet|cessation|final)|post-?treatment|weeks? of follow|follow-?up (week|month|year|day)|prior to|at any (time|point|visit)|whichever|or (the )?(last|final|early|end)|discharge|pregnan|partum"
        + "|(during|throughout|through|over|within|across|up to|until) (the )?(entire |whole |full |course|study|trial|treatment|first|[0-9]+[ -](day|week|month|year|hour)|follow|period|week|month|day|year|hour|pregnan|end)"
        + "|(days?|weeks?|months?|years?) (after|post|following)[ -]|average|maximum|adheren|complian|cycle [2-9]|(each|every|per) cycle|of age\b|corrected age|gestation",
        PrintedTime.Options)]
    private static partial Regex OtherDefinition();
}
