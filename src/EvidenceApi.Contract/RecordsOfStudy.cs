using System.Text.Json;

namespace EvidenceApi.Contract;

/// <summary>The records of registers that are merged into a study, as they were read.</summary>
public sealed record RecordsOfStudy
{
    public required StudyReference Study { get; init; }

    public required StoredRecord[] Records { get; init; }

    public required StudyPartLinks Links { get; init; }
}

/// <summary>One record as it was read.</summary>
public sealed record StoredRecord
{
    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    /// <summary>First dataset version with this state of the record.</summary>
    public required long SinceVersion { get; init; }

    /// <summary>Day of the register's data that it was read from; null when the record does not say.</summary>
    public required string? SeenOn { get; init; }

    /// <summary>SHA-256 of <c>json</c> with sorted members and no white space.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Members that are never stored, with all below them: persons, and the day of the register's data, which is <c>seenOn</c>.</summary>
    public required string[] LeftOut { get; init; }

    /// <summary>The record in the format of ClinicalTrials.gov API v2, in the words of the register.</summary>
    public required JsonElement Json { get; init; }

    /// <summary>What the record said before, the latest first; empty unless <c>earlier=true</c> asks for it.</summary>
    public required EarlierRecord[] Earlier { get; init; }
}

/// <summary>A record as it was.</summary>
public sealed record EarlierRecord
{
    /// <summary>First dataset version that contained it.</summary>
    public required long FirstVersion { get; init; }

    /// <summary>Last dataset version with this state; null for a state that was learnt after a newer one and was never the current record.</summary>
    public required long? LastVersion { get; init; }

    public required string? SeenOn { get; init; }

    public required string Sha256 { get; init; }

    public required JsonElement Json { get; init; }
}
