namespace EvidenceApi.Database;

/// <summary>How many connections to one node the service may have at once.</summary>
internal sealed record EvidencePool(int Connections);
