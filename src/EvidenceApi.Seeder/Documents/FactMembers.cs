using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>Eligibility, head counts and dates of a study.</summary>
internal static class FactMembers
{
    public static void Write(JsonDocumentWriter json, VisibleStudy visible)
    {
        json.List("eligibility", visible.Facts(visible.Study.Eligibility), criterion =>
        {
            json.Code<CriterionKind>("kind", criterion.Kind);
            json.Code<CriterionSubject>("subject", criterion.Subject);
            json.Number("minimum", criterion.Minimum);
            json.Number("maximum", criterion.Maximum);
            json.Text("unit", criterion.Unit);
            json.Text("statement", criterion.Statement);
            SharedMembers.Citation(json, visible, criterion);
        });
        json.List("counts", visible.Facts(visible.Study.Counts), count =>
        {
            json.Code<CountKind>("kind", count.Kind);
            json.Number("count", count.Count);
            json.Text("arm", count.Arm);
            json.Text("population", count.Population);
            json.Date("asOf", count.AsOf);
            json.Text("supersededBySource", count.SupersededBySource);
            json.Text("note", count.Note);
            SharedMembers.Citation(json, visible, count);
        });
        json.List("dates", visible.Facts(visible.Study.Dates), date =>
        {
            json.Code<DateKind>("kind", date.Kind);
            json.Date("date", date.Date);
            json.Code("type", date.Type);
            json.Text("note", date.Note);
            SharedMembers.Citation(json, visible, date);
        });
    }
}
