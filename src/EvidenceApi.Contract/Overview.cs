using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>Benefits and harms side by side, for each course of disease and intervention.</summary>
public sealed record Overview
{
    public required IReadOnlyList<OverviewEntry> Items { get; init; }

    /// <summary>Number of the dataset version.</summary>
    public required long DatasetVersion { get; init; }
}

/// <summary>What is known of one intervention in one course of disease.</summary>
public sealed record OverviewEntry
{
    /// <summary>Null for people of any course.</summary>
    public required Phenotype? Phenotype { get; init; }

    public required InterventionType Intervention { get; init; }

    public required IReadOnlyList<OverviewOutcome> Benefits { get; init; }

    public required IReadOnlyList<OverviewOutcome> Harms { get; init; }

    public required OpenTrials OpenTrials { get; init; }

    public required IReadOnlyList<OverviewRecommendation> Recommendations { get; init; }
}

/// <summary>What is known of one measure: a pool, else the best single number, else nothing.</summary>
public sealed record OverviewOutcome
{
    public required MeasureReference Measure { get; init; }

    public required OverviewBasis Basis { get; init; }

    /// <summary>The pooled estimate; null unless it is a pool.</summary>
    public required SynthesisEstimate? Estimate { get; init; }

    /// <summary>The best single number; null unless nothing could be pooled and there is one.</summary>
    public required SingleNumber? Single { get; init; }

    /// <summary>Number of studies behind it.</summary>
    public required int Studies { get; init; }

    /// <summary>The certainty that a source states. It is never worked out here.</summary>
    public required string? Certainty { get; init; }

    /// <summary>Why no certainty is given; null when one is.</summary>
    public required string? NoCertaintyReason { get; init; }

    /// <summary>What a pool, or any number at all, would need; null when it was pooled.</summary>
    public required string? Missing { get; init; }

    public required IReadOnlyList<SynthesisWarning> Warnings { get; init; }

    /// <summary>The whole synthesis with what was left out and why.</summary>
    public required string Url { get; init; }

    /// <summary>Of 100 people, as a picture.</summary>
    public required string Picture { get; init; }
}

/// <summary>What is shown of a measure.</summary>
public enum OverviewBasis { POOLED, SINGLE_STUDY, NOTHING }

/// <summary>A number of one study.</summary>
public sealed record SingleNumber
{
    public required string Id { get; init; }

    public required StudyReference Study { get; init; }

    public required string Url { get; init; }

    /// <summary>As the source prints it.</summary>
    public required string? Printed { get; init; }

    public required decimal? Value { get; init; }

    public required string? Unit { get; init; }

    public required EvidenceOfNumber Evidence { get; init; }
}

/// <summary>Trials that people can join, or soon can.</summary>
/// <param name="Count">Trials that recruit or are announced, for this course and intervention.</param>
public sealed record OpenTrials(int Count, string Url);

/// <summary>What a body recommends, in our own words.</summary>
public sealed record OverviewRecommendation
{
    public required string Source { get; init; }

    public required string Title { get; init; }

    public required RecommendationDirection Direction { get; init; }

    public required string Statement { get; init; }

    public required string Url { get; init; }
}
