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
}

/// <summary>An organization and its part in the study.</summary>
public sealed record Organization : ICited
{
    public required OrganizationRole Role { get; init; }

    public required string Name { get; init; }

    /// <summary>Class as the register prints it: INDUSTRY, NIH, OTHER_GOV, …</summary>
    [NotSeeded]
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
    public required string? Name { get; init; }

    public string? City { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code; null only when what a register prints is none of its countries.</summary>
    public required string? Country { get; init; }

    /// <summary>What a register prints of the place; null for a curated site.</summary>
    [NotSeeded]
    public RegistryLocation? Registry { get; init; }
}

/// <summary>A known weakness of the study, as a code and a sentence.</summary>
public sealed record Limitation
{
    public required LimitationCode Code { get; init; }

    public required string Statement { get; init; }
}
