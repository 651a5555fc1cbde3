using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>The study that a number comes from.</summary>
public sealed record StudyReference
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string? Acronym { get; init; }

    public required StudyDesign Design { get; init; }
}

/// <summary>What was measured, with this study's definition.</summary>
public sealed record OutcomeReference
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What this study meant by the measure; null when no definition was seen.</summary>
    public required string? Definition { get; init; }

    /// <summary>Class of that definition, for comparing like with like; null when none was seen or none of the classes fits.</summary>
    public required DefinitionClass? DefinitionClass { get; init; }

    public required OutcomeType Type { get; init; }

    /// <summary>Time frame as the source words it.</summary>
    public required string? TimeFrame { get; init; }
}

/// <summary>What was measured, in short: <c>/v1/outcomes/{id}</c> has the whole.</summary>
public sealed record OutcomeTitle
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required OutcomeType Type { get; init; }
}

/// <summary>The measure in the dictionary, in short: <c>/v1/measures/{id}</c> has the whole.</summary>
public sealed record MeasureName
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Which way is better for the person.</summary>
    public required Direction Direction { get; init; }
}

/// <summary>The measure in the dictionary.</summary>
public sealed record MeasureReference
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>What the measure is in general; the outcome says what this study meant by it.</summary>
    public required string Definition { get; init; }

    /// <summary>Which way is better for the person.</summary>
    public required Direction Direction { get; init; }
}

/// <summary>A group that participants were assigned to or observed in.</summary>
public sealed record ArmReference
{
    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>Null only when a register does not say it.</summary>
    public required ArmType? Type { get; init; }
}

/// <summary>Whom a number is about.</summary>
public sealed record PopulationReference
{
    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>All courses of disease in the population.</summary>
    public required Phenotype[] Phenotypes { get; init; }

    /// <summary>Id of the population of the study that includes all these people; null for the whole study, or where it is unknown.</summary>
    public required string? PartOf { get; init; }

    /// <summary>Ids of populations of the study that share no one with this one.</summary>
    public required string[] DisjointFrom { get; init; }
}

/// <summary>A country of ISO 3166-1.</summary>
public sealed record CountryReference
{
    /// <summary>Alpha-2 code.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }
}

/// <summary>A code in another terminology.</summary>
public sealed record CodeReference
{
    public required CodeSystem System { get; init; }

    public required string Code { get; init; }

    public required Verification Verification { get; init; }
}
