namespace EvidenceApi.Model;

/// <summary>What a register prints of an outcome, beside what every outcome has.</summary>
public sealed record RegistryOutcome
{
    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    public required OutcomeStage Stage { get; init; }

    /// <summary>Who was analysed.</summary>
    public string? PopulationDescription { get; init; }

    /// <summary>As printed: MEAN, COUNT_OF_PARTICIPANTS, …</summary>
    public string? ParameterType { get; init; }

    /// <summary>As printed: Standard Deviation, 95% Confidence Interval, …</summary>
    public string? DispersionLabel { get; init; }

    public string? PrintedUnit { get; init; }

    public bool? CalculatePercentage { get; init; }

    /// <summary>What was analysed when that is not participants.</summary>
    public string? UnitsAnalyzed { get; init; }

    /// <summary>Which of several units the numbers are about.</summary>
    public string? DenominatorUnits { get; init; }

    public string? AnticipatedPostingDate { get; init; }
}

/// <summary>What a register prints of a number.</summary>
public sealed record RegistryResult
{
    /// <summary>Id of the result group within the study.</summary>
    public required string Group { get; init; }

    /// <summary>Place of the class in its outcome, from 0.</summary>
    public required int StratumPosition { get; init; }

    /// <summary>Place of the category in its class, from 0.</summary>
    public required int CategoryPosition { get; init; }

    public string? PrintedUnit { get; init; }

    public string? PrintedSpread { get; init; }

    public string? PrintedLower { get; init; }

    public string? PrintedUpper { get; init; }
}

/// <summary>What a register prints of an analysis.</summary>
public sealed record RegistryAnalysis
{
    /// <summary>Ids of the groups in the order of the record, which does not say which is the reference.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    public string? EffectLabel { get; init; }

    public string? EffectPrinted { get; init; }

    public string? PValuePrinted { get; init; }

    public string? PValueComment { get; init; }

    public string? DispersionLabel { get; init; }

    public string? DispersionPrinted { get; init; }

    public string? CiSides { get; init; }

    public string? CiLevelPrinted { get; init; }

    public string? CiLowerPrinted { get; init; }

    public string? CiUpperPrinted { get; init; }

    public string? CiLowerComment { get; init; }

    public string? CiUpperComment { get; init; }

    public string? EstimateComment { get; init; }

    public string? StatisticalComment { get; init; }

    public string? GroupDescription { get; init; }

    public bool? TestedNonInferiority { get; init; }

    public string? NonInferiorityType { get; init; }

    public string? NonInferiorityComment { get; init; }

    public string? OtherDescription { get; init; }
}
