using EvidenceApi.Model;

namespace EvidenceApi.AdverseEvents;

/// <summary>What a record says of its harms as a whole.</summary>
internal sealed record HarmsRow
{
    public required string Record { get; init; }

    public string? TimeFrame { get; init; }

    public string? Description { get; init; }

    public string? FrequencyThreshold { get; init; }

    public string? AllCauseMortalityComment { get; init; }
}

/// <summary>People with any event of a kind, in one group.</summary>
internal sealed record TotalRow
{
    public required string Record { get; init; }

    public required string GroupId { get; init; }

    public required AdverseEventTotalKind Kind { get; init; }

    public int? Affected { get; init; }

    public int? AtRisk { get; init; }
}

/// <summary>An event of a record.</summary>
internal sealed record EventRow
{
    public required string Record { get; init; }

    public required int Position { get; init; }

    public required AdverseEventKind Kind { get; init; }

    public string? Term { get; init; }

    public string? OrganSystem { get; init; }

    public string? Vocabulary { get; init; }

    public string? Assessment { get; init; }

    public string? Notes { get; init; }
}

/// <summary>An event in one group.</summary>
internal sealed record CountRow
{
    public required string Record { get; init; }

    public required int EventPosition { get; init; }

    public required string GroupId { get; init; }

    public int? Events { get; init; }

    public int? Affected { get; init; }

    public int? AtRisk { get; init; }
}
