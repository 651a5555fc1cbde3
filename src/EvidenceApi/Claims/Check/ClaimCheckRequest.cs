using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Claims.Check;

/// <summary>A claim to check: a sentence in <c>text</c>, or the other members. Nothing of it is stored.</summary>
internal sealed record ClaimCheckRequest
{
    /// <summary>A sentence or a whole text in English, 20,000 characters at most; no other member may be given with it.</summary>
    /// <example>70 % relapse-free at 5 years in HALT-MS</example>
    public string? Text { get; init; }

    /// <summary>Id, acronym, registration number, or author and year.</summary>
    public string? Study { get; init; }

    /// <summary>Id, name, abbreviation or synonym.</summary>
    public string? Measure { get; init; }

    /// <summary>The number that is claimed; percent as 46, not 0.46.</summary>
    public decimal? Value { get; init; }

    /// <summary>Unit of the value, such as %; the unit of the data when not given.</summary>
    public string? Unit { get; init; }

    /// <summary>n of n out of N.</summary>
    public int? Numerator { get; init; }

    /// <summary>N of n out of N.</summary>
    public int? Denominator { get; init; }

    /// <summary>Months since treatment.</summary>
    public decimal? Months { get; init; }

    /// <summary>Course of disease, in words or as a code.</summary>
    public string? Population { get; init; }

    public CheckedText Check(ClaimChecker checker) => Text is { } text
        ? checker.Check(text)
        : checker.Check(new ClaimFields
        {
            Study = Study, Measure = Measure, Value = Value, Unit = Unit, Numerator = Numerator, Denominator = Denominator, Months = Months,
            Population = Population,
        });
}
