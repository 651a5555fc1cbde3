namespace EvidenceApi.Bench.Generator.Shapes;

/// <summary>What a shape counts of the protocol, in the order of the columns; of the last three, characters.</summary>
internal enum Part
{
    Arms,
    Interventions,
    Conditions,
    Keywords,
    Locations,
    References,
    PrimaryOutcomes,
    SecondaryOutcomes,
    OtherOutcomes,
    ConditionMeshes,
    ConditionAncestors,
    InterventionMeshes,
    InterventionAncestors,
    SecondaryIds,
    BriefSummary,
    DetailedDescription,
    Eligibility,
}
