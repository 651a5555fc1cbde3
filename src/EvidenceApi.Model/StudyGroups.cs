namespace EvidenceApi.Model;

/// <summary>What was given: a cell therapy with its conditioning, or a comparator.</summary>
public sealed record Intervention
{
    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    /// <summary>Null, and never OTHER, when it is not known what it is.</summary>
    public InterventionType? Type { get; init; }

    /// <summary>How the type is known.</summary>
    public CodeBasis TypeBasis { get; init; }

    public required string Label { get; init; }

    /// <summary>The cell product in our own words; null when none is given.</summary>
    public string? CellProduct { get; init; }

    public string? Route { get; init; }

    /// <summary>Drugs that prepare the recipient; null when none or not reported.</summary>
    public string? ConditioningRegimen { get; init; }

    /// <summary>The regimen as a code; null when none or not reported.</summary>
    public ConditioningCode? ConditioningCode { get; init; }

    public ConditioningIntensity? ConditioningIntensity { get; init; }

    /// <summary>How regimen and intensity are known; null means CURATED where there is one.</summary>
    public CodeBasis? ConditioningBasis { get; init; }

    /// <summary>How regimen and intensity are known; null where neither is coded.</summary>
    public CodeBasis? BasisOfConditioning() => ConditioningCode is null && ConditioningIntensity is null ? null : ConditioningBasis ?? CodeBasis.CURATED;

    /// <summary>Whether the conditioning destroys the bone marrow; null when not reported or not applicable.</summary>
    public bool? Myeloablative { get; init; }

    public IReadOnlyList<Dose> Doses { get; init; } = [];

    /// <summary>What a register prints of it; null for a curated intervention.</summary>
    [NotSeeded]
    public RegistryIntervention? Registry { get; init; }
}

/// <summary>A dose, with its unit and its place in a source.</summary>
public sealed record Dose : ICited
{
    public required string Substance { get; init; }

    public required decimal Amount { get; init; }

    /// <summary>UCUM code, such as <c>mg/kg</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>What limits the amount: "at least", "total over 5 days"; null when it is the amount given.</summary>
    public string? Qualifier { get; init; }

    public required string Source { get; init; }

    public required string Place { get; init; }

    public string? ReadAt { get; init; }

    public PartialDate? ReadOn { get; init; }

    public required Verification Verification { get; init; }
}

/// <summary>A group that participants were assigned to or observed in.</summary>
public sealed record Arm
{
    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>Null only when a register does not say it.</summary>
    public required ArmType? Type { get; init; }

    /// <summary>What a register prints of it; null for a curated arm.</summary>
    [NotSeeded]
    public RegistryArm? Registry { get; init; }

    /// <summary>Ids of the interventions of this arm.</summary>
    public IReadOnlyList<string> Interventions { get; init; } = [];
}

/// <summary>Whom a number is about: all participants or a subgroup, by course of disease.</summary>
public sealed record Population
{
    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>Courses of disease in this population, all of them; empty when unknown.</summary>
    public IReadOnlyList<Phenotype> Phenotypes { get; init; } = [];

    /// <summary>How the courses are known.</summary>
    public CodeBasis PhenotypeBasis { get; init; }

    /// <summary>Inflammatory activity that makes someone a member of this population; empty when it does not.</summary>
    public IReadOnlyList<InflammatoryActivity> Activity { get; init; } = [];

    /// <summary>The same with what follows: lesions or relapses are activity; the absence of one of them is not the absence of both.</summary>
    public IEnumerable<InflammatoryActivity> WholeActivity() => Activity
        .Concat(Activity.Any(kind => kind is InflammatoryActivity.LESIONS or InflammatoryActivity.RELAPSES) ? [InflammatoryActivity.ACTIVE] : [])
        .Distinct()
        .OrderBy(kind => kind.ToString(), StringComparer.Ordinal);

    public string? Description { get; init; }

    /// <summary>Id of the population of this study that includes all these people; null for the whole study, or where it is unknown.</summary>
    public string? PartOf { get; init; }

    /// <summary>Ids of populations of this study that share no one with this one; others may share people. The load adds the other side.</summary>
    public IReadOnlyList<string> DisjointFrom { get; init; } = [];
}
