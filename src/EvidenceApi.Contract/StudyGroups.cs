using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>What was given.</summary>
public sealed record StudyIntervention
{
    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    /// <summary>Null when it is not known what it is; OTHER is known to be something else.</summary>
    public required InterventionType? Type { get; init; }

    /// <summary>How the type is known; null without a type.</summary>
    public required CodeBasis? TypeBasis { get; init; }

    public required string Label { get; init; }

    /// <summary>The cell product; null when no cells are given.</summary>
    public required string? CellProduct { get; init; }

    public required string? Route { get; init; }

    /// <summary>Drugs that prepare the recipient; null when none or not reported.</summary>
    public required string? ConditioningRegimen { get; init; }

    /// <summary>The regimen as a code; null when none or not reported.</summary>
    public required ConditioningCode? ConditioningCode { get; init; }

    public required ConditioningIntensity? ConditioningIntensity { get; init; }

    /// <summary>How regimen and intensity are known; null where neither is coded.</summary>
    public required CodeBasis? ConditioningBasis { get; init; }

    /// <summary>Whether the conditioning destroys the bone marrow; null when not reported or not applicable.</summary>
    public required bool? Myeloablative { get; init; }

    public required InterventionDose[] Doses { get; init; }

    /// <summary>What a register prints of it; null for a curated one.</summary>
    public required RegistryInterventionAnswer? Registry { get; init; }
}

/// <summary>A dose of an intervention.</summary>
public sealed record InterventionDose
{
    public required string Substance { get; init; }

    public required decimal Amount { get; init; }

    /// <summary>UCUM code.</summary>
    public required string Unit { get; init; }

    /// <summary>What limits the amount, such as "at least"; null when it is the amount given.</summary>
    public required string? Qualifier { get; init; }

    public required Citation Citation { get; init; }
}

/// <summary>A group that participants were assigned to or observed in.</summary>
public sealed record StudyArm
{
    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>Null only when a register does not say it.</summary>
    public required ArmType? Type { get; init; }

    /// <summary>Ids of the interventions that the arm was given.</summary>
    public required string[] Interventions { get; init; }

    /// <summary>Number of the registry record that it comes from; null for a curated one.</summary>
    public required string? Record { get; init; }

    /// <summary>The arm in the words of a register; null for a curated one.</summary>
    public required string? Description { get; init; }

    /// <summary>The interventions that the arm of a register names, as printed: <c>Drug: cyclophosphamide</c>; empty for a curated one.</summary>
    public required string[] InterventionNames { get; init; }
}

/// <summary>Participants that numbers are about: all, or a subgroup.</summary>
public sealed record StudyPopulation
{
    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>All courses of disease in the population; empty when unknown.</summary>
    public required Phenotype[] Phenotypes { get; init; }

    /// <summary>How the courses are known; null without one.</summary>
    public required CodeBasis? PhenotypeBasis { get; init; }

    /// <summary>Inflammatory activity before treatment that makes someone a member; empty when it does not.</summary>
    public required InflammatoryActivity[] Activity { get; init; }

    public required string? Description { get; init; }

    /// <summary>Id of the population of this study that includes all these people; null for the whole study, or where it is unknown.</summary>
    public required string? PartOf { get; init; }

    /// <summary>Ids of populations of this study that share no one with this one. Others may share people.</summary>
    public required string[] DisjointFrom { get; init; }
}
