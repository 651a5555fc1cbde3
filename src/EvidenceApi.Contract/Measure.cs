using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>An entry of the dictionary of measures. That study's outcome says what one study meant by it.</summary>
public sealed record Measure
{
    /// <summary>Permanent id.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string? Abbreviation { get; init; }

    public required string[] Synonyms { get; init; }

    public required string Definition { get; init; }

    public required MeasureDomain Domain { get; init; }

    /// <summary>Which way is better for the person.</summary>
    public required Direction Direction { get; init; }

    /// <summary>UCUM code of the usual unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Ids of measures that a filter by this one finds as well, because it once contained them; the response then says so.</summary>
    public required string[] AlsoFinds { get; init; }

    public required CodeReference[] Codes { get; init; }

    /// <summary>How many outcomes of the dataset have this measure.</summary>
    public required int OutcomeCount { get; init; }
}
