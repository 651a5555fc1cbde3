using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A study in short with all its numbers and effects. Outcomes without either are left out; <c>/v1/studies/{id}/outcomes</c> has them.</summary>
public sealed record StudyNumbers
{
    public required StudySummary Study { get; init; }

    public required OutcomeOfStudy[] Outcomes { get; init; }
}

/// <summary>An outcome inside its study: what it says goes for all its numbers, which do not repeat it.</summary>
public sealed record OutcomeOfStudy
{
    /// <summary>Permanent id; <c>/v1/outcomes/{id}</c> has it with citations.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the measure; null when an outcome of a register is not mapped to the dictionary.</summary>
    public required string? Measure { get; init; }

    public required string Title { get; init; }

    /// <summary>What this study meant by the measure; null when no definition was seen.</summary>
    public required string? Definition { get; init; }

    /// <summary>Class of that definition; null when none was seen or none of the classes fits.</summary>
    public required DefinitionClass? DefinitionClass { get; init; }

    public required OutcomeType Type { get; init; }

    /// <summary>Whether a register has it as planned or as reported; null for a curated outcome.</summary>
    public required OutcomeStage? Stage { get; init; }

    /// <summary>Time frame as the source words it.</summary>
    public required string? TimeFrame { get; init; }

    public required ReportingStatus ReportingStatus { get; init; }

    /// <summary>The groups of a register that the numbers name, with who is in them; empty for a curated outcome.</summary>
    public required RegistryGroupAnswer[] Groups { get; init; }

    public required NumberOfOutcome[] Results { get; init; }

    /// <summary>Effects that sources report.</summary>
    public required ComparisonOfOutcome[] Comparisons { get; init; }

    /// <summary>Effects recomputed here from counts, one for each pair of arms.</summary>
    public required CrudeEffectOfOutcome[] CrudeEffects { get; init; }
}

/// <summary>One number of an outcome inside its study. Arm, group and population are ids that the study explains.</summary>
public sealed record NumberOfOutcome
{
    /// <summary>Permanent id; <c>/v1/results/{id}</c> has it with its citation.</summary>
    public required string Id { get; init; }

    public required string? Arm { get; init; }

    /// <summary>Group of a register's results section, one of the outcome's <c>groups</c>; null for a curated number.</summary>
    public required string? Group { get; init; }

    public required string Population { get; init; }

    /// <summary>The registry's class, as printed; null without one.</summary>
    public required string? Stratum { get; init; }

    public required string? Category { get; init; }

    /// <summary>Months since treatment or randomisation; null when the time cannot be read as months.</summary>
    public required decimal? Months { get; init; }

    public required string? Time { get; init; }

    /// <summary>The time that the number looks back on; null when unknown.</summary>
    public required WindowAnswer? Window { get; init; }

    public required EstimateType EstimateType { get; init; }

    /// <summary>Whether the source names the kind of estimate (STATED), or a curator inferred it (ASSUMED).</summary>
    public required EstimateTypeBasis EstimateTypeBasis { get; init; }

    /// <summary>The number in the unit beside it; percent as 46, not 0.46; null when not reported.</summary>
    public required decimal? Value { get; init; }

    /// <summary>UCUM code; null when the printed unit of a register has no certain code.</summary>
    public required string? Unit { get; init; }

    /// <summary>The unit as a register prints it; null for a curated number.</summary>
    public required string? PrintedUnit { get; init; }

    public required int? Numerator { get; init; }

    public required int? Denominator { get; init; }

    public required DenominatorKind DenominatorKind { get; init; }

    public required string DenominatorUnit { get; init; }

    /// <summary>Events behind a rate or a survival estimate; null when not reported.</summary>
    public required int? Events { get; init; }

    /// <summary>Person-years of observation behind a rate; null when not reported.</summary>
    public required decimal? PersonYears { get; init; }

    /// <summary>People still observed at the time of a survival estimate; null when not reported.</summary>
    public required int? AtRisk { get; init; }

    public required IntervalAnswer? Interval { get; init; }

    public required DispersionAnswer? Dispersion { get; init; }

    public required string? Printed { get; init; }

    public required string? NotReportedReason { get; init; }

    /// <summary>Id of the result of a later report that replaces this one; null when none does.</summary>
    public required string? SupersededBy { get; init; }

    /// <summary>What sources disagree on about this number; null when they do not.</summary>
    public required string? Conflict { get; init; }

    /// <summary>What to know before using the number.</summary>
    public required Caveat[] Caveats { get; init; }

    /// <summary>Id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Where in the source.</summary>
    public required string Place { get; init; }

    /// <summary>What was read of the source.</summary>
    public required ReadKind ReadKind { get; init; }

    public required Verification Verification { get; init; }

    /// <summary>Whether it is the number of the study to use for its measure, definition and window.</summary>
    public required bool Preferred { get; init; }

    /// <summary>Id of the number about a group that includes these people; null without one.</summary>
    public required string? PartOf { get; init; }
}
