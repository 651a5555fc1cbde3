using EvidenceApi.Model;

namespace EvidenceApi.Syntheses;

/// <summary>The measure that is asked for.</summary>
internal sealed record MeasureRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Definition { get; init; }

    public required Direction Direction { get; init; }

    public required string Unit { get; init; }

    public required long DatasetVersion { get; init; }

    /// <summary>Year of the dataset version.</summary>
    public required int DatasetYear { get; init; }

    public required string[] Beside { get; init; }
}
