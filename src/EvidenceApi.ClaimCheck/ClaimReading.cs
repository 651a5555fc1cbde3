using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>What was understood of a claim, and what was not. Nothing in it is guessed.</summary>
public sealed record ClaimReading
{
    /// <summary>The number that is claimed; null when there is none, or more than one.</summary>
    public ClaimNumber? Number { get; init; }

    /// <summary>Months since treatment; 0 at baseline, negative before; null when the claim gives no time.</summary>
    public decimal? Months { get; init; }

    /// <summary>Ids of the studies that the claim may mean; empty when it names none.</summary>
    public IReadOnlyList<string> Studies { get; init; } = [];

    /// <summary>The side of the treatment that the claim speaks of, when it says so without a length of time.</summary>
    public ClaimPeriod? Period { get; init; }

    /// <summary>Names of studies that the data do not know.</summary>
    public IReadOnlyList<string> UnknownStudies { get; init; } = [];

    /// <summary>Ids of the measures that the claim's words may mean; empty when it names none.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>What the claim's effect is measured by, such as a hazard ratio; null when it claims none.</summary>
    public EffectMeasure? Effect { get; init; }

    /// <summary>Outcomes that the claim names and no study here measures, such as remission.</summary>
    public IReadOnlyList<string> OtherOutcomes { get; init; } = [];

    /// <summary>Courses of disease; empty when the claim gives none.</summary>
    public IReadOnlyList<Phenotype> Phenotypes { get; init; } = [];

    /// <summary>Whether the claim speaks of everybody in the study, as "of all patients" does.</summary>
    public bool IsOfEverybody { get; init; }

    /// <summary>Labels of the one arm that the claim names by a word of its label.</summary>
    public IReadOnlyList<string> ArmLabels { get; init; } = [];

    /// <summary>Whose number it is; null when the claim does not say, or names both sides.</summary>
    public ClaimArm? Arm { get; init; }

    /// <summary>Drugs that the claim names, in lower case.</summary>
    public IReadOnlyList<string> Drugs { get; init; } = [];

    public IReadOnlyList<Understood> Understood { get; init; } = [];

    /// <summary>Words that were not understood: at most 20 entries of at most 200 characters.</summary>
    public IReadOnlyList<string> NotUnderstood { get; init; } = [];

    /// <summary>Reasons why no single claim could be read, such as several numbers. With one, no verdict but AMBIGUOUS is given.</summary>
    public IReadOnlyList<string> Unclear { get; init; } = [];
}

/// <summary>The number of a claim. At least one of value and numerator is given.</summary>
public sealed record ClaimNumber
{
    /// <summary>The number as claimed; a fraction in words is percent ("one in three" is 33.33…); null for a bare n/N.</summary>
    public decimal? Value { get; init; }

    /// <summary>UCUM code: <c>%</c>, <c>a</c>, <c>mo</c>; null when the claim gives none, which fits any unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Decimals as written: 46 has 0, 46.2 has 1. The data are rounded to them.</summary>
    public int Decimals { get; init; }

    public int? Numerator { get; init; }

    public int? Denominator { get; init; }

    public Qualifier Qualifier { get; init; }

    /// <summary>Whether it is a fraction in words, or n of an N up to ten: read within 2.5 percentage points.</summary>
    public bool IsFraction { get; init; }
}

/// <summary>How a claim qualifies its number.</summary>
public enum Qualifier { EXACT, ABOUT, ALMOST, JUST_OVER, MORE_THAN, LESS_THAN, AT_LEAST, AT_MOST }

/// <summary>The side that a claim is about.</summary>
public enum ClaimArm { TRANSPLANT, COMPARATOR }

/// <summary>Before or after the treatment.</summary>
public enum ClaimPeriod { BEFORE, AFTER }

/// <summary>What a piece of the claim was taken for.</summary>
public enum UnderstoodAs { NUMBER, QUALIFIER, TIME, STUDY, MEASURE, NEGATION, POPULATION, ARM, EFFECT }

/// <summary>A piece of the claim, what it was taken for, and the value that was read: an id, a code or a number with its unit.</summary>
public sealed record Understood(string Text, UnderstoodAs As, string Value);
