using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The mapping from treatments, arms and populations of one study to their tables.</summary>
internal static class GroupTables
{
    public static readonly Table<Study>[] All =
    [
        Table<Study>.Of("intervention", study => study.Interventions.Select((intervention, position) => (study, position, intervention)),
            ("study_id", row => row.study.Id),
            ("id", row => row.intervention.Id),
            ("position", row => row.position),
            ("type", row => row.intervention.Type),
            ("label", row => row.intervention.Label),
            ("cell_product", row => row.intervention.CellProduct),
            ("route", row => row.intervention.Route),
            ("conditioning_regimen", row => row.intervention.ConditioningRegimen),
            ("type_basis", row => row.intervention.TypeBasis),
            ("conditioning_code", row => row.intervention.ConditioningCode),
            ("conditioning_intensity", row => row.intervention.ConditioningIntensity),
            ("conditioning_basis", row => row.intervention.BasisOfConditioning()),
            ("myeloablative", row => row.intervention.Myeloablative),
            ("record", row => row.intervention.Registry?.Record),
            ("registry_type", row => row.intervention.Registry?.Type),
            ("description", row => row.intervention.Registry?.Description),
            ("other_names", row => row.intervention.Registry?.OtherNames ?? []),
            ("arm_labels", row => row.intervention.Registry?.ArmLabels ?? [])),
        Table<Study>.Cited("dose",
            study => study.Interventions.SelectMany(intervention => intervention.Doses.Select((dose, position) => (study, intervention, position, dose))), row => row.dose,
            ("study_id", row => row.study.Id),
            ("intervention_id", row => row.intervention.Id),
            ("position", row => row.position),
            ("substance", row => row.dose.Substance),
            ("amount", row => row.dose.Amount),
            ("unit", row => row.dose.Unit),
            ("qualifier", row => row.dose.Qualifier)),
        Table<Study>.Of("arm", study => study.Arms.Select((arm, position) => (study, position, arm)),
            ("study_id", row => row.study.Id),
            ("id", row => row.arm.Id),
            ("position", row => row.position),
            ("label", row => row.arm.Label),
            ("type", row => row.arm.Type),
            ("record", row => row.arm.Registry?.Record),
            ("description", row => row.arm.Registry?.Description),
            ("intervention_names", row => row.arm.Registry?.InterventionNames ?? []),
            ("given_types", row => CodesOf(row.study, row.arm, intervention => intervention.Type)),
            ("given_conditioning", row => CodesOf(row.study, row.arm, intervention => intervention.ConditioningCode)),
            ("given_intensities", row => CodesOf(row.study, row.arm, intervention => intervention.ConditioningIntensity))),
        Table<Study>.Of("arm_intervention",
            study => study.Arms.SelectMany(arm => arm.Interventions.Distinct().Select(intervention => (study, arm, intervention))),
            ("study_id", row => row.study.Id),
            ("arm_id", row => row.arm.Id),
            ("intervention_id", row => row.intervention)),
        Table<Study>.Of("population", study => study.Populations.Select((population, position) => (study, position, population)),
            ("study_id", row => row.study.Id),
            ("id", row => row.population.Id),
            ("position", row => row.position),
            ("label", row => row.population.Label),
            ("description", row => row.population.Description),
            ("part_of", row => row.population.PartOf),
            ("disjoint_from", row => row.population.DisjointFrom),
            ("phenotype_basis", row => row.population.PhenotypeBasis),
            ("phenotypes", row => OrderedCodes.Of(row.population.Phenotypes)),
            ("activity", row => OrderedCodes.Of(row.population.WholeActivity()))),
    ];

    private static string[] CodesOf<T>(Study study, Arm arm, Func<Intervention, T?> code)
        where T : struct, Enum => OrderedCodes.Of(study.Interventions.Where(intervention => arm.Interventions.Contains(intervention.Id)).Select(code).OfType<T>());
}
