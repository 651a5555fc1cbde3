using EvidenceApi.Model;
using static EvidenceApi.Seeder.Loading.Cell;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The mapping from one study to its tables, parents before their parts.</summary>
internal static class StudyTables
{
    public static readonly Table<Study>[] All =
    [
        new("study", "id title acronym type design phases allocation intervention_model masking time_perspective design_note",
            study => [Row(
                study.Id, study.Title, study.Acronym, study.Type, study.Design, study.Phases.Select(phase => phase.ToString()), study.Allocation,
                study.InterventionModel, study.Masking, study.TimePerspective, study.DesignNote)]),
        new("registration", "study_id registry number" + Citation,
            study => study.Registrations.Select(registration => Cited(registration, study.Id, registration.Registry, registration.Number))),
        new("report", "study_id source_id position role",
            study => study.Reports.Index().Select(report => Row(study.Id, report.Item.Source, report.Index, report.Item.Role))),
        new("organization", "study_id position role name class" + Citation,
            study => study.Organizations.Index().Select(item => Cited(item.Item, study.Id, item.Index, item.Item.Role, item.Item.Name, item.Item.Class))),
        new("study_country", "study_id country_code", study => study.Countries.Distinct().Select(country => Row(study.Id, country))),
        new("site", "study_id position name city country_code record state zip country status latitude longitude",
            study => study.Sites.Index().Select(site => Row(
                study.Id, site.Index, site.Item.Name, site.Item.City, site.Item.Country, site.Item.Registry?.Record, site.Item.Registry?.State,
                site.Item.Registry?.Zip, site.Item.Registry?.Country, site.Item.Registry?.Status, site.Item.Registry?.Latitude,
                site.Item.Registry?.Longitude))),
        new("intervention",
            "study_id id position type label cell_product route conditioning_regimen conditioning_intensity myeloablative record registry_type description other_names arm_labels",
            study => study.Interventions.Index().Select(item => Row(
                study.Id, item.Item.Id, item.Index, item.Item.Type, item.Item.Label, item.Item.CellProduct, item.Item.Route,
                item.Item.ConditioningRegimen, item.Item.ConditioningIntensity, item.Item.Myeloablative, item.Item.Registry?.Record,
                item.Item.Registry?.Type, item.Item.Registry?.Description, item.Item.Registry?.OtherNames ?? [], item.Item.Registry?.ArmLabels ?? []))),
        new("dose", "study_id intervention_id position substance amount unit qualifier" + Citation,
            study => study.Interventions.SelectMany(intervention => intervention.Doses.Index().Select(dose => Cited(
                dose.Item, study.Id, intervention.Id, dose.Index, dose.Item.Substance, dose.Item.Amount, dose.Item.Unit, dose.Item.Qualifier)))),
        new("arm", "study_id id position label type record description intervention_names",
            study => study.Arms.Index().Select(arm => Row(
                study.Id, arm.Item.Id, arm.Index, arm.Item.Label, arm.Item.Type, arm.Item.Registry?.Record, arm.Item.Registry?.Description,
                arm.Item.Registry?.InterventionNames ?? []))),
        new("arm_intervention", "study_id arm_id intervention_id",
            study => study.Arms.SelectMany(arm => arm.Interventions.Distinct().Select(intervention => Row(study.Id, arm.Id, intervention)))),
        new("population", "study_id id position label description",
            study => study.Populations.Index().Select(population => Row(
                study.Id, population.Item.Id, population.Index, population.Item.Label, population.Item.Description))),
        new("population_phenotype", "study_id population_id phenotype",
            study => study.Populations.SelectMany(population => population.Phenotypes.Distinct().Select(phenotype => Row(study.Id, population.Id, phenotype)))),
        new("eligibility_criterion", "study_id position kind subject minimum maximum unit statement" + Citation,
            study => study.Eligibility.Index().Select(item => Cited(
                item.Item, study.Id, item.Index, item.Item.Kind, item.Item.Subject, item.Item.Minimum, item.Item.Maximum, item.Item.Unit,
                item.Item.Statement))),
        new("study_count", "study_id position kind count arm_id population_id as_of note" + Citation,
            study => study.Counts.Index().Select(item => Cited(
                item.Item, study.Id, item.Index, item.Item.Kind, item.Item.Count, item.Item.Arm, item.Item.Population, item.Item.AsOf, item.Item.Note))),
        new("study_date", "study_id position kind date type note" + Citation,
            study => study.Dates.Index().Select(item => Cited(
                item.Item, study.Id, item.Index, item.Item.Kind, item.Item.Date, item.Item.Type, item.Item.Note))),
        new("limitation", "study_id position code statement",
            study => study.Limitations.Index().Select(item => Row(study.Id, item.Index, item.Item.Code, item.Item.Statement))),
        new("study_relation", "study_id position type related_study_id note",
            study => study.Relations.Index().Select(item => Row(study.Id, item.Index, item.Item.Type, item.Item.Study, item.Item.Note))),
        new("status_observation",
            "id study_id position status printed as_of target_enrollment actual_enrollment sites why_stopped note record" + Citation,
            study => study.StatusHistory.Index().Select(item => Cited(
                item.Item, PartId.Of(study, item.Item), study.Id, item.Index, item.Item.Status, item.Item.Printed, item.Item.AsOf,
                item.Item.TargetEnrollment, item.Item.ActualEnrollment, item.Item.Sites, item.Item.WhyStopped, item.Item.Note, item.Item.Record))),
        .. RecordTables.OfGroups,
        .. OutcomeTables.All,
        .. RecordTables.OfRecords,
    ];
}
