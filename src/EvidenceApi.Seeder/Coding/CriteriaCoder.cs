using System.Globalization;
using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Coding;

/// <summary>
/// Criteria of a register's text that have a number or a code: EDSS, duration, relapses, earlier treatments that failed, and courses. What is ambiguous is not coded, and how
/// much was left uncoded is reported. Source, place and reading are the caller's.
/// </summary>
internal static partial class CriteriaCoder
{
    public static IReadOnlyList<Criterion> Of(string text)
    {
        var (inclusion, exclusion) = Split(text);
        List<(string Line, Criterion Criterion)> coded = [.. inclusion.SelectMany(line => Coded(line).Select(criterion => (line, criterion)))];
        // Two ranges of one kind are those of two parts of the study, or a contradiction.
        coded.RemoveAll(item => item.Criterion.Subject is CriterionSubject.EDSS or CriterionSubject.DISEASE_DURATION
            && coded.Any(other => other.Criterion.Subject == item.Criterion.Subject && (other.Criterion.Minimum, other.Criterion.Maximum) != (item.Criterion.Minimum, item.Criterion.Maximum)));
        var left = inclusion.Count(line => coded.All(item => item.Line != line) && !IsHeading(line));
        return
        [
            .. Course(inclusion),
            .. coded.Select(item => item.Criterion).GroupBy(criterion => criterion.Subject).OrderBy(group => group.Key)
                .SelectMany(group => group.Key == CriterionSubject.PRIOR_TREATMENT ? [Failed([.. group])] : group.Distinct()),
            .. Uncoded(CriterionKind.INCLUSION, left),
            .. Uncoded(CriterionKind.EXCLUSION, exclusion.Count(line => !IsHeading(line))),
        ];
    }

    private static IEnumerable<Criterion> Coded(string line)
    {
        var isOwn = !Change().IsMatch(line);
        if (isOwn && Scale().Match(line) is { Success: true } scale && CriterionRange.Of(line[(scale.Index + scale.Length)..], 110, null) is { } edss)
            yield return Made(CriterionSubject.EDSS, "{score}", edss.Minimum, edss.Maximum, edss.Words);
        if (isOwn && Duration().Match(line) is { Success: true } duration && CriterionRange.Of(line[(duration.Index + duration.Length)..], 60, "year") is { } years)
            yield return Made(CriterionSubject.DISEASE_DURATION, "a", years.Minimum, years.Maximum, years.Words);
        foreach (Match relapses in Relapses().Matches(line))
            yield return Made(CriterionSubject.RELAPSES, "{relapse}", CriterionRange.Number(relapses.Groups["count"].Value), null,
                $"Within {CriterionRange.Number(relapses.Groups["months"].Value).ToString(CultureInfo.InvariantCulture)} months; other signs of activity may do instead.");
        if (Failure().IsMatch(line) && Treatment().IsMatch(line))
            yield return Made(CriterionSubject.PRIOR_TREATMENT, null, FailedCount().Match(line) is { Success: true } count ? CriterionRange.Number(count.Groups["count"].Value) : null, null, null);
    }

    private static Criterion Failed(IReadOnlyList<Criterion> lines)
    {
        var counts = lines.Select(line => line.Minimum).Distinct().ToList();
        return counts is [{ } count]
            ? Made(CriterionSubject.PRIOR_TREATMENT, "{therapy}", count, null, "Treatments that failed; what counts as failure is not coded.")
            : Made(CriterionSubject.PRIOR_TREATMENT, null, null, null, "Failure of earlier treatment; of how many, and what counts as failure, is not coded.");
    }

    private static IEnumerable<Criterion> Course(IReadOnlyList<string> inclusion)
    {
        var (courses, _) = PhenotypeCoder.Of(inclusion.Where(line => !Negative().IsMatch(line)).Select(line => $"multiple sclerosis: {line}"), []);
        return courses.Where(course => course != Phenotype.MS).ToList() is { Count: > 0 } named
            ? [Made(CriterionSubject.PHENOTYPE, null, null, null, $"Courses that the inclusion criteria name: {string.Join(", ", named)}.")]
            : [];
    }

    private static IEnumerable<Criterion> Uncoded(CriterionKind kind, int lines) => lines == 0 ? [] :
        [Made(CriterionSubject.OTHER, null, null, null, $"{lines.ToString(CultureInfo.InvariantCulture)} further lines of the record are not coded.") with { Kind = kind }];

    private static (IReadOnlyList<string> Inclusion, IReadOnlyList<string> Exclusion) Split(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => Reference().Replace(line, "").Replace('·', '.').Replace('−', '-').Replace('–', '-')).Select(line => DecimalComma().Replace(line, "$1.$2")).ToList();
        var exclusion = lines.FindIndex(line => ExclusionHeading().IsMatch(line));
        return exclusion < 0 ? (lines, []) : (lines[..exclusion], lines[(exclusion + 1)..]);
    }

    private static bool IsHeading(string line) => InclusionHeading().IsMatch(line);

    private static Criterion Made(CriterionSubject subject, string? unit, decimal? minimum, decimal? maximum, string? statement) => new()
    {
        Kind = CriterionKind.INCLUSION, Subject = subject, Minimum = minimum, Maximum = maximum, Unit = unit, Statement = statement, Source = "", Place = "", Verification = Verification.VERIFIED,
    };

    [GeneratedRegex(@"increas|deteriorat|change in|baseline|progression|worsen|does not qualify|not eligible for", RegexOptions.IgnoreCase)]
    private static partial Regex Change();

    [GeneratedRegex(@"E[DS]{2}S|disability status sc(ale|ore)", RegexOptions.IgnoreCase)]
    private static partial Regex Scale();

    [GeneratedRegex(@"disease duration|duration of (the )?(disease|ms)|diagnosis established", RegexOptions.IgnoreCase)]
    private static partial Regex Duration();

    [GeneratedRegex(@"(≥|>=|at least)\s*(?<count>\d+|one|two|three)\s+((clinically documented|moderate-severe|major|severe)\s+)?relapses?\s+(in|within|during)\s+(the\s+)?(past|last|previous)\s+(?<months>\d+|twelve|twenty-four)\s+months", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Relapses();

    [GeneratedRegex(@"\bfail(ure|ed|ing)?\b|not respond|no response|lack of response|did not respond", RegexOptions.IgnoreCase)]
    private static partial Regex Failure();

    [GeneratedRegex("therap|treatment|immunomodulat|drug|medication", RegexOptions.IgnoreCase)]
    private static partial Regex Treatment();

    [GeneratedRegex(@"(at least|failure to)\s*\(?(?<count>one|two|three)\b(?! year)|\b(?<count>one) or more of the (approved|registered|available)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex FailedCount();

    [GeneratedRegex(@"\b(no|not|without)\b.{0,25}\b(relaps|progressive)", RegexOptions.IgnoreCase)]
    private static partial Regex Negative();

    [GeneratedRegex(@"^\W*(main )?exclusion criteria", RegexOptions.IgnoreCase)]
    private static partial Regex ExclusionHeading();

    [GeneratedRegex(@"^\W*(main )?(in|ex)clusion criteria\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex InclusionHeading();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\b(\d),(\d)\b")]
    private static partial Regex DecimalComma();
}
