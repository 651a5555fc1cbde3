namespace EvidenceApi.Contract;

/// <summary>What can be found.</summary>
public enum FoundKind { STUDY, OUTCOME, MEASURE, SOURCE, CLAIM }

/// <summary>Something that was found, in short. How well it matches, and where, is in <c>matches</c> of the page.</summary>
public sealed record Found
{
    public required FoundKind Kind { get; init; }

    /// <summary>Permanent id.</summary>
    public required string Id { get; init; }

    /// <summary>Title of a study, outcome or source, name of a measure, statement of a claim.</summary>
    public required string Title { get; init; }

    /// <summary>Path of the whole of it.</summary>
    public required string Url { get; init; }
}
