using System.Text;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Loading;
using static EvidenceApi.Seeder.Loading.Cell;

namespace EvidenceApi.Seeder.Documents;

/// <summary>
/// A study as the service sends it, made once by the load that changes it (docs/adr/0010). The records of EvidenceApi/Studies describe the same documents, and
/// a test holds one against the other.
/// </summary>
internal sealed record RenderedStudy(Study Study, StudyFacets Facets, SearchedText Text, StudyView Verified, StudyView? Unverified)
{
    public static readonly Table<RenderedStudy> Table = new(
        "study_document",
        """
        study_id status unverified_status design phases start_date last_update_posted title acronym countries phenotypes interventions measures sources
        registrations outcome_count has_results is_trial status_since unverified_status_since status_as_of unverified_status_as_of status_source
        unverified_status_source target_enrollment unverified_target_enrollment actual_enrollment unverified_actual_enrollment keywords description summary
        unverified_summary document unverified_document numbers unverified_numbers
        """,
        rendered => [Row(
            rendered.Study.Id, rendered.Verified.Status.Status, rendered.Unverified?.Status.Status, rendered.Study.Design,
            rendered.Study.Phases.Select(phase => phase.ToString()), rendered.Verified.StartDate, rendered.Verified.LastUpdatePosted,
            rendered.Study.Title, rendered.Study.Acronym, rendered.Facets.Countries, rendered.Facets.Phenotypes, rendered.Facets.Interventions,
            rendered.Facets.Measures, rendered.Facets.Sources, rendered.Facets.Registrations, rendered.Study.Outcomes.Count,
            rendered.Study.Outcomes.Any(outcome => outcome.Results.Count > 0), rendered.Study.Registrations.Count + rendered.Study.StatusHistory.Count > 0,
            rendered.Verified.Status.Since, rendered.Unverified?.Status.Since, rendered.Verified.Status.AsOf, rendered.Unverified?.Status.AsOf,
            rendered.Verified.Status.Source, rendered.Unverified?.Status.Source, rendered.Verified.Status.TargetEnrollment,
            rendered.Unverified?.Status.TargetEnrollment, rendered.Verified.Status.ActualEnrollment, rendered.Unverified?.Status.ActualEnrollment,
            rendered.Text.Keywords,
            rendered.Text.Description, rendered.Verified.Summary, rendered.Unverified?.Summary, rendered.Verified.Document,
            rendered.Unverified?.Document, rendered.Verified.Numbers, rendered.Unverified?.Numbers)]);

    /// <summary>Renders a study without unverified values and, where it has any, with them.</summary>
    public static RenderedStudy Of(Study study, DocumentContext context)
    {
        var verified = StudyView.Of(study, context, includeUnverified: false);
        var all = HasUnverified(study) ? StudyView.Of(study, context, includeUnverified: true) : null;
        return new RenderedStudy(study, StudyFacets.Of(study, context), SearchedText.Of(study, context), verified, all);
    }

    private static bool HasUnverified(Study study) => ((IEnumerable<IEnumerable<ICited>>)
    [
        study.Registrations, study.Organizations, study.Eligibility, study.Counts, study.Dates, study.StatusHistory,
        study.Interventions.SelectMany(intervention => intervention.Doses), study.Outcomes.SelectMany(outcome => outcome.Results),
    ]).Any(facts => facts.Any(fact => fact.Verification == Verification.UNVERIFIED));
}

/// <summary>The documents of one study, with or without unverified values, and what lists sort and filter by.</summary>
internal sealed record StudyView(StatusInBrief Status, string StartDate, string LastUpdatePosted, string Summary, string Document, string Numbers)
{
    public static StudyView Of(Study study, DocumentContext context, bool includeUnverified)
    {
        var visible = new VisibleStudy(study, context, includeUnverified);
        using var summary = new JsonDocumentWriter();
        summary.Document(() => SummaryDocument.Write(summary, visible));
        using var document = new JsonDocumentWriter();
        document.Document(() => StudyDocument.Write(document, visible));
        using var numbers = new JsonDocumentWriter();
        numbers.Document(() => NumbersDocument.Write(numbers, visible));
        return new StudyView(
            StatusInBrief.Of(visible), visible.DateOf(DateKind.START) ?? "", visible.LastUpdatePosted ?? "", Text(summary), Text(document), Text(numbers));
    }

    private static string Text(JsonDocumentWriter written) => Encoding.UTF8.GetString(written.Written().Span);
}
