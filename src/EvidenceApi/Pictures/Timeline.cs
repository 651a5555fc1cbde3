namespace EvidenceApi.Pictures;

/// <summary>Statements and dates in rows, on one axis of time. All its texts are what the API serves.</summary>
internal sealed record Timeline
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<TimelinePart> Parts { get; init; }

    /// <summary>Address of the proof, from the root of the service.</summary>
    public required string Proof { get; init; }

    public required long DatasetVersion { get; init; }
}

/// <summary>Rows under one heading.</summary>
internal sealed record TimelinePart(string Heading, IReadOnlyList<TimelineRow> Rows);

/// <summary>One statement or date.</summary>
internal sealed record TimelineRow
{
    /// <summary>The date as it is served.</summary>
    public required string When { get; init; }

    public required string What { get; init; }

    public required IReadOnlyList<string> Details { get; init; }

    /// <summary>Year, month or day; null when undated, and then the row has no mark.</summary>
    public required string? From { get; init; }

    /// <summary>The end, where a fact is only known to lie between two dates.</summary>
    public required string? To { get; init; }

    /// <summary>Whether its mark is filled.</summary>
    public required bool IsCertain { get; init; }
}
