using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A place where the study ran.</summary>
public sealed record StudySite
{
    /// <summary>The facility; null only when a register does not name it.</summary>
    public required string? Name { get; init; }

    public required string? City { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code; null only when what a register prints is not a country that it knows.</summary>
    public required string? Country { get; init; }

    public required string? State { get; init; }

    /// <summary>Degrees, north positive; null when unknown.</summary>
    public required decimal? Latitude { get; init; }

    /// <summary>Degrees, east positive; null when unknown.</summary>
    public required decimal? Longitude { get; init; }

    /// <summary>What the coordinates are of: CITY is the middle of the city (GeoNames, CC BY 4.0). Null where there are none, or a register gives them without saying it.</summary>
    public required SitePrecision? Precision { get; init; }

    /// <summary>Status of this place by itself; null where no source says it. The status of the study is not that of a place.</summary>
    public required OverallStatus? Status { get; init; }

    /// <summary>Date of the document with the status, which may be older than the list of places; null without a status.</summary>
    public required string? StatusAsOf { get; init; }

    /// <summary>Date of the document that lists the place; null when not recorded.</summary>
    public required string? AsOf { get; init; }

    /// <summary>What a register prints of the place; null for a curated one.</summary>
    public required RegistryLocationAnswer? Registry { get; init; }
}
