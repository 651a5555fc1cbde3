namespace EvidenceApi.Model;

/// <summary>A number that a register gave to the study.</summary>
public sealed record Registration : ICited
{
    public required Registry Registry { get; init; }

    public required string Number { get; init; }

    public required string Source { get; init; }

    public required string Place { get; init; }

    public string? ReadAt { get; init; }

    public PartialDate? ReadOn { get; init; }

    public required Verification Verification { get; init; }
}

/// <summary>A document that reports the study, and what it is to the study.</summary>
public sealed record Report
{
    /// <summary>Id of the source.</summary>
    public required string Source { get; init; }

    public required ReportRole Role { get; init; }

    /// <summary>What the document says of how people come to join, in our words; null when it says nothing of it.</summary>
    public string? Ask { get; init; }
}

/// <summary>An organization and its part in the study.</summary>
public sealed record Organization : ICited
{
    public required OrganizationRole Role { get; init; }

    public required string Name { get; init; }

    /// <summary>Class as the register prints it: INDUSTRY, NIH, OTHER_GOV, …</summary>
    public string? Class { get; init; }

    public required string Source { get; init; }

    public required string Place { get; init; }

    public string? ReadAt { get; init; }

    public PartialDate? ReadOn { get; init; }

    public required Verification Verification { get; init; }
}

/// <summary>A place where the study ran.</summary>
public sealed record Site
{
    /// <summary>The facility; null only when a register does not name it.</summary>
    public string? Name { get; init; }

    public string? City { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code; null only when what a register prints is not a country that it knows.</summary>
    public required string? Country { get; init; }

    public string? State { get; init; }

    /// <summary>Degrees, north positive.</summary>
    public decimal? Latitude { get; init; }

    /// <summary>Degrees, east positive.</summary>
    public decimal? Longitude { get; init; }

    /// <summary>What the coordinates are of; null where there are none, or a register gives them without saying it.</summary>
    public SitePrecision? Precision { get; init; }

    /// <summary>Status of this place by itself; null where no source says it. The status of the study is not that of a place.</summary>
    public OverallStatus? Status { get; init; }

    /// <summary>Date of the document that says the status; null without one.</summary>
    public PartialDate? StatusAsOf { get; init; }

    /// <summary>Date of the document that lists the place: when it was last updated.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Id of the document that lists the place; null where it was not noted.</summary>
    public string? Source { get; init; }

    /// <summary>What a register prints of the place; null for a site of the seeds.</summary>
    [NotSeeded]
    public RegistryLocation? Registry { get; init; }
}

/// <summary>A known weakness of the study, as a code and a sentence.</summary>
public sealed record Limitation
{
    public required LimitationCode Code { get; init; }

    public required string Statement { get; init; }
}

/// <summary>Why a number was changed.</summary>
public sealed record Correction
{
    /// <summary>The number: id of its outcome, a dot, and its id within the outcome.</summary>
    public required string Number { get; init; }

    public required string Reason { get; init; }
}
