using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>What a register prints of a number.</summary>
public sealed record RegistryResultAnswer
{
    public required RegistryGroupAnswer? Group { get; init; }

    /// <summary>Place of the class in its outcome, from 0.</summary>
    public required int StratumPosition { get; init; }

    /// <summary>Place of the category in its class, from 0.</summary>
    public required int CategoryPosition { get; init; }

    public required string? Spread { get; init; }

    public required string? Lower { get; init; }

    public required string? Upper { get; init; }
}

/// <summary>A group of a register's results section, as the outcome or module that uses it describes it.</summary>
public sealed record RegistryGroupAnswer
{
    /// <summary>Id within the study. Groups with the same words in their titles have the same id.</summary>
    public required string Id { get; init; }

    /// <summary>The record's own code for it at this place, such as OG000.</summary>
    public required string? Code { get; init; }

    /// <summary>Whether the record lists the group at this place; false for one that only numbers name.</summary>
    public required bool Listed { get; init; }

    public required string? Title { get; init; }

    /// <summary>Who is in the group and what they got, in the words of this place; null when nothing is said.</summary>
    public required string? Description { get; init; }

    /// <summary>Whether another place of the record describes the group of this title differently, so that it may be different people.</summary>
    public required bool DescribedOtherwiseElsewhere { get; init; }

    /// <summary>Id of the arm that the group is matched to; null when that is not certain.</summary>
    public required string? Arm { get; init; }

    /// <summary>Why the group is matched to the arm; null when it is not matched.</summary>
    public required ArmLink? ArmLink { get; init; }
}

/// <summary>How a register prints what was measured, of a baseline characteristic or an outcome.</summary>
public abstract record PrintedMeasure
{
    public required string? PopulationDescription { get; init; }

    public required string? ParameterType { get; init; }

    public required string? DispersionLabel { get; init; }

    public required string? PrintedUnit { get; init; }

    public required bool? CalculatePercentage { get; init; }

    public required string? UnitsAnalyzed { get; init; }

    public required string? DenominatorUnits { get; init; }

    public required string? AnticipatedPostingDate { get; init; }
}

/// <summary>What a register prints of an outcome.</summary>
public sealed record RegistryOutcomeAnswer : PrintedMeasure
{
    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    /// <summary>The groups in the order of the record.</summary>
    public required RegistryGroupAnswer[] Groups { get; init; }

    public required RegistryDenominatorAnswer[] Denominators { get; init; }
}

/// <summary>How many of a group were analysed: of the whole outcome, or of the class that is named.</summary>
public sealed record RegistryDenominatorAnswer
{
    public required string Group { get; init; }

    public required string? Stratum { get; init; }

    /// <summary>Place of the class in its outcome, from 0; null for the whole outcome.</summary>
    public required int? StratumPosition { get; init; }

    public required string? Units { get; init; }

    /// <summary>Place of the unit among those of the outcome or class, from 0.</summary>
    public required int UnitsPosition { get; init; }

    public required string? Printed { get; init; }

    public required int? Count { get; init; }
}

/// <summary>What a register prints of an analysis. It does not say which of the groups is the reference.</summary>
public sealed record RegistryAnalysisAnswer
{
    public required RegistryGroupAnswer[] Groups { get; init; }

    public required string? EffectLabel { get; init; }

    public required string? Effect { get; init; }

    public required string? PValue { get; init; }

    public required string? PValueComment { get; init; }

    public required string? DispersionLabel { get; init; }

    public required string? Dispersion { get; init; }

    public required string? CiSides { get; init; }

    public required string? CiLevel { get; init; }

    public required string? CiLower { get; init; }

    public required string? CiUpper { get; init; }

    public required string? CiLowerComment { get; init; }

    public required string? CiUpperComment { get; init; }

    public required string? EstimateComment { get; init; }

    public required string? StatisticalComment { get; init; }

    public required string? GroupDescription { get; init; }

    public required bool? TestedNonInferiority { get; init; }

    public required string? NonInferiorityType { get; init; }

    public required string? NonInferiorityComment { get; init; }

    public required string? OtherDescription { get; init; }
}
