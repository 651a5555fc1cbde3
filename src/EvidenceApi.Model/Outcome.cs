namespace EvidenceApi.Model;

/// <summary>What was measured in one study, with that study's definition.</summary>
public sealed record Outcome
{
    /// <summary>Id within the study; the served id is <c>study.outcome</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the measure; null when an outcome of a register is not mapped to the dictionary.</summary>
    public string? Measure { get; init; }

    public required string Title { get; init; }

    /// <summary>What this study meant by the measure, in our own words; null when no definition was seen.</summary>
    public string? Definition { get; init; }

    /// <summary>The class of that definition, so that like can be put with like; null when no definition was seen, or none of the classes fits.</summary>
    public DefinitionClass? DefinitionClass { get; init; }

    public required OutcomeType Type { get; init; }

    /// <summary>Time frame as the source words it.</summary>
    public string? TimeFrame { get; init; }

    public required ReportingStatus ReportingStatus { get; init; }

    /// <summary>REGISTERED where a register says that it was planned; null for an outcome of a report.</summary>
    public OutcomeStage? Stage { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<Result> Results { get; init; } = [];

    public IReadOnlyList<Comparison> Comparisons { get; init; } = [];

    /// <summary>Effects recomputed from counts, pair of arms by pair of arms.</summary>
    [NotSeeded]
    public IReadOnlyList<CrudeEffect> CrudeEffects { get; init; } = [];

    /// <summary>What a register prints of it; null for a curated outcome.</summary>
    [NotSeeded]
    public RegistryOutcome? Registry { get; init; }
}
