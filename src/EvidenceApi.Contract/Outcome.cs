using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>What was measured in one study, with its numbers, the preferred source first.</summary>
public sealed record Outcome
{
    /// <summary>Permanent id: study and outcome, joined by a dot.</summary>
    public required string Id { get; init; }

    public required StudyReference Study { get; init; }

    /// <summary>Null when an outcome of a register is not mapped to the dictionary.</summary>
    public required MeasureReference? Measure { get; init; }

    public required string Title { get; init; }

    /// <summary>What this study meant by the measure; null when no definition was seen.</summary>
    public required string? Definition { get; init; }

    /// <summary>Class of that definition, for comparing like with like; null when none was seen or none of the classes fits.</summary>
    public required DefinitionClass? DefinitionClass { get; init; }

    public required OutcomeType Type { get; init; }

    /// <summary>Whether a register has it as planned (REGISTERED) or as posted (REPORTED); null for a curated outcome.</summary>
    public required OutcomeStage? Stage { get; init; }

    /// <summary>Time frame as the source words it.</summary>
    public required string? TimeFrame { get; init; }

    /// <summary>NOT_POSTED when no result is known.</summary>
    public required ReportingStatus ReportingStatus { get; init; }

    public required string? Note { get; init; }

    /// <summary>What a register prints of it; null for a curated outcome.</summary>
    public required RegistryOutcomeAnswer? Registry { get; init; }

    public required Result[] Results { get; init; }

    public required Comparison[] Comparisons { get; init; }

    /// <summary>Effects recomputed here from counts, one for each pair of arms.</summary>
    public required CrudeEffectAnswer[] CrudeEffects { get; init; }

    public required OutcomeLinks Links { get; init; }
}

/// <summary>Where to go from an outcome.</summary>
public sealed record OutcomeLinks
{
    public required string Self { get; init; }

    public required string Study { get; init; }
}
