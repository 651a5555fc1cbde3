namespace EvidenceApi.Contract;

/// <summary>Who could take part in a study, in the words of its registry records.</summary>
public sealed record EligibilityOfStudy
{
    public required StudyReference Study { get; init; }

    /// <summary>Empty where no record says it; the coded criteria are in the study's <c>eligibility</c>.</summary>
    public required EligibilityOfRecord[] Records { get; init; }

    public required StudyPartLinks Links { get; init; }
}

/// <summary>Who could take part, as one record prints it.</summary>
public sealed record EligibilityOfRecord
{
    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    public required string? Sex { get; init; }

    /// <summary>As printed: 18 Years; null when the record gives no limit.</summary>
    public required string? MinimumAge { get; init; }

    /// <summary>As printed; null when the record gives no limit.</summary>
    public required string? MaximumAge { get; init; }

    public required bool? HealthyVolunteers { get; init; }

    public required string? StudyPopulation { get; init; }

    public required string? SamplingMethod { get; init; }

    /// <summary>The criteria in the register's Markdown, as printed.</summary>
    public required string? Markdown { get; init; }

    /// <summary>The same without the marks of Markdown.</summary>
    public required string? PlainText { get; init; }

    /// <summary>Criteria below an inclusion heading, one each, with its sub-items.</summary>
    public required string[] Inclusion { get; init; }

    /// <summary>Criteria below an exclusion heading.</summary>
    public required string[] Exclusion { get; init; }

    /// <summary>What is below neither heading.</summary>
    public required string[] Other { get; init; }
}
