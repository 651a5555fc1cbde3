using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A p-value as printed: p&lt;0.001 is LESS_THAN 0.001.</summary>
public sealed record PValueAnswer
{
    public required PValueOperator Operator { get; init; }

    public required decimal Value { get; init; }
}

/// <summary>An effect recomputed from the counts of two arms by a named formula. It is crude: nothing is adjusted for.</summary>
public sealed record CrudeEffectAnswer
{
    /// <summary>Permanent id: study, outcome and effect, joined by dots.</summary>
    public required string Id { get; init; }

    public required CrudeMeasure Measure { get; init; }

    public required ArmReference Arm { get; init; }

    /// <summary>The arm that it is compared with. A ratio is arm over reference, a difference arm minus reference.</summary>
    public required ArmReference ReferenceArm { get; init; }

    /// <summary>Id of the result that gives the arm's counts.</summary>
    public required string Result { get; init; }

    /// <summary>Id of the result that gives the reference's counts.</summary>
    public required string ReferenceResult { get; init; }

    /// <summary>Ratio, percentage points, or number of people; null when the counts do not allow it.</summary>
    public required decimal? Value { get; init; }

    /// <summary>1 for ratios, % for percentage points, {person} for the number needed to treat.</summary>
    public required string Unit { get; init; }

    public required IntervalAnswer? Interval { get; init; }

    /// <summary>
    /// Which side the effect is better for by the measure's direction; NEITHER when the interval of the risk difference holds no difference, null without a value or
    /// without a better side. For a number needed to treat, REFERENCE means that it is a number needed to harm.
    /// </summary>
    public required FavouredSide? Favours { get; init; }

    /// <summary>Name and source of the formula.</summary>
    public required string Formula { get; init; }

    /// <summary>How the reference was chosen, what was corrected, or why there is no value.</summary>
    public required string Note { get; init; }
}
