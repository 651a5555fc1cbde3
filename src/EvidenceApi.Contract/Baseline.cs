using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>Who took part in a study, as records of a register report it.</summary>
public sealed record BaselineOfStudy
{
    public required StudyReference Study { get; init; }

    /// <summary>Empty where no record of the study reports it.</summary>
    public required BaselineOfRecord[] Records { get; init; }

    public required StudyPartLinks Links { get; init; }
}

/// <summary>The baseline of one record.</summary>
public sealed record BaselineOfRecord
{
    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    /// <summary>Who was analysed, as printed.</summary>
    public required string? PopulationDescription { get; init; }

    /// <summary>What is counted beside participants, such as eyes; null when nothing is.</summary>
    public required string? UnitsAnalyzed { get; init; }

    public required RegistryGroupAnswer[] Groups { get; init; }

    /// <summary>How many of each group were analysed; a measure may have its own.</summary>
    public required RegistryDenominatorAnswer[] Denominators { get; init; }

    public required BaselineMeasure[] Measures { get; init; }
}

/// <summary>One characteristic of the people, with its numbers.</summary>
public sealed record BaselineMeasure : PrintedMeasure
{
    /// <summary>Id of the outcome; <c>/v1/outcomes/{id}</c> has it with all that it must not travel without.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string? Description { get; init; }

    /// <summary>Denominators of its own; empty where those of the whole baseline apply.</summary>
    public required RegistryDenominatorAnswer[] Denominators { get; init; }

    public required BaselineNumber[] Numbers { get; init; }
}

/// <summary>One number of a baseline characteristic.</summary>
public sealed record BaselineNumber
{
    /// <summary>Id of the result; <c>/v1/results/{id}</c> has the whole.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the group.</summary>
    public required string Group { get; init; }

    /// <summary>The registry's class, as printed; null without one.</summary>
    public required string? Stratum { get; init; }

    /// <summary>Place of the class in the measure, from 0.</summary>
    public required int StratumPosition { get; init; }

    public required string? Category { get; init; }

    /// <summary>Place of the category in the class, from 0.</summary>
    public required int CategoryPosition { get; init; }

    public required EstimateType EstimateType { get; init; }

    public required decimal? Value { get; init; }

    public required string? Unit { get; init; }

    public required int? Numerator { get; init; }

    public required int? Denominator { get; init; }

    public required string? Printed { get; init; }

    public required string? Spread { get; init; }

    public required string? Lower { get; init; }

    public required string? Upper { get; init; }

    public required string? NotReportedReason { get; init; }

    public required string? Note { get; init; }
}
