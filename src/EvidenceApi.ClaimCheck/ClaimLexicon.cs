using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>The names that a claim may use: the studies and the measures of one dataset version. Build it once a version: it keeps its own index.</summary>
public sealed class ClaimLexicon
{
    public required IReadOnlyList<StudyEntry> Studies { get; init; }

    public required IReadOnlyList<MeasureEntry> Measures { get; init; }

    internal LexiconIndex Index => field ??= LexiconIndex.Of(this);
}

/// <summary>What a study may be called.</summary>
public sealed record StudyEntry
{
    public required string Id { get; init; }

    public string? Acronym { get; init; }

    public required string Title { get; init; }

    /// <summary>Registration numbers as printed: NCT00288626, 2019-001549-42.</summary>
    public IReadOnlyList<string> Registrations { get; init; } = [];

    /// <summary>Family names of the first authors of its reports.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Years of its reports; the year within the id counts as well.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>English names of the countries where it ran.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Its arms, when it has several.</summary>
    public IReadOnlyList<ArmEntry> Arms { get; init; } = [];

    /// <summary>Labels of what was given.</summary>
    public IReadOnlyList<string> Interventions { get; init; } = [];
}

/// <summary>What an arm may be called.</summary>
public sealed record ArmEntry
{
    public required string Label { get; init; }

    /// <summary>Labels and routes of what was given in it.</summary>
    public IReadOnlyList<string> Given { get; init; } = [];
}

/// <summary>What a measure may be called.</summary>
public sealed record MeasureEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Abbreviation { get; init; }

    public IReadOnlyList<string> Synonyms { get; init; } = [];

    public required Direction Direction { get; init; }
}
