namespace EvidenceApi.Model;

/// <summary>An adverse event with its numbers in each group.</summary>
public sealed record AdverseEvent
{
    public required AdverseEventKind Kind { get; init; }

    public string? Term { get; init; }

    public string? OrganSystem { get; init; }

    public string? Vocabulary { get; init; }

    public string? Assessment { get; init; }

    public string? Notes { get; init; }

    public IReadOnlyList<AdverseEventCount> Counts { get; init; } = [];
}

/// <summary>An adverse event in one group; null is not reported.</summary>
public sealed record AdverseEventCount
{
    public required string Group { get; init; }

    public int? Events { get; init; }

    /// <summary>Number of participants with the event.</summary>
    public int? Affected { get; init; }

    /// <summary>Number of participants at risk.</summary>
    public int? AtRisk { get; init; }
}

/// <summary>Deaths, serious or other adverse events of one group, all together.</summary>
public sealed record AdverseEventTotal
{
    public required string Group { get; init; }

    public required AdverseEventTotalKind Kind { get; init; }

    public int? Affected { get; init; }

    public int? AtRisk { get; init; }
}
