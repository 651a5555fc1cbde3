using System.Globalization;
using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Trials.Finder;

/// <summary>Why a trial matches a question, what could not be judged, and what to know before asking.</summary>
internal static class FinderReasons
{
    private static readonly InterventionType[] NoCells =
    [
        InterventionType.CONDITIONING, InterventionType.DISEASE_MODIFYING_THERAPY, InterventionType.BEST_AVAILABLE_THERAPY, InterventionType.PLACEBO, InterventionType.OTHER,
    ];

    private static readonly Dictionary<string, string> Units = new() { ["a"] = "years", ["mo"] = "months", ["wk"] = "weeks", ["d"] = "days", ["h"] = "hours", ["min"] = "minutes" };

    public static IEnumerable<string> Matches(FoundTrialRow row, FinderQuestion question, IReadOnlyList<FoundSite> open)
    {
        if (open.FirstOrDefault(site => site.DistanceKm is not null) is { DistanceKm: { } distance } nearest)
            yield return $"The nearest place that {(nearest.Opening == SiteOpening.OPEN ? "is" : "may be")} open is in {nearest.City ?? nearest.Name}, {nearest.Country}, {Text(distance)} km away.";
        foreach (var country in question.Filter.RecruitingIn ?? [])
        {
            if (open.Count(site => site.Country == country) is > 0 and var places)
                yield return $"{Text(places)} of its places in {country} {(places == 1 ? "is or may be" : "are or may be")} open.";
        }
        if (question.Age is not null)
        {
            foreach (var (index, source) in row.AgeSources.Index())
                yield return $"It takes people {Limits(row.AgeMinimums[index], row.AgeMaximums[index])}, by {source}{(row.AgeDates[index] is { } day ? $" as read on {day}" : "")}.";
        }
        if (question.Filter.Sex is not null && row.Sex is { } sex)
            yield return sex == nameof(ParticipantSex.ALL) ? "It takes women and men." : $"It takes {(sex == nameof(ParticipantSex.FEMALE) ? "women" : "men")} only.";
        if (question.Filter.Phenotype is { Length: > 0 })
            yield return $"It is for {string.Join(", ", row.Phenotypes)}{Basis(row.PhenotypeBasis)}.";
        if (question.Filter.Intervention is { Length: > 0 })
            yield return $"It gives {string.Join(", ", row.Interventions)}{Basis(row.InterventionBasis)}.";
    }

    public static IEnumerable<string> NotJudged(FoundTrialRow row, FinderQuestion question, IReadOnlyList<FoundSite> sites)
    {
        if (question.Age is not null && row.AgeSources.Length == 0)
            yield return "No limits of age are known.";
        if (question.Age is not null && row.AgeStatements.Any(statement => statement is not null))
            yield return $"Of the age: {string.Join(' ', row.AgeStatements.Where(statement => statement is not null))}";
        if (question.Filter.Sex is not null && row.Sex is null)
            yield return "Whether it takes women, men or both is not known.";
        if (sites.Count == 0)
            yield return "None of its places is known.";
        if (sites.Any(site => site.Opening == SiteOpening.POSSIBLY_OPEN))
            yield return "Whether a single place is open: the trial as a whole recruits, and no status of the place is as new.";
        if (question.From is not null && sites.Count(site => site.Latitude is null) is > 0 and var without)
            yield return $"How far {Text(without)} of its places {(without == 1 ? "is" : "are")}: no coordinates.";
        if (row.Phenotypes.Length == 0)
            yield return "Whether it takes people with multiple sclerosis: neither its conditions nor its titles name it.";
        if (row.InterventionBasis == CodeBasis.FROM_TITLE)
            yield return "What is given is known from the title only.";
        yield return "Other criteria, such as EDSS, duration and earlier treatment; see eligibility under its id.";
    }

    public static IEnumerable<string> Cautions(FoundTrialRow row, IReadOnlyList<FoundSite> sites)
    {
        if (row.Design == StudyDesign.EXPANDED_ACCESS)
            yield return "This is expanded access to a treatment outside a trial, and no trial.";
        if (row.Interventions.Length > 0 && row.Interventions.All(type => NoCells.Contains(Enum.Parse<InterventionType>(type))))
            yield return "No one is given cells in this study.";
        if (sites.Any(site => site.LastKnownSiteStatus is not null && site.SiteStatus is null))
            yield return "A status of a place that is older than that of the trial opens and closes nothing; it is shown with its date.";
        foreach (var warning in row.Warnings.OrderBy(code => code.ToString(), StringComparer.Ordinal))
            yield return StatusWarning.Of(warning).Meaning;
    }

    private static string Limits(string? minimum, string? maximum) => (Limit(minimum), Limit(maximum)) switch
    {
        ({ } from, { } to) => $"from {from} to {to}",
        ({ } from, null) => $"from {from} on",
        (null, { } to) => $"up to {to}",
        _ => "of any age",
    };

    private static string? Limit(string? printed) => printed?.Split(' ') is [var number, var unit] ? $"{number} {Units.GetValueOrDefault(unit, unit)}" : null;

    private static string Basis(CodeBasis? basis) => basis switch
    {
        CodeBasis.FROM_TITLE => ", by words of its title",
        CodeBasis.FROM_RECORD => ", by its record",
        _ => "",
    };

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
