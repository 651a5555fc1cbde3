namespace EvidenceApi.Studies;

/// <summary>What a record says of its participant flow and baseline beside the numbers.</summary>
internal sealed record RecordTextsRow
{
    public required string Record { get; init; }

    public string? PreAssignmentDetails { get; init; }

    public string? RecruitmentDetails { get; init; }

    public string? FlowUnits { get; init; }

    public string? BaselinePopulation { get; init; }

    public string? BaselineUnits { get; init; }
}
