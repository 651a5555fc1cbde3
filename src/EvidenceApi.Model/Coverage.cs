namespace EvidenceApi.Model;

/// <summary>What a search was for: studies to hold, states of the register, numbers to correct, or results of studies that have finished.</summary>
public enum SearchPurpose { STUDIES, REGISTER_STATES, NUMBERS, RESULTS }

/// <summary>Whether studies of a kind belong into this dataset.</summary>
public enum ScopeDecision { IN_SCOPE, OUT_OF_SCOPE }

/// <summary>One search: which sources were searched, when and how, and what was found.</summary>
public sealed record CoverageSearch
{
    public required string Id { get; init; }

    public required SearchPurpose Purpose { get; init; }

    /// <summary>What was searched for, in our own words.</summary>
    public required string Title { get; init; }

    /// <summary>The sources that were searched, by name.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public required PartialDate SearchedOn { get; init; }

    /// <summary>How it was searched, so that it can be repeated or doubted.</summary>
    public required string Method { get; init; }

    /// <summary>How many items were found; null when they were not counted.</summary>
    public int? Found { get; init; }

    /// <summary>How many of them this dataset has; null when they were not counted.</summary>
    public int? Kept { get; init; }

    /// <summary>What was found and left out, and why.</summary>
    public IReadOnlyList<CoverageExclusion> LeftOut { get; init; } = [];

    /// <summary>Ids of finished studies for which this search found no results.</summary>
    public IReadOnlyList<string> WithoutResults { get; init; } = [];

    /// <summary>What the search cannot show.</summary>
    public string? Limits { get; init; }
}

/// <summary>Items that a search found and that were left out.</summary>
public sealed record CoverageExclusion
{
    public required string Reason { get; init; }

    /// <summary>How many; null when they were not counted.</summary>
    public int? Count { get; init; }

    /// <summary>Known registration numbers of the items.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];
}

/// <summary>A rule of the scope: which studies belong into this dataset, which do not, and why.</summary>
public sealed record ScopeRule
{
    public required string Id { get; init; }

    public required ScopeDecision Decision { get; init; }

    /// <summary>The kind of studies, in our own words.</summary>
    public required string Title { get; init; }

    public required string Reason { get; init; }

    /// <summary>Registration numbers of known studies of this kind; not a complete list.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];
}
