using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>Whether a place takes people.</summary>
public enum SiteOpening { OPEN, POSSIBLY_OPEN, NOT_OPEN, NOT_KNOWN }

/// <summary>What a trial of the finder has: a place that is or may be open, such a place in a trial whose conditions do not name MS, or none.</summary>
public enum TrialStanding { OPEN_PLACE, OPEN_PLACE_MS_NOT_NAMED, NO_OPEN_PLACE }

/// <summary>How well a trial fits someone who is looking for one.</summary>
public sealed record TrialFinding
{
    public required TrialStanding Standing { get; init; }

    /// <summary>
    /// Kilometres to the nearest place that is or may be open, or to the nearest place where none is. Null without near or place, and where no place has coordinates.
    /// Where precision is CITY, it is the distance to the middle of the city.
    /// </summary>
    public required decimal? DistanceKm { get; init; }

    /// <summary>
    /// The places of the trial that are known, 50 at most: those in the countries of recruitingIn first, then the nearest, then those that are or may be open.
    /// </summary>
    public required FoundSite[] Sites { get; init; }

    /// <summary>How many places of the trial are known; the trial itself has them all.</summary>
    public required int SiteCount { get; init; }

    /// <summary>Why it matches the question, one reason for each condition.</summary>
    public required string[] Matches { get; init; }

    /// <summary>What could not be judged from the data.</summary>
    public required string[] NotJudged { get; init; }

    /// <summary>What someone who considers joining has to know.</summary>
    public required string[] Cautions { get; init; }
}

/// <summary>A place of a trial, and whether it takes people.</summary>
public sealed record FoundSite
{
    public required string? Name { get; init; }

    public required string? City { get; init; }

    public required string? State { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code.</summary>
    public required string? Country { get; init; }

    public required decimal? Latitude { get; init; }

    public required decimal? Longitude { get; init; }

    public required SitePrecision? Precision { get; init; }

    /// <summary>Null without near or place, or without coordinates.</summary>
    public required decimal? DistanceKm { get; init; }

    /// <summary>
    /// OPEN and NOT_OPEN by the place's own status where it is as new as that of the trial. POSSIBLY_OPEN: the trial recruits, and nothing as new is known of the place.
    /// NOT_OPEN also where the trial does not recruit and the place has no newer status; NOT_KNOWN where the status of the trial is not known.
    /// </summary>
    public required SiteOpening Opening { get; init; }

    /// <summary>The place's own status, as new as that of the trial; null without one.</summary>
    public required string? SiteStatus { get; init; }

    /// <summary>The last known status of the place, which may be old and does not make the place open; null where none was ever read.</summary>
    public required string? LastKnownSiteStatus { get; init; }

    /// <summary>Date of the document with the last known status.</summary>
    public required string? StatusAsOf { get; init; }

    /// <summary>Date of the document that lists the place.</summary>
    public required string? ListedAsOf { get; init; }
}

/// <summary>The position that the finder searched from, and the trials that it could not place.</summary>
public sealed record FinderScope
{
    /// <summary>Degrees, north positive.</summary>
    public required decimal Latitude { get; init; }

    /// <summary>Degrees, east positive.</summary>
    public required decimal Longitude { get; init; }

    /// <summary>The place that was named, with its country; null when coordinates were given.</summary>
    public required string? Place { get; init; }

    /// <summary>The search radius in kilometres; null without a limit.</summary>
    public required decimal? WithinKm { get; init; }

    public required string Formula { get; init; }

    public required string Attribution { get; init; }

    /// <summary>Ids of trials that fulfil everything else and have no place with coordinates, so that their distance is not known; 100 at most.</summary>
    public required string[] WithoutCoordinates { get; init; }
}
