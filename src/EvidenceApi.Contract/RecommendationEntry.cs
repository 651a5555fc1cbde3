using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>What a body recommends, in our own words.</summary>
public sealed record RecommendationEntry
{
    /// <summary>Id within the source.</summary>
    public required string Id { get; init; }

    public required RecommendationDirection Direction { get; init; }

    public required InterventionType Intervention { get; init; }

    /// <summary>Courses of disease that it is about; empty when it names none.</summary>
    public required Phenotype[] Phenotypes { get; init; }

    public required string Statement { get; init; }

    /// <summary>For whom it is meant, where that is limited.</summary>
    public required RecommendationLimit[] Criteria { get; init; }

    public required string Place { get; init; }

    public required string? ReadAt { get; init; }

    public required ReadKind ReadKind { get; init; }

    public required string? ReadOn { get; init; }

    public required Verification Verification { get; init; }
}

/// <summary>A limit of a recommendation.</summary>
public sealed record RecommendationLimit
{
    public required CriterionSubject Subject { get; init; }

    /// <summary>In the unit beside it, as is the maximum.</summary>
    public required decimal? Minimum { get; init; }

    public required decimal? Maximum { get; init; }

    /// <summary>UCUM code.</summary>
    public required string? Unit { get; init; }

    public required string? Statement { get; init; }
}
