namespace EvidenceApi.Http;

/// <summary>Whether unverified values take part in one document.</summary>
internal sealed record Depth
{
    /// <summary>Whether recalled values that nobody has checked yet take part. They are marked <c>UNVERIFIED</c>.</summary>
    public bool? IncludeUnverified { get; init; }
}
