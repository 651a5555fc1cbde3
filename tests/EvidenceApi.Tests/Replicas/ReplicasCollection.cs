namespace EvidenceApi.Tests.Replicas;

/// <summary>The classes that share one pair of nodes; each test begins with both of them whole.</summary>
[CollectionDefinition(nameof(ReplicasCollection))]
public sealed class ReplicasCollection : ICollectionFixture<ReplicatedService>;
