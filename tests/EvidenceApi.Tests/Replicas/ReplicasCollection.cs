namespace EvidenceApi.Tests.Replicas;

/// <summary>The classes that share one pair of nodes; each test begins with both of them whole. Nothing runs beside them: their clients take the whole machine, and they wait for limits of seconds.</summary>
[CollectionDefinition(nameof(ReplicasCollection), DisableParallelization = true)]
public sealed class ReplicasCollection : ICollectionFixture<ReplicatedService>;
