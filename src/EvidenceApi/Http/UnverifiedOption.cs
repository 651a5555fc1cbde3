namespace EvidenceApi.Http;

/// <summary>Whether unchecked values take part.</summary>
internal sealed record UnverifiedOption
{
    /// <summary>Whether recalled values that are not checked yet take part. They are marked <c>UNVERIFIED</c>.</summary>
    public bool? IncludeUnverified { get; init; }
}
