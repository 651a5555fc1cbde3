namespace EvidenceApi.Model;

/// <summary>Who could take part, as printed.</summary>
public sealed record RegistryEligibility
{
    public string? Text { get; init; }

    public string? Sex { get; init; }

    public bool? GenderBased { get; init; }

    public string? GenderDescription { get; init; }

    public bool? HealthyVolunteers { get; init; }

    /// <summary>As printed: <c>18 Years</c>.</summary>
    public string? MinimumAge { get; init; }

    public string? MaximumAge { get; init; }

    public IReadOnlyList<string> StdAges { get; init; } = [];

    public string? StudyPopulation { get; init; }

    public string? SamplingMethod { get; init; }
}

/// <summary>Another number of a record.</summary>
public sealed record RegistryIdentifier
{
    public required IdentifierKind Kind { get; init; }

    public string? Number { get; init; }

    /// <summary>As printed: EUDRACT_NUMBER, NIH, REGISTRY, …</summary>
    public string? Type { get; init; }

    public string? Domain { get; init; }

    public string? Link { get; init; }
}

/// <summary>A MeSH term that the register derives.</summary>
public sealed record RegistryTerm
{
    public required TermSubject Subject { get; init; }

    public required TermKind Kind { get; init; }

    public string? MeshId { get; init; }

    public string? Term { get; init; }
}

/// <summary>A publication that a record names.</summary>
public sealed record RegistryReference
{
    /// <summary>RESULT, BACKGROUND or DERIVED as printed.</summary>
    public string? Type { get; init; }

    public string? Pmid { get; init; }

    public string? Citation { get; init; }

    public IReadOnlyList<RegistryRetraction> Retractions { get; init; } = [];
}

/// <summary>A retraction of a publication.</summary>
public sealed record RegistryRetraction
{
    public string? Pmid { get; init; }

    public string? Source { get; init; }
}

/// <summary>Something in a record that contradicts itself or the schema, or could not be read.</summary>
public sealed record RegistryFlag
{
    public required FlagCode Code { get; init; }

    /// <summary>Id of the outcome, result or comparison, or else JSON Pointer in the record.</summary>
    public required string Item { get; init; }

    public string? Printed { get; init; }
}
