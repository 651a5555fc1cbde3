namespace EvidenceApi.Model;

/// <summary>An entry of the dictionary of measures. What a study meant by the measure is stored with the study's outcome.</summary>
public sealed record Measure
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Abbreviation { get; init; }

    public IReadOnlyList<string> Synonyms { get; init; } = [];

    public required string Definition { get; init; }

    public required MeasureDomain Domain { get; init; }

    public required Direction Direction { get; init; }

    /// <summary>UCUM code of the usual unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Ids of measures that this one once contained: a filter by this measure finds them as well, and the response says so.</summary>
    public IReadOnlyList<string> AlsoFinds { get; init; } = [];

    public IReadOnlyList<TermCode> Codes { get; init; } = [];
}

/// <summary>An entry of a controlled vocabulary: what an enumeration value means, with its codes elsewhere.</summary>
public sealed record Term
{
    public required TermScheme Scheme { get; init; }

    /// <summary>The enumeration value that is explained.</summary>
    public required string Code { get; init; }

    public required string Label { get; init; }

    public required string Definition { get; init; }

    /// <summary>Code of the next wider term of the same scheme; null at the top.</summary>
    public string? Broader { get; init; }

    public IReadOnlyList<string> Synonyms { get; init; } = [];

    public IReadOnlyList<TermCode> Codes { get; init; } = [];
}

/// <summary>A code of a measure or a term in another terminology.</summary>
public sealed record TermCode
{
    public required CodeSystem System { get; init; }

    public required string Code { get; init; }

    public required Verification Verification { get; init; }
}
