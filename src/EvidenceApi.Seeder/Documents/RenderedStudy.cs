using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Documents;

/// <summary>
/// A study as the service sends it, made once by the load that changes it: the records of EvidenceApi.Contract in JSON, and the columns of lists.
/// </summary>
internal sealed record RenderedStudy(Study Study, StudyFacets Facets, RegisterFacets Register, SearchedText Text, StudyView Verified, StudyView? Unverified)
{
    public static readonly Table<RenderedStudy> Table = Table<RenderedStudy>.Of("study_document", rendered => (RenderedStudy[])[rendered],
        ("study_id", row => row.Study.Id),
        ("status", row => row.Verified.Status.Status),
        ("unverified_status", row => row.Unverified?.Status.Status),
        ("last_known_status", row => row.Verified.Status.LastKnownStatus),
        ("unverified_last_known_status", row => row.Unverified?.Status.LastKnownStatus),
        ("design", row => row.Study.Design),
        ("phases", row => row.Study.Phases.Select(phase => phase.ToString())),
        ("start_date", row => row.Verified.StartDate),
        ("treated_from", row => row.Verified.TreatedFrom),
        ("treated_to", row => row.Verified.TreatedTo),
        ("last_update_posted", row => row.Verified.LastUpdatePosted),
        ("title", row => row.Study.Title),
        ("acronym", row => row.Study.Acronym),
        ("countries", row => row.Facets.Countries),
        ("phenotypes", row => row.Facets.Phenotypes),
        ("interventions", row => row.Facets.Interventions),
        ("conditioning", row => row.Facets.Conditioning),
        ("conditioning_intensity", row => row.Facets.Intensity),
        ("activity", row => row.Facets.Activity),
        ("design_basis", row => row.Verified.DesignBasis),
        ("intervention_basis", row => row.Verified.InterventionBasis),
        ("phenotype_basis", row => row.Verified.PhenotypeBasis),
        ("conditioning_basis", row => row.Verified.ConditioningBasis),
        ("measures", row => row.Facets.Measures),
        ("sources", row => row.Facets.Sources),
        ("risk_of_bias", row => row.Facets.RiskOfBias),
        ("retraction", row => row.Facets.Retraction),
        ("registrations", row => row.Facets.Registrations),
        ("outcome_count", row => row.Study.Outcomes.Count),
        ("has_results", row => row.Study.Outcomes.Any(outcome => outcome.Results.Count > 0)),
        ("is_trial", row => TrialDocuments.IsTrial(row.Study)),
        ("status_since", row => row.Verified.Status.SinceFrom),
        ("unverified_status_since", row => row.Unverified?.Status.SinceFrom),
        ("status_since_to", row => row.Verified.Status.SinceTo),
        ("unverified_status_since_to", row => row.Unverified?.Status.SinceTo),
        ("status_confirmed_on", row => row.Verified.Status.ConfirmedOn),
        ("unverified_status_confirmed_on", row => row.Unverified?.Status.ConfirmedOn),
        ("status_as_of", row => row.Verified.Status.AsOf),
        ("unverified_status_as_of", row => row.Unverified?.Status.AsOf),
        ("status_documented", row => row.Verified.Status.Documented),
        ("unverified_status_documented", row => row.Unverified?.Status.Documented),
        ("sources_disagree", row => row.Verified.Status.SourcesDisagree),
        ("unverified_sources_disagree", row => row.Unverified?.Status.SourcesDisagree),
        ("registrations_differ", row => row.Verified.Status.RegistrationsDiffer),
        ("unverified_registrations_differ", row => row.Unverified?.Status.RegistrationsDiffer),
        ("starts_by", row => row.Verified.Status.Days.StartsBy),
        ("unverified_starts_by", row => row.Unverified?.Status.Days.StartsBy),
        ("ends_by", row => row.Verified.Status.Days.EndsBy),
        ("unverified_ends_by", row => row.Unverified?.Status.Days.EndsBy),
        ("updated_by", row => row.Verified.Status.Days.UpdatedBy),
        ("unverified_updated_by", row => row.Unverified?.Status.Days.UpdatedBy),
        ("status_source", row => row.Verified.Status.Source),
        ("unverified_status_source", row => row.Unverified?.Status.Source),
        ("target_enrollment", row => row.Verified.Status.TargetEnrollment),
        ("unverified_target_enrollment", row => row.Unverified?.Status.TargetEnrollment),
        ("actual_enrollment", row => row.Verified.Status.ActualEnrollment),
        ("unverified_actual_enrollment", row => row.Unverified?.Status.ActualEnrollment),
        ("unspecified_enrollment", row => row.Verified.Status.UnspecifiedEnrollment),
        ("unverified_unspecified_enrollment", row => row.Unverified?.Status.UnspecifiedEnrollment),
        ("sponsors", row => row.Register.Sponsors),
        ("sponsor_classes", row => row.Register.SponsorClasses),
        ("funders", row => row.Register.Funders),
        ("collaborators", row => row.Register.Collaborators),
        ("conditions", row => row.Register.Conditions),
        ("mesh_terms", row => row.Register.MeshTerms),
        ("mesh_keys", row => row.Register.MeshKeys),
        ("intervention_names", row => row.Register.InterventionNames),
        ("results_posted", row => row.Register.ResultsPosted),
        ("minimum_age", row => row.Register.MinimumAge),
        ("maximum_age", row => row.Register.MaximumAge),
        ("ages_known", row => row.Register.AgesKnown),
        ("sex", row => row.Register.Sex),
        ("masking", row => row.Study.Masking?.ToString()),
        ("allocation", row => row.Study.Allocation?.ToString()),
        ("keywords", row => row.Text.Keywords),
        ("description", row => row.Text.Description),
        ("summary", row => row.Verified.Summary),
        ("unverified_summary", row => row.Unverified?.Summary),
        ("document", row => row.Verified.Document),
        ("unverified_document", row => row.Unverified?.Document),
        ("numbers", row => row.Verified.Numbers),
        ("unverified_numbers", row => row.Unverified?.Numbers));

    /// <summary>Renders a study without unverified values and, where it has any, with them.</summary>
    public static RenderedStudy Of(Study study, DocumentContext context)
    {
        var verified = StudyView.Of(study, context, includeUnverified: false);
        var all = VisibleStudy.HasUnverified(study) ? StudyView.Of(study, context, includeUnverified: true) : null;
        return new RenderedStudy(study, StudyFacets.Of(study, context), RegisterFacets.Of(study), SearchedText.Of(study, context), verified, all);
    }
}

/// <summary>The documents of one study, with or without unverified values, and what lists sort and filter by.</summary>
internal sealed record StudyView(
    StatusInBrief Status, CodeBasis? DesignBasis, CodeBasis? InterventionBasis, CodeBasis? PhenotypeBasis, CodeBasis? ConditioningBasis, string StartDate, string TreatedFrom, string TreatedTo,
    string LastUpdatePosted, byte[] Summary, byte[] Document, byte[] Numbers)
{
    public static StudyView Of(Study study, DocumentContext context, bool includeUnverified)
    {
        var visible = new VisibleStudy(study, context, includeUnverified);
        return new StudyView(
            StatusInBrief.Of(visible), visible.DesignBasis, visible.InterventionBasis, visible.PhenotypeBasis, visible.ConditioningBasis,
            visible.DateOf(DateKind.START) ?? "", visible.DateOf(DateKind.FIRST_TREATED) ?? "", visible.DateOf(DateKind.LAST_TREATED) ?? "",
            visible.LastUpdatePosted ?? "",
            Contract.ServedJson.Write(SummaryMapping.Of(visible), Contract.ServedJson.Default.StudySummary),
            Contract.ServedJson.Write(StudyMapping.Of(visible), Contract.ServedJson.Default.Study),
            Contract.ServedJson.Write(NumbersMapping.Of(visible), Contract.ServedJson.Default.StudyNumbers));
    }
}
