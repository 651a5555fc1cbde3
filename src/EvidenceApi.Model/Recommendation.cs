namespace EvidenceApi.Model;

/// <summary>What a body recommends, in our own words. The body's document is the source that holds it.</summary>
public sealed record Recommendation
{
    /// <summary>Id within the source.</summary>
    public required string Id { get; init; }

    public required RecommendationDirection Direction { get; init; }

    public required InterventionType Intervention { get; init; }

    /// <summary>Courses of disease that it is about; empty when it names none.</summary>
    public IReadOnlyList<Phenotype> Phenotypes { get; init; } = [];

    public required string Statement { get; init; }

    /// <summary>For whom it is meant, where that is limited.</summary>
    public IReadOnlyList<RecommendationCriterion> Criteria { get; init; } = [];

    public required string Place { get; init; }

    public string? ReadAt { get; init; }

    public PartialDate? ReadOn { get; init; }

    public required Verification Verification { get; init; }
}

/// <summary>A limit of a recommendation. At least one of minimum, maximum and statement is given.</summary>
public sealed record RecommendationCriterion
{
    public required CriterionSubject Subject { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    /// <summary>UCUM code of minimum and maximum.</summary>
    public string? Unit { get; init; }

    public string? Statement { get; init; }
}
