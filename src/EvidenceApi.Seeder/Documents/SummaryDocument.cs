using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A study as lists show it.</summary>
internal static class SummaryDocument
{
    public static void Write(JsonDocumentWriter json, VisibleStudy visible)
    {
        SharedMembers.Identity(json, visible);
        json.Codes("phenotypes", visible.Phenotypes);
        json.Codes("interventionTypes", visible.InterventionTypes);
        SharedMembers.CodeBasis(json, visible);
        SharedMembers.Countries(json, visible);
        SharedMembers.YearsOfTreatment(json, visible);
        json.Texts("registrations", visible.RegistrationNumbers);
        SharedMembers.Status(json, visible);
        Appraisal.WriteCodes(json, visible);
        json.Text("startDate", visible.DateOf(DateKind.START));
        json.Text("lastUpdatePosted", visible.LastUpdatePosted);
        json.Number("outcomeCount", visible.Study.Outcomes.Count);
        json.Object("links", visible.Study, study => json.Text("self", SharedMembers.Address(study)));
    }
}
