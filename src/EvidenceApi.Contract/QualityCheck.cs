namespace EvidenceApi.Contract;

/// <summary>How grave a finding is: an ERROR must be corrected, a WARNING needs a check, a NOTE says what is not known.</summary>
public enum Severity { ERROR, WARNING, NOTE }

/// <summary>An automatic check that ran over the whole dataset, unverified values included.</summary>
public sealed record QualityCheck
{
    public required string Id { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>What the check asks for.</summary>
    public required string Title { get; init; }

    /// <summary>How many rows it saw.</summary>
    public required int Seen { get; init; }

    /// <summary>How many of them do not fulfil it.</summary>
    public required int Flagged { get; init; }

    /// <summary>Ids of those.</summary>
    public required string[] Items { get; init; }
}
