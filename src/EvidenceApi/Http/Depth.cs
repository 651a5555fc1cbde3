namespace EvidenceApi.Http;

/// <summary>What one document can be asked for.</summary>
internal sealed record Depth
{
    /// <summary>Whether recalled values that are not checked yet take part. They are marked <c>UNVERIFIED</c>.</summary>
    public bool? IncludeUnverified { get; init; }

    /// <summary>Members of the document to return, with commas between and a dot before what is in them: <c>id,citation.source.id</c>. All when not given.</summary>
    [LongestValue(2000)]
    [MemberNames]
    public string? Fields { get; init; }
}
