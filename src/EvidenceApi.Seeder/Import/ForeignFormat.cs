using System.Text;
using System.Text.Json;

namespace EvidenceApi.Seeder.Import;

/// <summary>Names the format of an input that is not a record of ClinicalTrials.gov API v2, where its beginning shows it.</summary>
internal static class ForeignFormat
{
    private const string Needed = "; needed are records of ClinicalTrials.gov API v2 (https://clinicaltrials.gov/api/v2/studies)";

    private const int NamedMembers = 3;

    // Member of the root and what has it. The older API ended in 2024.
    private static readonly (string Member, string Name)[] Members =
    [
        ("FullStudiesResponse", "a response of the older ClinicalTrials.gov API (full_studies)"),
        ("FullStudies", "studies of the older ClinicalTrials.gov API (full_studies)"),
        ("FullStudy", "a study of the older ClinicalTrials.gov API (full_studies)"),
        ("StudyFieldsResponse", "a response of the older ClinicalTrials.gov API (study_fields)"),
        ("FieldValuesResponse", "a response of the older ClinicalTrials.gov API (field_values)"),
        ("Study", "a study of the older ClinicalTrials.gov API"),
        ("ProtocolSection", "a study of the older ClinicalTrials.gov API"),
        ("clinical_study", "a record of the older ClinicalTrials.gov XML"),
        ("ctNumber", "a trial of CTIS, the register of the European Union"),
        ("items", "a list of this API"),
    ];

    /// <summary>What a JSON value is instead of a record; null when it has the section of a record, or is unknown.</summary>
    public static string? Of(JsonElement json) => json.ValueKind != JsonValueKind.Object || json.TryGetProperty("protocolSection", out _) ? null
        : Name(json) is { } name ? $"this is {name}{Needed}"
        : $"this is an object without protocolSection ({Listed(json)}){Needed}";

    /// <summary>What bytes are that are no JSON; null when nothing shows.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var name = bytes switch
        {
            [0x1F, 0x8B, ..] => "a gzip file; unpack it first",
            [(byte)'P', (byte)'K', 3, 4, ..] => "a zip; its name has to end in .zip",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF",
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "text in UTF-16; save it as UTF-8",
            _ => Text(Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 1024)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n')),
        };
        return name is null ? null : $"this is {name}{Needed}";
    }

    private static string? Name(JsonElement json)
    {
        if (json.TryGetProperty("resourceType", out var kind) && kind.ValueKind == JsonValueKind.String)
            return $"FHIR, a resource of type {Cut(kind.GetString())}";
        return Members.FirstOrDefault(known => json.TryGetProperty(known.Member, out _)).Name;
    }

    private static string Listed(JsonElement json) => json.EnumerateObject().Select(member => Cut(member.Name)).Take(NamedMembers).ToList() is { Count: > 0 } names
        ? $"it has {string.Join(", ", names)}"
        : "it is empty";

    private static string? Text(string text) => text switch
    {
        _ when text.StartsWith("NCT Number", StringComparison.OrdinalIgnoreCase) || text.StartsWith("\"NCT Number", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("Rank,", StringComparison.Ordinal) => "a table of search results",
        _ when !text.StartsWith('<') => null,
        _ when text.Contains("<clinical_study", StringComparison.Ordinal) => "a record of the older ClinicalTrials.gov XML",
        _ when text.Contains("http://hl7.org/fhir", StringComparison.Ordinal) => "FHIR in XML",
        _ when text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) => "an HTML page",
        _ => "XML",
    };

    private static string Cut(string? name) => name is { Length: > 40 } ? $"{name[..40]}…" : name ?? "";
}
