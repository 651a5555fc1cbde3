using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>Interventions, arms and populations of a study.</summary>
internal static class GroupsMapping
{
    public static Contract.StudyIntervention Of(VisibleStudy visible, Intervention intervention) => new()
    {
        Id = intervention.Id,
        Type = intervention.Type,
        TypeBasis = intervention.Type is null ? null : intervention.TypeBasis,
        Label = intervention.Label,
        CellProduct = intervention.CellProduct,
        Route = intervention.Route,
        ConditioningRegimen = intervention.ConditioningRegimen,
        ConditioningCode = intervention.ConditioningCode,
        ConditioningIntensity = intervention.ConditioningIntensity,
        ConditioningBasis = intervention.BasisOfConditioning(),
        Myeloablative = intervention.Myeloablative,
        Doses = [.. visible.Facts(intervention.Doses).Select(dose => Of(visible, dose))],
        Registry = intervention.Registry is { } printed
            ? new Contract.RegistryInterventionAnswer { Record = printed.Record, Type = printed.Type, Description = printed.Description, OtherNames = [.. printed.OtherNames], ArmLabels = [.. printed.ArmLabels] }
            : null,
    };

    public static Contract.StudyArm Of(Arm arm) => new()
    {
        Id = arm.Id,
        Label = arm.Label,
        Type = arm.Type,
        Interventions = [.. arm.Interventions.Distinct()],
        Record = arm.Registry?.Record,
        Description = arm.Registry?.Description,
        InterventionNames = [.. arm.Registry?.InterventionNames ?? []],
    };

    public static Contract.StudyPopulation Of(Population population) => new()
    {
        Id = population.Id,
        Label = population.Label,
        Phenotypes = PhenotypesOf(population),
        PhenotypeBasis = population.Phenotypes.Count == 0 ? null : population.PhenotypeBasis,
        Activity = [.. population.WholeActivity()],
        Description = population.Description,
        PartOf = population.PartOf,
        DisjointFrom = [.. population.DisjointFrom],
    };

    public static Phenotype[] PhenotypesOf(Population population) =>
        [.. population.Phenotypes.Distinct().OrderBy(phenotype => phenotype.ToString(), StringComparer.Ordinal)];

    private static Contract.InterventionDose Of(VisibleStudy visible, Dose dose) => new()
    {
        Substance = dose.Substance,
        Amount = dose.Amount,
        Unit = dose.Unit,
        Qualifier = dose.Qualifier,
        Citation = visible.Cited(dose),
    };
}
