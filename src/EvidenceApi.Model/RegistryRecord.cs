using System.Text.Json.Serialization;

namespace EvidenceApi.Model;

/// <summary>One record of ClinicalTrials.gov, in the words of the register. registry-fields.tsv beside this file says where each field is stored.</summary>
public sealed record RegistryRecord
{
    /// <summary>The record's number, <c>NCT</c> and eight digits.</summary>
    public required string NctId { get; init; }

    /// <summary>Id of the record as a source.</summary>
    public required string Source { get; init; }

    public string? BriefTitle { get; init; }

    public string? OfficialTitle { get; init; }

    public string? Acronym { get; init; }

    public string? StudyType { get; init; }

    public IReadOnlyList<string> Phases { get; init; } = [];

    public string? Allocation { get; init; }

    public string? InterventionModel { get; init; }

    public string? Masking { get; init; }

    public string? TimePerspective { get; init; }

    public string? OverallStatus { get; init; }

    public string? WhyStopped { get; init; }

    public string? BriefSummary { get; init; }

    public string? DetailedDescription { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public string? LastKnownStatus { get; init; }

    public int? Enrollment { get; init; }

    /// <summary>ACTUAL or ESTIMATED as printed; older records do not say.</summary>
    public string? EnrollmentType { get; init; }

    public string? PrimaryPurpose { get; init; }

    public string? ObservationalModel { get; init; }

    public string? InterventionModelDescription { get; init; }

    public string? MaskingDescription { get; init; }

    public IReadOnlyList<string> WhoMasked { get; init; } = [];

    public string? TargetDuration { get; init; }

    public bool? PatientRegistry { get; init; }

    public RegistryEligibility Eligibility { get; init; } = new();

    public bool HasResults { get; init; }

    public RegistryResultsSection Results { get; init; } = new();

    public IReadOnlyList<RegistryIdentifier> Identifiers { get; init; } = [];

    public IReadOnlyList<string> Conditions { get; init; } = [];

    public IReadOnlyList<RegistryTerm> Terms { get; init; } = [];

    public IReadOnlyList<RegistryReference> References { get; init; } = [];

    public IReadOnlyList<RegistryFlag> Flags { get; init; } = [];

    /// <summary>The outcomes of every state of the record that is held, the oldest first; the last one is the record now. Worked out, and no part of what it says.</summary>
    [JsonIgnore]
    public IReadOnlyList<RecordOutcomes> OutcomeStates { get; init; } = [];

    /// <summary>Every field that has no place above: JSON Pointer (RFC 6901) in the record to the JSON of its value.</summary>
    public IReadOnlyDictionary<string, string> Other { get; init; } = new Dictionary<string, string>();
}
