using System.Text.Json.Serialization;

namespace EvidenceApi.Model;

/// <summary>One number of an outcome, with everything that it must not travel without.</summary>
public sealed record Result : ICited
{
    /// <summary>Id within the outcome; the served id is <c>study.outcome.result</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the arm; null for the whole study.</summary>
    public string? Arm { get; init; }

    /// <summary>Id of the population.</summary>
    public required string Population { get; init; }

    /// <summary>The registry's class: a time point or subgroup as printed.</summary>
    public string? Stratum { get; init; }

    public string? Category { get; init; }

    /// <summary>Time since treatment or randomisation, in months; 0 at baseline, negative before; null when it cannot be read.</summary>
    public decimal? Months { get; init; }

    /// <summary>Time as the source words it.</summary>
    public string? Time { get; init; }

    /// <summary>The time that the number looks back on; null when it is unknown. A number with months has a fixed window unless it says otherwise.</summary>
    public ResultWindow? Window { get; init; }

    public required EstimateType EstimateType { get; init; }

    /// <summary>Whether the source names the kind of estimate, or a curator inferred it.</summary>
    public EstimateTypeBasis EstimateTypeBasis { get; init; } = EstimateTypeBasis.STATED;

    /// <summary>The number; null when not reported. A percentage is percent: 46, not 0.46.</summary>
    public decimal? Value { get; init; }

    /// <summary>UCUM code of the value; null when the printed unit of a register has none that is certain.</summary>
    public required string? Unit { get; init; }

    /// <summary>Participants (or units) with the event, n; null when not reported.</summary>
    public int? Numerator { get; init; }

    /// <summary>Participants (or units) in all, N; null when not reported.</summary>
    public int? Denominator { get; init; }

    public required DenominatorKind DenominatorKind { get; init; }

    /// <summary>What the denominator counts: participants, unless said otherwise.</summary>
    public string DenominatorUnit { get; init; } = "participants";

    /// <summary>Events behind a rate or a survival estimate, such as relapses or deaths; null when not reported. A person may have several.</summary>
    public int? Events { get; init; }

    /// <summary>Person-years of observation behind a rate; null when not reported.</summary>
    public decimal? PersonYears { get; init; }

    /// <summary>People still observed at the time of a survival estimate; null when not reported.</summary>
    public int? AtRisk { get; init; }

    /// <summary>Confidence interval; null when not reported.</summary>
    public Interval? Interval { get; init; }

    public Dispersion? Dispersion { get; init; }

    /// <summary>The number as the source prints it; null only when a register prints none.</summary>
    public required string? Printed { get; init; }

    /// <summary>Why the value is missing; given when and only when the value is null.</summary>
    public string? NotReportedReason { get; init; }

    public string? Note { get; init; }

    /// <summary>Served id of the result of a later report that replaces this one; null when none does.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>What sources disagree on about this number, in our own words; nothing is computed from such a number. Null when they do not.</summary>
    public string? Conflict { get; init; }

    public required string Source { get; init; }

    public required string Place { get; init; }

    public string? ReadAt { get; init; }

    public PartialDate? ReadOn { get; init; }

    public required Verification Verification { get; init; }

    /// <summary>Interval of a crude proportion, computed from its counts; null for other estimates.</summary>
    [NotSeeded]
    public ComputedInterval? ComputedInterval { get; init; }

    /// <summary>The number as a sentence; null before it is derived.</summary>
    [NotSeeded]
    public SafeSentence? Sentence { get; init; }

    /// <summary>Place among the numbers of this study for its measure, 1 first; null when it is never the one to use (baseline, no value, no measure).</summary>
    [NotSeeded]
    public int? Rank { get; init; }

    /// <summary>Whether it is the one number of this study to use for its measure, definition and window; see <see cref="Derivation.Preferences"/>.</summary>
    [NotSeeded]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Preferred { get; init; }

    /// <summary>Id, with its outcome, of a number of this study for the same measure and window that is about a group which holds these people; null when no such number is known.</summary>
    [NotSeeded]
    public string? PartOf { get; init; }

    /// <summary>What a reader must know before using the number; empty before it is derived.</summary>
    [NotSeeded]
    public IReadOnlyList<Caveat> Caveats { get; init; } = [];

    /// <summary>What a register prints of it; null for a curated result.</summary>
    [NotSeeded]
    public RegistryResult? Registry { get; init; }

    /// <summary>Whether the denominator counts people, and not eyes, relapses or studies.</summary>
    public bool CountsPeople() => string.Equals(DenominatorUnit, "participants", StringComparison.OrdinalIgnoreCase);
}
