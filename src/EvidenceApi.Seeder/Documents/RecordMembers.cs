using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A registry record inside its study, in the words of the register.</summary>
internal static class RecordMembers
{
    public static void Write(JsonDocumentWriter json, RegistryRecord record, DocumentContext context)
    {
        json.Text("nctId", record.NctId);
        json.Truth("gone", context.Gone.Contains(record.NctId));
        json.Text("briefTitle", record.BriefTitle);
        json.Text("officialTitle", record.OfficialTitle);
        json.Text("acronym", record.Acronym);
        Design(json, record);
        json.Text("overallStatus", record.OverallStatus);
        json.Text("lastKnownStatus", record.LastKnownStatus);
        json.Text("whyStopped", record.WhyStopped);
        json.Object("enrollment", record.Enrollment is null ? null : record, enrolled =>
        {
            json.Number("count", enrolled.Enrollment);
            json.Text("type", enrolled.EnrollmentType);
        });
        json.Text("briefSummary", record.BriefSummary);
        json.Text("detailedDescription", record.DetailedDescription);
        json.Texts("keywords", record.Keywords);
        json.Texts("conditions", record.Conditions);
        Terms(json, record);
        Eligibility(json, record.Eligibility);
        References(json, record);
        json.Truth("hasResults", record.HasResults);
        json.Text("limitationsAndCaveats", record.Results.LimitationsAndCaveats);
        json.List("flags", record.Flags, flag =>
        {
            json.Code<FlagCode>("code", flag.Code);
            json.Text("item", flag.Item);
            json.Text("printed", flag.Printed);
        });
        json.Object("other", record.Other, other =>
        {
            foreach (var (pointer, value) in other.OrderBy(member => member.Key, StringComparer.Ordinal))
                json.Raw(pointer, value);
        });
    }

    private static void Design(JsonDocumentWriter json, RegistryRecord record)
    {
        json.Text("studyType", record.StudyType);
        json.Texts("phases", record.Phases);
        json.Text("allocation", record.Allocation);
        json.Text("interventionModel", record.InterventionModel);
        json.Text("interventionModelDescription", record.InterventionModelDescription);
        json.Text("masking", record.Masking);
        json.Text("maskingDescription", record.MaskingDescription);
        json.Texts("whoMasked", record.WhoMasked);
        json.Text("primaryPurpose", record.PrimaryPurpose);
        json.Text("observationalModel", record.ObservationalModel);
        json.Text("timePerspective", record.TimePerspective);
        json.Text("targetDuration", record.TargetDuration);
        json.Truth("patientRegistry", record.PatientRegistry);
    }

    private static void Terms(JsonDocumentWriter json, RegistryRecord record)
    {
        json.List("meshTerms", record.Terms, term =>
        {
            json.Code<TermSubject>("subject", term.Subject);
            json.Code<TermKind>("kind", term.Kind);
            json.Text("id", term.MeshId);
            json.Text("term", term.Term);
        });
        json.List("identifiers", record.Identifiers, identifier =>
        {
            json.Code<IdentifierKind>("kind", identifier.Kind);
            json.Text("number", identifier.Number);
            json.Text("type", identifier.Type);
            json.Text("domain", identifier.Domain);
            json.Text("link", identifier.Link);
        });
    }

    private static void Eligibility(JsonDocumentWriter json, RegistryEligibility printed) => json.Object("eligibility", printed, eligibility =>
    {
        json.Text("text", eligibility.Text);
        json.Text("sex", eligibility.Sex);
        json.Truth("genderBased", eligibility.GenderBased);
        json.Text("genderDescription", eligibility.GenderDescription);
        json.Truth("healthyVolunteers", eligibility.HealthyVolunteers);
        json.Text("minimumAge", eligibility.MinimumAge);
        json.Text("maximumAge", eligibility.MaximumAge);
        json.Texts("stdAges", eligibility.StdAges);
        json.Text("studyPopulation", eligibility.StudyPopulation);
        json.Text("samplingMethod", eligibility.SamplingMethod);
    });

    private static void References(JsonDocumentWriter json, RegistryRecord record) => json.List("references", record.References, reference =>
    {
        json.Text("type", reference.Type);
        json.Text("pmid", reference.Pmid);
        json.Text("citation", reference.Citation);
        json.List("retractions", reference.Retractions, retraction =>
        {
            json.Text("pmid", retraction.Pmid);
            json.Text("source", retraction.Source);
        });
    });
}
