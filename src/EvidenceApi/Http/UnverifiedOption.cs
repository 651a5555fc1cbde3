namespace EvidenceApi.Http;

/// <summary>Whether what nobody has checked takes part.</summary>
internal sealed record UnverifiedOption
{
    /// <summary>Whether recalled values that nobody has checked yet take part. They are marked <c>UNVERIFIED</c>.</summary>
    public bool? IncludeUnverified { get; init; }
}
