namespace EvidenceApi.ClaimCheck;

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

    /// <summary>Whether the claim leaves the unit to the data.</summary>
    internal bool IsOfAnyUnit { get; init; }

    internal bool IsShare => Unit == "%" || IsFraction || (Numerator is not null && Denominator is not null);

    internal bool IsCount => Numerator is not null && !IsShare;
}

/// <summary>How a claim qualifies its number.</summary>
public enum Qualifier { EXACT, ABOUT, ALMOST, JUST_OVER, MORE_THAN, LESS_THAN, AT_LEAST, AT_MOST }

/// <summary>Before or after the treatment.</summary>
public enum ClaimPeriod { BEFORE, AFTER }
