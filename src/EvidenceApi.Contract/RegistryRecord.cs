using System.Text.Json.Nodes;
using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A record of ClinicalTrials.gov, in the words of the register. docs/registry-fields.md says where each field is stored.</summary>
public sealed record RegistryRecordAnswer
{
    public required string NctId { get; init; }

    /// <summary>Whether the last full load no longer contained the record.</summary>
    public required bool Gone { get; init; }

    public required string? BriefTitle { get; init; }

    public required string? OfficialTitle { get; init; }

    public required string? Acronym { get; init; }

    public required string? StudyType { get; init; }

    public required string[] Phases { get; init; }

    public required string? Allocation { get; init; }

    public required string? InterventionModel { get; init; }

    public required string? InterventionModelDescription { get; init; }

    public required string? Masking { get; init; }

    public required string? MaskingDescription { get; init; }

    public required string[] WhoMasked { get; init; }

    public required string? PrimaryPurpose { get; init; }

    public required string? ObservationalModel { get; init; }

    public required string? TimePerspective { get; init; }

    public required string? TargetDuration { get; init; }

    public required bool? PatientRegistry { get; init; }

    public required string? OverallStatus { get; init; }

    /// <summary>The status before it became UNKNOWN.</summary>
    public required string? LastKnownStatus { get; init; }

    public required string? WhyStopped { get; init; }

    public required RegistryEnrollmentAnswer? Enrollment { get; init; }

    /// <summary>The type of the enrolment; older records give none, and some give it without a number.</summary>
    public required string? EnrollmentType { get; init; }

    public required string? BriefSummary { get; init; }

    public required string? DetailedDescription { get; init; }

    public required string[] Keywords { get; init; }

    public required string[] Conditions { get; init; }

    public required RegistryTermAnswer[] MeshTerms { get; init; }

    /// <summary>Earlier NCT numbers, the organization's own number, and those of funders and other registers.</summary>
    public required RegistryIdentifierAnswer[] Identifiers { get; init; }

    public required RegistryEligibilityAnswer Eligibility { get; init; }

    public required RegistryReferenceAnswer[] References { get; init; }

    public required bool HasResults { get; init; }

    public required string? LimitationsAndCaveats { get; init; }

    /// <summary>Where the record contradicts itself or the schema, or could not be read as a number.</summary>
    public required RegistryFlagAnswer[] Flags { get; init; }

    /// <summary>Every field that has no member here: JSON Pointer in the record to its value.</summary>
    public required JsonObject Other { get; init; }
}

/// <summary>How many participants, and whether that is ACTUAL or ESTIMATED; older records do not say.</summary>
public sealed record RegistryEnrollmentAnswer
{
    public required int Count { get; init; }

    public required string? Type { get; init; }
}

/// <summary>A MeSH term that the register derives.</summary>
public sealed record RegistryTermAnswer
{
    public required TermSubject Subject { get; init; }

    public required TermKind Kind { get; init; }

    public required string? Id { get; init; }

    public required string? Term { get; init; }
}

/// <summary>Another number of a record.</summary>
public sealed record RegistryIdentifierAnswer
{
    public required IdentifierKind Kind { get; init; }

    public required string? Number { get; init; }

    public required string? Type { get; init; }

    public required string? Domain { get; init; }

    public required string? Link { get; init; }
}

/// <summary>A flag, the id or JSON Pointer that it is about, and what is printed there.</summary>
public sealed record RegistryFlagAnswer
{
    public required FlagCode Code { get; init; }

    public required string Item { get; init; }

    public required string? Printed { get; init; }
}
