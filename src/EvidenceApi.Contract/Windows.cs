using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>The time that a number looks back on; all in months.</summary>
public sealed record WindowAnswer
{
    public required WindowKind Kind { get; init; }

    /// <summary>Length of a fixed window; null for follow-up of differing length.</summary>
    public required decimal? Months { get; init; }

    /// <summary>Median follow-up, as the source of the number gives it for the group, else for the study; null when it does not.</summary>
    public required decimal? Median { get; init; }

    /// <summary>Mean follow-up, likewise.</summary>
    public required decimal? Mean { get; init; }

    /// <summary>What lower and upper are; null without them.</summary>
    public required DispersionType? Range { get; init; }

    public required decimal? Lower { get; init; }

    public required decimal? Upper { get; init; }
}

/// <summary>A study that shares people with the one of a number.</summary>
public sealed record OverlapAnswer
{
    /// <summary>Id of the other study.</summary>
    public required string Study { get; init; }

    /// <summary>SOME (one at least) or ALL of the people of this number's study are in the other.</summary>
    public required Overlap Overlap { get; init; }

    /// <summary>People who are in both; null where no source gives their number.</summary>
    public required int? Shared { get; init; }
}
