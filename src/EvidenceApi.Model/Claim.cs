namespace EvidenceApi.Model;

/// <summary>How a claim relates to the primary publication or register.</summary>
public enum ClaimVerdict { AGREES, AGREES_SECONDARY, PARTLY, DIFFERS, SUPERSEDED, UNCHECKED, OPINION }

/// <summary>
/// In what press and primary source differ: the number; what it measures, such as a share of people and an estimate over time; the time; the people; what was given; how the
/// study was done; or another fact.
/// </summary>
public enum ClaimDifference { NUMBER, MEASURE, TIME, PEOPLE, TREATMENT, DESIGN, FACT }

/// <summary>What an entry of the ledger is: something that the source says, something that it leaves out, or a curator's remark.</summary>
public enum ClaimKind { STATEMENT, OMISSION, NOTE }

/// <summary>What one source says about a study, in our own words, and how that relates to the evidence.</summary>
public sealed record Claim
{
    /// <summary>Permanent id: the article's number and the claim's.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the source that makes the claim.</summary>
    public required string Source { get; init; }

    public required ClaimKind Kind { get; init; }

    /// <summary>Number of the paragraph, counting lines that are not blank from 1; null when the entry has no place of its own.</summary>
    public int? Paragraph { get; init; }

    /// <summary>What is said, in our own words.</summary>
    public required string Statement { get; init; }

    /// <summary>The number in the claim; null when it has none.</summary>
    public ClaimNumber? Number { get; init; }

    /// <summary>Id of the study that the claim is about; null for background.</summary>
    public string? Study { get; init; }

    /// <summary>Id of the measure that the statement is really about; null when it names none.</summary>
    public string? Measure { get; init; }

    public string? Population { get; init; }

    public decimal? Months { get; init; }

    public string? Time { get; init; }

    /// <summary>Null for an omission or a note.</summary>
    public ClaimVerdict? Verdict { get; init; }

    public required string Reason { get; init; }

    /// <summary>In what press and primary source differ here; empty when they do not, or when the primary source was not read.</summary>
    public IReadOnlyList<ClaimDifference> DiffersIn { get; init; } = [];

    /// <summary>Ids of the results and comparisons that the claim speaks of (<c>study.outcome.result</c>).</summary>
    public IReadOnlyList<string> Results { get; init; } = [];

    /// <summary>Ids of the status observations that the claim speaks of (<c>study.observation</c>).</summary>
    public IReadOnlyList<string> Observations { get; init; } = [];
}

/// <summary>The number in a claim.</summary>
public sealed record ClaimNumber
{
    public decimal? Value { get; init; }

    /// <summary>UCUM code.</summary>
    public string? Unit { get; init; }

    public int? Numerator { get; init; }

    public int? Denominator { get; init; }

    /// <summary>The number as the source prints it.</summary>
    public required string Printed { get; init; }
}
