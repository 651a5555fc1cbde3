using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A document that facts are cited from. Its text is not served.</summary>
public sealed record Source
{
    /// <summary>Permanent id.</summary>
    public required string Id { get; init; }

    public required SourceKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Journal, registry or site that published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Date that the document carries, as precise as it is; null when undated.</summary>
    public required string? Published { get; init; }

    /// <summary>What is known about the date beyond the date itself.</summary>
    public required string? PublishedNote { get; init; }

    public required string? Url { get; init; }

    /// <summary>SHA-256 of the text that was read, in hexadecimal; null when no text was kept to digest.</summary>
    public required string? Sha256 { get; init; }

    /// <summary>Null unless the document is a journal article or a conference abstract.</summary>
    public required SourcePublication? Publication { get; init; }

    /// <summary>Addresses other than its own at which it was read, and what each holds.</summary>
    public required SourceReading[] Readings { get; init; }

    /// <summary>What the document recommends, in our own words; empty unless its kind is RECOMMENDATION.</summary>
    public required RecommendationEntry[] Recommendations { get; init; }

    /// <summary>Studies that the document reports.</summary>
    public required ReportedStudy[] Studies { get; init; }
}

/// <summary>Bibliographic description.</summary>
public sealed record SourcePublication
{
    /// <summary>Authors as cited, "et al." where the list is cut; null when they were not read.</summary>
    public required string? Authors { get; init; }

    public required string Journal { get; init; }

    public required string? Volume { get; init; }

    public required string? Issue { get; init; }

    public required string? Pages { get; init; }

    /// <summary>Date of publication online ahead of the issue.</summary>
    public required string? PublishedOnline { get; init; }

    public required SourceIdentifier[] Identifiers { get; init; }

    /// <summary>What a search for a retraction or other notice found; null when no search is recorded.</summary>
    public required SourceNotice? Notice { get; init; }
}

/// <summary>An address at which a document was read.</summary>
public sealed record SourceReading
{
    public required string Address { get; init; }

    public required ReadKind Kind { get; init; }

    /// <summary>Who keeps the page.</summary>
    public required string Holder { get; init; }

    /// <summary>Whether it is a retelling by a news site or magazine.</summary>
    public required bool IsPress { get; init; }
}

/// <summary>A retraction, expression of concern or correction of a publication, or that a search found none.</summary>
public sealed record SourceNotice
{
    public required RetractionStatus Status { get; init; }

    /// <summary>Date of the notice; null when none was found.</summary>
    public required string? Published { get; init; }

    /// <summary>Where it was looked for.</summary>
    public required string SearchedIn { get; init; }

    public required string SearchedOn { get; init; }

    public required string? Url { get; init; }
}

/// <summary>DOI, PMID or PMCID.</summary>
public sealed record SourceIdentifier
{
    public required IdentifierSystem System { get; init; }

    public required string Value { get; init; }

    public required Verification Verification { get; init; }
}

/// <summary>A study that a document reports, and what the document is to it.</summary>
public sealed record ReportedStudy
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required ReportRole Role { get; init; }
}
