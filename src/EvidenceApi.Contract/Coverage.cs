using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>What this dataset can have and what it cannot: the searches behind it, its scope, and how many known studies are curated.</summary>
public sealed record CoverageOfDataset
{
    public required RecordedSearch[] Searches { get; init; }

    public required ScopeOfDataset[] Scope { get; init; }

    public required StudiesCovered Studies { get; init; }

    public required CoverageLinks Links { get; init; }
}

/// <summary>One search: which sources were searched, when and how, and what was found.</summary>
public sealed record RecordedSearch
{
    public required string Id { get; init; }

    public required SearchPurpose Purpose { get; init; }

    /// <summary>What was searched for.</summary>
    public required string Title { get; init; }

    public required string[] Sources { get; init; }

    /// <summary>As precise as it is known: 2026, 2026-01 or 2026-01-13.</summary>
    public required string SearchedOn { get; init; }

    public required string Method { get; init; }

    /// <summary>How many items were found; null when they were not counted.</summary>
    public required int? Found { get; init; }

    /// <summary>How many of them the dataset has; null when they were not counted.</summary>
    public required int? Kept { get; init; }

    public required SearchExclusion[] LeftOut { get; init; }

    /// <summary>Ids of finished studies for which this search found no results.</summary>
    public required string[] WithoutResults { get; init; }

    /// <summary>What the search cannot show; null when not known.</summary>
    public required string? Limits { get; init; }
}

/// <summary>Items that a search found and that were left out.</summary>
public sealed record SearchExclusion
{
    public required string Reason { get; init; }

    /// <summary>How many; null when they were not counted.</summary>
    public required int? Count { get; init; }

    /// <summary>Known registration numbers.</summary>
    public required string[] Numbers { get; init; }
}

/// <summary>Which studies belong in this dataset, or do not, and why.</summary>
public sealed record ScopeOfDataset
{
    public required string Id { get; init; }

    public required ScopeDecision Decision { get; init; }

    public required string Title { get; init; }

    public required string Reason { get; init; }

    /// <summary>Registration numbers of known studies of this kind; not a complete list.</summary>
    public required string[] Numbers { get; init; }
}

/// <summary>Studies of the seeds, by how much of each is curated.</summary>
public sealed record StudiesCovered
{
    public required int Known { get; init; }

    /// <summary>Studies with curated outcomes, with or without numbers.</summary>
    public required int Curated { get; init; }

    /// <summary>Studies with no more than what a register says.</summary>
    public required int NotCurated { get; init; }

    public required string[] NotCuratedIds { get; init; }

    /// <summary>Studies with a registration.</summary>
    public required int Registered { get; init; }

    public required int WithoutInterventionCode { get; init; }

    public required int WithoutPhenotypeCode { get; init; }

    /// <summary>Studies whose design is only known to be a trial or an observation.</summary>
    public required int WithoutDesignCode { get; init; }
}

/// <summary>Where to go from here.</summary>
public sealed record CoverageLinks
{
    public required string Gaps { get; init; }

    public required string NotCurated { get; init; }
}
