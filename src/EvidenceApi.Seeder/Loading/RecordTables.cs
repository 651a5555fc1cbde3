using EvidenceApi.Model;
using static EvidenceApi.Seeder.Loading.Cell;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The mapping from what only a register has to its tables.</summary>
internal static class RecordTables
{
    /// <summary>What outcomes and results refer to.</summary>
    public static readonly Table<Study>[] OfGroups =
    [
        new("result_group", "study_id id position nct_id title arm_id arm_link",
            study => study.Records.SelectMany(record => record.Results.Groups.Index().Select(group => Row(
                study.Id, group.Item.Id, group.Index, record.NctId, group.Item.Title, group.Item.Arm, group.Item.ArmLink)))),
    ];

    /// <summary>What refers to outcomes, comparisons and groups, and the record itself.</summary>
    public static readonly Table<Study>[] OfRecords =
    [
        new("registry_record",
            """
            nct_id study_id source_id brief_title official_title acronym study_type phases allocation intervention_model masking time_perspective
            overall_status why_stopped last_known_status brief_summary detailed_description keywords enrollment enrollment_type primary_purpose
            observational_model intervention_model_description masking_description who_masked target_duration patient_registry eligibility_text sex
            gender_based gender_description healthy_volunteers minimum_age maximum_age std_ages study_population sampling_method has_results
            pre_assignment_details recruitment_details flow_units baseline_population baseline_units adverse_event_threshold adverse_event_time_frame
            adverse_event_description all_cause_mortality_comment limitations_and_caveats other
            """,
            study => study.Records.Select(record => Record(study, record, record.Eligibility, record.Results))),
        new("registry_identifier", "nct_id position kind number type domain link",
            study => study.Records.SelectMany(record => record.Identifiers.Index().Select(item => Row(
                record.NctId, item.Index, item.Item.Kind, item.Item.Number, item.Item.Type, item.Item.Domain, item.Item.Link)))),
        new("registry_condition", "nct_id position name",
            study => study.Records.SelectMany(record => record.Conditions.Index().Select(item => Row(record.NctId, item.Index, item.Item)))),
        new("registry_term", "nct_id position subject kind mesh_id term",
            study => study.Records.SelectMany(record => record.Terms.Index().Select(item => Row(
                record.NctId, item.Index, item.Item.Subject, item.Item.Kind, item.Item.MeshId, item.Item.Term)))),
        new("registry_reference", "nct_id position type pmid citation",
            study => study.Records.SelectMany(record => record.References.Index().Select(item => Row(
                record.NctId, item.Index, item.Item.Type, item.Item.Pmid, item.Item.Citation)))),
        new("registry_retraction", "nct_id reference_position position pmid source",
            study => study.Records.SelectMany(record => record.References.Index().SelectMany(item => item.Item.Retractions.Index().Select(retraction => Row(
                record.NctId, item.Index, retraction.Index, retraction.Item.Pmid, retraction.Item.Source))))),
        new("registry_flag", "nct_id position code item printed",
            study => study.Records.SelectMany(record => record.Flags.Index().Select(item => Row(
                record.NctId, item.Index, item.Item.Code, item.Item.Item, item.Item.Printed)))),
        new("result_group_use", "study_id nct_id section outcome_id position code group_id title description",
            study => study.Records.SelectMany(record => record.Results.GroupUses.Select(use => Row(
                study.Id, record.NctId, use.Section, PartId.Of(record, use.Outcome), use.Position, use.Code, use.Group, use.Title, use.Description)))),
        new("denominator_count", "study_id nct_id position outcome_id stratum stratum_position units units_position group_id printed count",
            study => study.Records.SelectMany(record => record.Results.Denominators.Index().Select(item => Row(
                study.Id, record.NctId, item.Index, PartId.Of(record, item.Item.Outcome), item.Item.Stratum, item.Item.StratumPosition, item.Item.Units,
                item.Item.UnitsPosition, item.Item.Group, item.Item.Printed, item.Item.Count)))),
        new("registry_analysis",
            """
            comparison_id effect_label effect_printed p_value_printed p_value_comment dispersion_label dispersion_printed ci_sides ci_level_printed
            ci_lower_printed ci_upper_printed ci_lower_comment ci_upper_comment estimate_comment statistical_comment group_description
            tested_non_inferiority non_inferiority_type non_inferiority_comment other_description
            """,
            study => Analyses(study).Select(item => Analysis(item.Id, item.Analysis))),
        new("comparison_group", "comparison_id position study_id group_id",
            study => Analyses(study).SelectMany(item => item.Analysis.Groups.Index().Select(group => Row(item.Id, group.Index, study.Id, group.Item)))),
        new("participant_flow",
            """
            study_id nct_id position period period_position kind type type_comment type_position group_id participants participants_printed units_printed
            comment
            """,
            study => study.Records.SelectMany(record => record.Results.Flow.Index().Select(item => Row(
                study.Id, record.NctId, item.Index, item.Item.Period, item.Item.PeriodPosition, item.Item.Kind, item.Item.Type, item.Item.TypeComment,
                item.Item.TypePosition, item.Item.Group, item.Item.Participants, item.Item.ParticipantsPrinted, item.Item.UnitsPrinted,
                item.Item.Comment)))),
        new("adverse_event", "study_id nct_id position kind term organ_system vocabulary assessment notes",
            study => study.Records.SelectMany(record => record.Results.AdverseEvents.Index().Select(item => Row(
                study.Id, record.NctId, item.Index, item.Item.Kind, item.Item.Term, item.Item.OrganSystem, item.Item.Vocabulary, item.Item.Assessment,
                item.Item.Notes)))),
        new("adverse_event_count", "study_id nct_id event_position position group_id events affected at_risk",
            study => study.Records.SelectMany(record => record.Results.AdverseEvents.Index().SelectMany(item => item.Item.Counts.Index().Select(count => Row(
                study.Id, record.NctId, item.Index, count.Index, count.Item.Group, count.Item.Events, count.Item.Affected, count.Item.AtRisk))))),
        new("adverse_event_total", "study_id nct_id position group_id kind affected at_risk",
            study => study.Records.SelectMany(record => record.Results.AdverseEventTotals.Index().Select(item => Row(
                study.Id, record.NctId, item.Index, item.Item.Group, item.Item.Kind, item.Item.Affected, item.Item.AtRisk)))),
    ];

    private static IEnumerable<(string Id, RegistryAnalysis Analysis)> Analyses(Study study) =>
        from outcome in study.Outcomes
        from comparison in outcome.Comparisons
        where comparison.Registry is not null
        select (PartId.Of(study, outcome, comparison.Id), comparison.Registry);

    private static object?[] Record(Study study, RegistryRecord record, RegistryEligibility eligibility, RegistryResultsSection results) => Row(
        record.NctId, study.Id, record.Source, record.BriefTitle, record.OfficialTitle, record.Acronym, record.StudyType, record.Phases, record.Allocation,
        record.InterventionModel, record.Masking, record.TimePerspective, record.OverallStatus, record.WhyStopped, record.LastKnownStatus,
        record.BriefSummary, record.DetailedDescription, record.Keywords, record.Enrollment, record.EnrollmentType, record.PrimaryPurpose,
        record.ObservationalModel, record.InterventionModelDescription, record.MaskingDescription, record.WhoMasked, record.TargetDuration,
        record.PatientRegistry, eligibility.Text, eligibility.Sex, eligibility.GenderBased, eligibility.GenderDescription, eligibility.HealthyVolunteers,
        eligibility.MinimumAge, eligibility.MaximumAge, eligibility.StdAges, eligibility.StudyPopulation, eligibility.SamplingMethod, record.HasResults,
        results.PreAssignmentDetails, results.RecruitmentDetails, results.FlowUnits, results.BaselinePopulation, results.BaselineUnits,
        results.AdverseEventThreshold, results.AdverseEventTimeFrame, results.AdverseEventDescription, results.AllCauseMortalityComment,
        results.LimitationsAndCaveats, Other(record));

    // The values are JSON texts already.
    private static string Other(RegistryRecord record) =>
        "{" + string.Join(',', record.Other.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => CanonicalJson.Text(member.Key) + ":" + member.Value)) + "}";

    private static object?[] Analysis(string id, RegistryAnalysis analysis) => Row(
        id, analysis.EffectLabel, analysis.EffectPrinted, analysis.PValuePrinted, analysis.PValueComment, analysis.DispersionLabel,
        analysis.DispersionPrinted, analysis.CiSides, analysis.CiLevelPrinted, analysis.CiLowerPrinted, analysis.CiUpperPrinted, analysis.CiLowerComment,
        analysis.CiUpperComment, analysis.EstimateComment, analysis.StatisticalComment, analysis.GroupDescription, analysis.TestedNonInferiority,
        analysis.NonInferiorityType, analysis.NonInferiorityComment, analysis.OtherDescription);
}
