using System.Globalization;
using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;

namespace EvidenceApi.ClaimCheck;

/// <summary>A result of one group, or an effect between two.</summary>
public sealed record EvidenceRow
{
    private const string People = "participants";

    /// <summary>Served id: <c>study.outcome.result</c>.</summary>
    public required string Id { get; init; }

    public required string Measure { get; init; }

    /// <summary>Which way the measure is better.</summary>
    public Direction Direction { get; init; }

    /// <summary>Id and title of the outcome within the study.</summary>
    public required string Outcome { get; init; }

    public required string OutcomeTitle { get; init; }

    /// <summary>Which way a change points, as its definition has it: "below 0 is an improvement".</summary>
    public string? Sign { get; init; }

    public OutcomeType OutcomeType { get; init; }

    /// <summary>Id of the arm; null for the whole study.</summary>
    public string? Arm { get; init; }

    /// <summary>Id of the population.</summary>
    public required string Population { get; init; }

    /// <summary>Months since treatment or randomisation; 0 at baseline, negative before; null when it cannot be read.</summary>
    public decimal? Months { get; init; }

    public string? Time { get; init; }

    public string? Category { get; init; }

    public EstimateType EstimateType { get; init; }

    /// <summary>A percentage is percent: 46, not 0.46.</summary>
    public decimal? Value { get; init; }

    /// <summary>UCUM code of the value.</summary>
    public string? Unit { get; init; }

    public int? Numerator { get; init; }

    public int? Denominator { get; init; }

    public string? DenominatorUnit { get; init; }

    public Interval? Interval { get; init; }

    /// <summary>How far the values of single people lie apart.</summary>
    public Dispersion? Dispersion { get; init; }

    /// <summary>Median months of follow-up that it was counted over.</summary>
    public decimal? FollowUpMedian { get; init; }

    /// <summary>Mean months of follow-up that it was counted over.</summary>
    public decimal? FollowUpMean { get; init; }

    public string Printed { get; init; } = "";

    /// <summary>What an effect between two groups is measured by; null for a result of one group.</summary>
    public EffectMeasure? Effect { get; init; }

    public string? ReferenceArm { get; init; }

    /// <summary>What an effect contrasts when it is not two arms.</summary>
    public string? Contrast { get; init; }

    public PValue? PValue { get; init; }

    /// <summary>Rank of the source: 1 final report, 2 interim report, 3 registry, 4 others.</summary>
    public int Precedence { get; init; } = 4;

    public Basis Basis { get; init; }

    /// <summary>Who published the source.</summary>
    public string? Publisher { get; init; }

    public SourceKind? SourceKind { get; init; }

    /// <summary>Who retells the source, where that was read; null when the source itself was.</summary>
    public string? RetoldBy { get; init; }

    /// <summary>Year of the source; null when it is undated.</summary>
    public int? Year { get; init; }

    /// <summary>What sources disagree on about it; null when they do not.</summary>
    public string? Conflict { get; init; }

    /// <summary>Whether a later source replaces it.</summary>
    public bool IsSuperseded { get; init; }

    /// <summary>n/N in percent; where no N is known the share that is printed beside n, or null.</summary>
    internal decimal? Share => Numerator is not { } n ? null
        : Denominator is > 0 and { } of ? 100m * n / of
        : PrintedNumbers.Percentages(Printed).Select(share => (decimal?)decimal.Parse(share, CultureInfo.InvariantCulture)).FirstOrDefault();

    /// <summary>Whether the denominator counts people, as it does unless the row says otherwise.</summary>
    internal bool CountsPeople() => Counted == People;

    /// <summary>What the denominator counts; people where nothing else is named.</summary>
    internal string Counted => DenominatorUnit ?? People;

    /// <summary>The spread around the number, as a sentence says it.</summary>
    internal string? Spread => Model.Spread.Of(Dispersion, Printed);

    internal bool IsBaseline => OutcomeType == OutcomeType.BASELINE || Months <= 0
        || (Months is null && Time is { } time && (time.StartsWith("before", StringComparison.OrdinalIgnoreCase)
            || time.Contains("diagnosis", StringComparison.OrdinalIgnoreCase) || time.Contains("before treatment", StringComparison.OrdinalIgnoreCase)));
}
