namespace EvidenceApi.Pictures;

/// <summary>A statement as a card: a status or a number with all that it must not travel without. All its texts are what the API serves; nothing is computed.</summary>
internal sealed record Card
{
    /// <summary>What the statement is about, in short.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>The status or the number.</summary>
    public required string Headline { get; init; }

    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>What to know before using the statement.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>The place of the statement in a source.</summary>
    public required string Source { get; init; }

    /// <summary>Address of the proof, from the root of the service.</summary>
    public required string Proof { get; init; }

    public required long DatasetVersion { get; init; }
}
