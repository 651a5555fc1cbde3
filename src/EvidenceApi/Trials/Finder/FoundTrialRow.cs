using System.Globalization;
using EvidenceApi.Contract;
using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.Trials.Finder;

/// <summary>What decides how well a trial fits, as columns of <c>list_found_trial</c>: its places and limits of age among them; arrays of one kind have one order.</summary>
internal sealed record FoundTrialRow : TrialRow
{
    private const int DistanceDigits = 1;

    private const int MostSites = 50;

    private static readonly HashSet<string> Unverified = [.. WithUnverified, "site_openings"];

    public required StudyDesign Design { get; init; }

    public required string[] Phenotypes { get; init; }

    public CodeBasis? PhenotypeBasis { get; init; }

    public required string[] Interventions { get; init; }

    public CodeBasis? InterventionBasis { get; init; }

    public string? Sex { get; init; }

    public required string?[] SiteNames { get; init; }

    public required string?[] SiteCities { get; init; }

    public required string?[] SiteStates { get; init; }

    public required string?[] SiteCountries { get; init; }

    public required string?[] SiteLatitudes { get; init; }

    public required string?[] SiteLongitudes { get; init; }

    public required string?[] SitePrecisions { get; init; }

    public required string[] SiteOpenings { get; init; }

    public required string?[] SiteStatuses { get; init; }

    public required string?[] SiteLastKnownStatuses { get; init; }

    public required string?[] SiteStatusDates { get; init; }

    public required string?[] SiteDates { get; init; }

    public required string?[] AgeMinimums { get; init; }

    public required string?[] AgeMaximums { get; init; }

    public required string?[] AgeStatements { get; init; }

    public required string[] AgeSources { get; init; }

    public required string?[] AgeDates { get; init; }

    /// <summary>The list of trials; with a finder question, each says how well it fits.</summary>
    public static Listing Listing(TrialFilter filter)
    {
        if (!filter.IsFinder)
            return TrialListing.Trials;
        var question = FinderQuestion.Of(filter, []);
        return TrialListing.Trials with
        {
            From = "list_found_trial as item",
            Rows = Within<FoundTrialRow>((row, document, output) => row.Write(document, row.Finding(question), output), Unverified),
        };
    }

    private TrialFinding Finding(FinderQuestion question)
    {
        FoundSite[] sites = [.. SiteNames.Select((_, index) => SiteAt(index, question.From)).OrderBy(Distance)];
        var open = sites.Where(site => site.Opening is SiteOpening.OPEN or SiteOpening.POSSIBLY_OPEN && IsNear(site, question)).ToList();
        var nearest = open.Find(site => site.DistanceKm is not null) ?? sites.FirstOrDefault(site => site.DistanceKm is not null);
        return new TrialFinding
        {
            Standing = open.Count == 0 ? TrialStanding.NO_OPEN_PLACE : Phenotypes.Length > 0 ? TrialStanding.OPEN_PLACE : TrialStanding.OPEN_PLACE_MS_NOT_NAMED,
            DistanceKm = nearest?.DistanceKm,
            Sites = [.. Shown(sites, nearest, question)],
            SiteCount = sites.Length,
            Matches = [.. FinderReasons.Matches(this, question, open)],
            NotJudged = [.. FinderReasons.NotJudged(this, question, sites)],
            Cautions = [.. FinderReasons.Cautions(this, sites)],
        };
    }

    private FoundSite SiteAt(int index, FinderPoint? from) => new()
    {
        Name = SiteNames[index],
        City = SiteCities[index],
        State = SiteStates[index],
        Country = SiteCountries[index],
        Latitude = Number(SiteLatitudes[index]),
        Longitude = Number(SiteLongitudes[index]),
        Precision = SitePrecisions[index] is { } precision ? Enum.Parse<SitePrecision>(precision) : null,
        DistanceKm = from is not null && (Number(SiteLatitudes[index]), Number(SiteLongitudes[index])) is ({ } latitude, { } longitude)
            ? FinderAnswer.Rounded(EarthDistance.Between(from.Latitude, from.Longitude, (double)latitude, (double)longitude), DistanceDigits)
            : null,
        Opening = Enum.Parse<SiteOpening>(SiteOpenings[index]),
        SiteStatus = SiteStatuses[index],
        LastKnownSiteStatus = SiteLastKnownStatuses[index],
        StatusAsOf = SiteStatusDates[index],
        ListedAsOf = SiteDates[index],
    };

    // The place that the distance is of is always there, and open places of a country that was asked for before closed ones.
    private static IEnumerable<FoundSite> Shown(FoundSite[] sites, FoundSite? nearest, FinderQuestion question)
    {
        return sites.OrderBy(site => !ReferenceEquals(site, nearest)).ThenBy(IsElsewhere).ThenBy(site => !IsNear(site, question)).ThenBy(site => site.Opening).ThenBy(Distance).Take(MostSites)
            .OrderBy(IsElsewhere).ThenBy(Distance).ThenBy(site => site.Opening);

        bool IsElsewhere(FoundSite site) => question.Filter.RecruitingIn?.Contains(site.Country) != true;
    }

    private static decimal Distance(FoundSite site) => site.DistanceKm ?? decimal.MaxValue;

    private static bool IsNear(FoundSite site, FinderQuestion question) => question.WithinKm is not { } within || site.DistanceKm is { } distance && (double)distance <= within;

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
