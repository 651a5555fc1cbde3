using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>An outcome in a list. <c>/v1/outcomes/{id}</c> has the whole, with its numbers.</summary>
public sealed record OutcomeItem
{
    /// <summary>Permanent id: study and outcome, joined by a dot.</summary>
    public required string Id { get; init; }

    public required StudyReference Study { get; init; }

    /// <summary>Null when an outcome of a register is not mapped to the dictionary.</summary>
    public required MeasureName? Measure { get; init; }

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

    /// <summary>How many numbers the whole has.</summary>
    public required int ResultCount { get; init; }

    /// <summary>How many reported effects the whole has.</summary>
    public required int ComparisonCount { get; init; }

    public required OutcomeLinks Links { get; init; }
}
