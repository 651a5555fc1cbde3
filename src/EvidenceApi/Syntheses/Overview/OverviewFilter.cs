using EvidenceApi.Model;

namespace EvidenceApi.Syntheses.Overview;

/// <summary>Whom and what the overview is about.</summary>
internal sealed record OverviewFilter
{
    /// <summary>Courses of disease; all people together, relapsing and progressive MS when not given. A number counts when its population has no other course.</summary>
    public Phenotype[]? Phenotype { get; init; }

    /// <summary>Interventions; transplants of own stem cells and mesenchymal stem cells when not given.</summary>
    public InterventionType[]? Intervention { get; init; }
}
