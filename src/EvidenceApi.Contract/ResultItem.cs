using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A number in a list: all that it must not travel without. <c>/v1/results/{id}</c> has the whole, in which these members have the same values.</summary>
public sealed record ResultItem
{
    /// <summary>Permanent id: study, outcome and result, joined by dots.</summary>
    public required string Id { get; init; }

    public required StudyReference Study { get; init; }

    public required OutcomeTitle Outcome { get; init; }

    /// <summary>Null when an outcome of a register is not mapped to the dictionary.</summary>
    public required MeasureName? Measure { get; init; }

    /// <summary>The arm; null when the number is about the whole study.</summary>
    public required ArmReference? Arm { get; init; }

    public required PopulationReference Population { get; init; }

    /// <summary>The registry's class, as printed; null without one.</summary>
    public required string? Stratum { get; init; }

    public required string? Category { get; init; }

    /// <summary>Months since treatment or randomisation; 0 at baseline, negative before; null when the time cannot be read as months.</summary>
    public required decimal? Months { get; init; }

    /// <summary>Time as the source words it.</summary>
    public required string? Time { get; init; }

    /// <summary>The time that the number looks back on; null when unknown.</summary>
    public required WindowAnswer? Window { get; init; }

    /// <summary>How the number was estimated. KAPLAN_MEIER is a probability over time and not a head count.</summary>
    public required EstimateType EstimateType { get; init; }

    /// <summary>Whether the source names the kind of estimate (STATED), or a curator inferred it (ASSUMED); the note says from what.</summary>
    public required EstimateTypeBasis EstimateTypeBasis { get; init; }

    /// <summary>The number in the unit beside it; percent as 46, not 0.46; null when not reported.</summary>
    public required decimal? Value { get; init; }

    /// <summary>UCUM code of value, interval and dispersion; null when the printed unit of a register has no certain code.</summary>
    public required string? Unit { get; init; }

    /// <summary>The unit as a register prints it; null for a curated number.</summary>
    public required string? PrintedUnit { get; init; }

    /// <summary>n: participants (or units) with the event; null when not reported, and always null for an estimate that is not a head count.</summary>
    public required int? Numerator { get; init; }

    /// <summary>N: participants (or units) in all; null when not reported.</summary>
    public required int? Denominator { get; init; }

    /// <summary>Who the denominator counts; NOT_REPORTED without one.</summary>
    public required DenominatorKind DenominatorKind { get; init; }

    /// <summary>What the denominator counts: participants, lesions, …</summary>
    public required string DenominatorUnit { get; init; }

    /// <summary>Events behind a rate or a survival estimate, such as relapses; null when not reported. A person may have several.</summary>
    public required int? Events { get; init; }

    /// <summary>Person-years of observation behind a rate; null when not reported.</summary>
    public required decimal? PersonYears { get; init; }

    /// <summary>People still observed at the time of a survival estimate; null when not reported.</summary>
    public required int? AtRisk { get; init; }

    /// <summary>Confidence interval with its level; null when not reported.</summary>
    public required IntervalAnswer? Interval { get; init; }

    public required DispersionAnswer? Dispersion { get; init; }

    /// <summary>The number as the source prints it; null only when a register prints none.</summary>
    public required string? Printed { get; init; }

    /// <summary>The number as a sentence that is safe to quote; null when it is refused.</summary>
    public required string? Sentence { get; init; }

    /// <summary>Why there is no sentence: no number, a recalled one, one that sources disagree on, or one that only describes the participants; null when there is one.</summary>
    public required string? SentenceRefusal { get; init; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public required string? NotReportedReason { get; init; }

    /// <summary>What sources disagree on about this number, in words; nothing is computed from it then. Null when they do not disagree.</summary>
    public required string? Conflict { get; init; }

    /// <summary>What to know before using the number; <c>/v1/vocabulary?scheme=CAVEAT</c> explains each code.</summary>
    public required Caveat[] Caveats { get; init; }

    /// <summary>Id of the result of a later report that replaces this one, which is then never the study's result; null when none does. It may be unverified.</summary>
    public required string? SupersededBy { get; init; }

    /// <summary>
    /// Order in which numbers are shown, by what was read: 1 the final report, 2 an interim report, 3 a registry record, 4 another document or only a retelling, 5 recalled and not
    /// read, 6 superseded by a later report.
    /// </summary>
    public required int Precedence { get; init; }

    /// <summary>Class of the definition of the outcome, for comparing like with like; null when none was seen or none of the classes fits.</summary>
    public required DefinitionClass? DefinitionClass { get; init; }

    /// <summary>
    /// Whether it is the number of its study to use for its measure, definition and window: the best source read, about the whole study; where there is no such
    /// number, about its arms or parts that share no one. Never a baseline, never a recalled number, and always false for numbers of a register without a measure.
    /// </summary>
    public required bool Preferred { get; init; }

    /// <summary>Id of the number of the study, for the same measure and window, about a group that includes these people; null without one.</summary>
    public required string? PartOf { get; init; }

    public required CitationInShort Citation { get; init; }

    public required SelfLink Links { get; init; }
}
