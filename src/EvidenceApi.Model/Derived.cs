namespace EvidenceApi.Model;

/// <summary>Marks what is never written into a seed file: what is computed from the rest of the model, and what only a register has.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotSeededAttribute : Attribute;

/// <summary>The interval of a crude proportion, computed from its counts.</summary>
public sealed record ComputedInterval
{
    /// <summary>Lower limit in percent.</summary>
    public required decimal Lower { get; init; }

    /// <summary>Upper limit in percent.</summary>
    public required decimal Upper { get; init; }

    /// <summary>Confidence level in percent.</summary>
    public required decimal Level { get; init; }

    /// <summary>Name of the formula.</summary>
    public required string Formula { get; init; }
}

/// <summary>A number as a sentence that is safe to quote; or the reason why there is none.</summary>
public sealed record SafeSentence
{
    public string? Text { get; init; }

    public string? Refusal { get; init; }
}

/// <summary>What a crude effect is measured by.</summary>
public enum CrudeMeasure { RISK_RATIO, ODDS_RATIO, RISK_DIFFERENCE, NUMBER_NEEDED_TO_TREAT }

/// <summary>An effect recomputed from the counts of two results.</summary>
public sealed record CrudeEffect
{
    /// <summary>Id within the outcome.</summary>
    public required string Id { get; init; }

    public required CrudeMeasure Measure { get; init; }

    /// <summary>Id within the outcome of the result that gives the arm's counts.</summary>
    public required string Result { get; init; }

    /// <summary>Id within the outcome of the result that gives the reference's counts.</summary>
    public required string ReferenceResult { get; init; }

    /// <summary>Ratio, percentage points or number of people; null when the counts do not allow it.</summary>
    public decimal? Value { get; init; }

    public decimal? Lower { get; init; }

    public decimal? Upper { get; init; }

    /// <summary>Confidence level in percent.</summary>
    public required decimal Level { get; init; }

    /// <summary>UCUM code: 1 for ratios, % for percentage points, {person} for the number needed to treat.</summary>
    public required string Unit { get; init; }

    /// <summary>Which side the effect is better for; null when the measure has no better side or there is no value.</summary>
    public FavouredSide? Favours { get; init; }

    /// <summary>Name and source of the formula.</summary>
    public required string Formula { get; init; }

    /// <summary>How the reference arm was chosen, a correction that was made, or why there is no value.</summary>
    public required string Note { get; init; }
}

/// <summary>Whether a reported effect agrees with the one recomputed from counts.</summary>
public enum EffectAgreement { AGREES, AGREES_WHEN_ARMS_SWAPPED, DIFFERS_MAY_BE_ADJUSTED, NOT_COMPUTABLE }

/// <summary>The verdict on one reported effect, and why.</summary>
public sealed record AgreementVerdict
{
    public required EffectAgreement Agreement { get; init; }

    public required string Reason { get; init; }
}

/// <summary>Which side a reported effect is better for, and why; the side is null when that cannot be said.</summary>
public sealed record FavourVerdict
{
    public FavouredSide? Side { get; init; }

    public required string Reason { get; init; }
}
