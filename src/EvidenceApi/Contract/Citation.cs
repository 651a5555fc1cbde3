using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A document, as facts refer to it.</summary>
internal sealed record SourceReference
{
    /// <summary>Permanent id; <c>/v1/sources/{id}</c> has the whole entry.</summary>
    public required string Id { get; init; }

    public required SourceKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Journal, registry or site that published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Date that the document carries, as precise as it is (2016, 2016-01 or 2016-01-20); null when undated.</summary>
    public required string? Published { get; init; }

    public required string? Url { get; init; }
}

/// <summary>Where a fact stands, and how far it was checked.</summary>
internal sealed record Citation
{
    public required SourceReference Source { get; init; }

    /// <summary>Where in the document: abstract, paragraph 8, table 2.</summary>
    public required string Place { get; init; }

    /// <summary>Address of the page that was read, where that is a copy or an abstract page; null when the document itself was read.</summary>
    public required string? ReadAt { get; init; }

    /// <summary>VERIFIED: read in the document; VERIFIED_SECONDARY: read in a secondary document; UNVERIFIED: recalled, not yet checked.</summary>
    public required Verification Verification { get; init; }
}
