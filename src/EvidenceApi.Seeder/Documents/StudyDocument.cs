using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A study with all that describes it.</summary>
internal static class StudyDocument
{
    public static void Write(JsonDocumentWriter json, VisibleStudy visible)
    {
        var study = visible.Study;
        SharedMembers.Identity(json, visible);
        SharedMembers.CodeBasis(json, visible);
        json.Code("allocation", study.Allocation);
        json.Code("interventionModel", study.InterventionModel);
        json.Code("masking", study.Masking);
        json.Code("timePerspective", study.TimePerspective);
        json.Text("designNote", study.DesignNote);
        SharedMembers.Status(json, visible);
        Registrations(json, visible);
        json.List("reports", study.Reports, report =>
        {
            json.Code<ReportRole>("role", report.Role);
            json.Object("source", visible.Context.Source(report.Source, study), source => SharedMembers.SourceReference(json, source));
        });
        Organizations(json, visible);
        SharedMembers.Countries(json, visible);
        json.List("countriesFrom", study.CountriesFrom, id => SharedMembers.SourceReference(json, visible.Context.Source(id, study)));
        SharedMembers.YearsOfTreatment(json, visible);
        json.List("sites", study.Sites, site => Site(json, site));
        GroupMembers.Write(json, visible);
        FactMembers.Write(json, visible);
        json.List("limitations", study.Limitations, limitation =>
        {
            json.Code<LimitationCode>("code", limitation.Code);
            json.Text("statement", limitation.Statement);
        });
        Appraisal.Write(json, visible);
        json.List("relations", study.Relations, relation => Relation(json, visible, relation));
        json.List("records", study.Records.OrderBy(record => record.NctId, StringComparer.Ordinal), record => RecordMembers.Write(json, record, visible.Context));
        SharedMembers.Links(json, visible);
    }

    private static void Relation(JsonDocumentWriter json, VisibleStudy visible, Relation relation)
    {
        json.Code<RelationType>("type", relation.Type);
        json.Object("study", relation, related =>
        {
            json.Text("id", related.Study);
            json.Text("title", visible.Context.TitleOf(related.Study));
        });
        json.Code<Overlap>("overlap", relation.Overlap);
        json.Number("shared", relation.Shared);
        json.Code("basis", relation.Basis);
        json.List("sources", relation.Sources, source => SharedMembers.SourceReference(json, visible.Context.Source(source, visible.Study)));
        json.Text("note", relation.Note);
    }

    private static void Registrations(JsonDocumentWriter json, VisibleStudy visible) => json.List(
        "registrations",
        visible.Facts(visible.Study.Registrations).OrderBy(item => item.Registry.ToString(), StringComparer.Ordinal).ThenBy(item => item.Number, StringComparer.Ordinal),
        registration =>
        {
            json.Code<Registry>("registry", registration.Registry);
            json.Text("number", registration.Number);
            SharedMembers.Citation(json, visible, registration);
        });

    private static void Organizations(JsonDocumentWriter json, VisibleStudy visible) => json.List("organizations", visible.Facts(visible.Study.Organizations), organization =>
    {
        json.Code<OrganizationRole>("role", organization.Role);
        json.Text("name", organization.Name);
        json.Text("class", organization.Class);
        SharedMembers.Citation(json, visible, organization);
    });

    private static void Site(JsonDocumentWriter json, Site site)
    {
        json.Text("name", site.Name);
        json.Text("city", site.City);
        json.Text("country", site.Country);
        json.Object("registry", site.Registry, location =>
        {
            json.Text("state", location.State);
            json.Text("zip", location.Zip);
            json.Text("country", location.Country);
            json.Text("status", location.Status);
            json.Number("latitude", location.Latitude);
            json.Number("longitude", location.Longitude);
        });
    }
}
