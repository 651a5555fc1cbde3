using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A document, as facts refer to it.</summary>
public sealed record SourceReference
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

/// <summary>The place of a fact in a source, and how far it was checked.</summary>
public sealed record Citation
{
    public required SourceReference Source { get; init; }

    /// <summary>Where in the document: abstract, paragraph 8, table 2.</summary>
    public required string Place { get; init; }

    /// <summary>Address of the page that was read, where it is not the document's own; <c>/v1/sources/{id}</c> says under <c>readings</c> what it holds. Null when the document was read at its own address, or not at all.</summary>
    public required string? ReadAt { get; init; }

    /// <summary>
    /// What was read of the document: its own text (ORIGINAL), an exact copy of it elsewhere (COPY), a summary by someone else (RETELLING), or nothing (NOT_READ).
    /// </summary>
    public required ReadKind ReadKind { get; init; }

    /// <summary>Day on which it was read, or the date of the copy of a register, as precise as recorded; null when not recorded.</summary>
    public required string? ReadOn { get; init; }

    /// <summary>
    /// VERIFIED: read in the report, registry or page of a first-hand source; VERIFIED_COPY: in an exact copy of that text elsewhere; VERIFIED_SECONDARY: only in a
    /// retelling by someone else (the document itself, or the page that was read); UNVERIFIED: recalled, not yet checked.
    /// </summary>
    public required Verification Verification { get; init; }
}

/// <summary>The place of a fact in a source, in short: the fact itself has the whole citation.</summary>
public sealed record CitationInShort
{
    public required SourceId Source { get; init; }

    /// <summary>Where in the document: abstract, paragraph 8, table 2.</summary>
    public required string Place { get; init; }

    /// <summary>What was read of the document; as in the whole citation.</summary>
    public required ReadKind ReadKind { get; init; }

    /// <summary>How far the fact was checked; as in the whole citation.</summary>
    public required Verification Verification { get; init; }
}

/// <summary>A document by its id.</summary>
public sealed record SourceId
{
    /// <summary>Permanent id; <c>/v1/sources/{id}</c> has the entry.</summary>
    public required string Id { get; init; }
}
