using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>Members that several documents of a study share.</summary>
internal static class SharedMembers
{
    public static void Identity(JsonDocumentWriter json, VisibleStudy visible)
    {
        json.Text("id", visible.Study.Id);
        json.Text("title", visible.Study.Title);
        json.Text("acronym", visible.Study.Acronym);
        json.Code<StudyType>("type", visible.Study.Type);
        json.Code<StudyDesign>("design", visible.Study.Design);
        json.Codes("phases", visible.Study.Phases);
    }

    public static void Status(JsonDocumentWriter json, VisibleStudy visible)
    {
        json.Code("status", visible.State.Status?.Status);
        json.Date("statusAsOf", visible.State.Status?.AsOf);
        json.Code("lastKnownStatus", visible.State.LastKnownStatus);
    }

    public static void CodeBasis(JsonDocumentWriter json, VisibleStudy visible) => json.Object("codeBasis", visible, study =>
    {
        json.Code("design", study.DesignBasis);
        json.Code("intervention", study.InterventionBasis);
        json.Code("phenotype", study.PhenotypeBasis);
        json.Code("conditioning", study.ConditioningBasis);
    });

    public static void Countries(JsonDocumentWriter json, VisibleStudy visible) =>
        json.List("countries", visible.Study.Countries.Distinct().Order(StringComparer.Ordinal), code =>
        {
            json.Text("code", code);
            json.Text("name", Country.All[code].Name);
        });

    public static void YearsOfTreatment(JsonDocumentWriter json, VisibleStudy visible)
    {
        json.Text("treatedFrom", visible.DateOf(DateKind.FIRST_TREATED));
        json.Text("treatedTo", visible.DateOf(DateKind.LAST_TREATED));
    }

    public static string Address(Study study) => $"/v1/studies/{study.Id}";

    public static void Links(JsonDocumentWriter json, VisibleStudy visible) => json.Object("links", visible.Study, study =>
    {
        json.Text("self", Address(study));
        json.Text("outcomes", $"{Address(study)}/outcomes");
        json.Text("numbers", $"{Address(study)}/numbers");
        json.Text("results", $"/v1/results?study={study.Id}");
        json.Text("trial", study.Registrations.Count + study.StatusHistory.Count > 0 ? $"/v1/trials/{study.Id}" : null);
    });

    public static void Citation(JsonDocumentWriter json, VisibleStudy visible, ICited fact) => json.Object("citation", fact, cited =>
    {
        json.Object("source", visible.Context.Source(cited.Source, visible.Study), source => SourceReference(json, source));
        json.Text("place", cited.Place);
        json.Text("readAt", cited.ReadAt);
        json.Code<ReadKind>("readKind", visible.Context.ReadKindOf(cited));
        json.Date("readOn", cited.ReadOn);
        json.Code<Verification>("verification", cited.Verification);
    });

    public static void SourceReference(JsonDocumentWriter json, Source source)
    {
        json.Text("id", source.Id);
        json.Code<SourceKind>("kind", source.Kind);
        json.Text("title", source.Title);
        json.Text("publisher", source.Publisher);
        json.Date("published", source.Published);
        json.Text("url", source.Url);
    }
}
