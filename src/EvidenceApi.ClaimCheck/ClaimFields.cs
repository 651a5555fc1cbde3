namespace EvidenceApi.ClaimCheck;

/// <summary>A claim that comes in fields instead of a sentence. Names are read as in a sentence; what is not understood is listed.</summary>
public sealed record ClaimFields
{
    /// <summary>Id, acronym, registration number, or author and year.</summary>
    public string? Study { get; init; }

    /// <summary>Id, name, abbreviation or synonym.</summary>
    public string? Measure { get; init; }

    public decimal? Value { get; init; }

    /// <summary>Unit of the value, such as <c>%</c>; null for the unit of the data.</summary>
    public string? Unit { get; init; }

    public int? Numerator { get; init; }

    public int? Denominator { get; init; }

    /// <summary>Months since treatment.</summary>
    public decimal? Months { get; init; }

    /// <summary>Course of disease, in words or as a code; "all" for all participants.</summary>
    public string? Population { get; init; }
}
