namespace EvidenceApi.Contract;

/// <summary>Who could take part, as printed.</summary>
public sealed record RegistryEligibilityAnswer
{
    /// <summary>The criteria in the register's Markdown; <c>/v1/studies/{id}/eligibility</c> has them as plain text and as lists too.</summary>
    public required string? Text { get; init; }

    public required string? Sex { get; init; }

    public required bool? GenderBased { get; init; }

    public required string? GenderDescription { get; init; }

    public required bool? HealthyVolunteers { get; init; }

    /// <summary>As printed: 18 Years.</summary>
    public required string? MinimumAge { get; init; }

    public required string? MaximumAge { get; init; }

    public required string[] StdAges { get; init; }

    public required string? StudyPopulation { get; init; }

    public required string? SamplingMethod { get; init; }
}

/// <summary>A publication that a record names: RESULT, BACKGROUND, or DERIVED by the register.</summary>
public sealed record RegistryReferenceAnswer
{
    public required string? Type { get; init; }

    public required string? Pmid { get; init; }

    public required string? Citation { get; init; }

    public required RegistryRetractionAnswer[] Retractions { get; init; }
}

/// <summary>A retraction of a publication.</summary>
public sealed record RegistryRetractionAnswer
{
    public required string? Pmid { get; init; }

    public required string? Source { get; init; }
}

/// <summary>What a register prints of a place.</summary>
public sealed record RegistryLocationAnswer
{
    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    public required string? State { get; init; }

    public required string? Zip { get; init; }

    public required string? Country { get; init; }

    public required string? Status { get; init; }

    /// <summary>Degrees, north positive.</summary>
    public required decimal? Latitude { get; init; }

    /// <summary>Degrees, east positive.</summary>
    public required decimal? Longitude { get; init; }
}

/// <summary>What a register prints of an intervention.</summary>
public sealed record RegistryInterventionAnswer
{
    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    /// <summary>DRUG, BIOLOGICAL, PROCEDURE, …</summary>
    public required string? Type { get; init; }

    public required string? Description { get; init; }

    public required string[] OtherNames { get; init; }

    /// <summary>The arms that were given it, by their labels as printed.</summary>
    public required string[] ArmLabels { get; init; }
}
