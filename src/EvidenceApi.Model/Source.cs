namespace EvidenceApi.Model;

/// <summary>A document that facts are cited from: a publication, a registry record, a news article or a web page. Its text is never kept.</summary>
public sealed record Source
{
    /// <summary>Permanent readable id, lower case with hyphens.</summary>
    public required string Id { get; init; }

    public required SourceKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Who published it: a journal, a registry, a site.</summary>
    public required string Publisher { get; init; }

    /// <summary>Date that the document carries; null when it is undated.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>What is known of the date beyond the date itself, such as what an undated page lets one infer.</summary>
    public string? PublishedNote { get; init; }

    public string? Url { get; init; }

    /// <summary>SHA-256 of the text that was read, 64 lower-case hexadecimal digits; null when no text was kept to digest.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Bibliographic description; null unless the source is a journal article or a conference abstract.</summary>
    public Publication? Publication { get; init; }

    /// <summary>Addresses other than its own at which it was read, and what each holds.</summary>
    public IReadOnlyList<SourceReading> Readings { get; init; } = [];

    /// <summary>What it recommends; empty unless the source is a recommendation.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; init; } = [];
}

/// <summary>An address at which a source was read.</summary>
public sealed record SourceReading
{
    public required string Address { get; init; }

    /// <summary>What the address holds of the source; not NOT_READ.</summary>
    public required ReadKind Kind { get; init; }

    /// <summary>Who keeps the page.</summary>
    public required string Holder { get; init; }

    /// <summary>Whether it is a retelling by a news site or magazine.</summary>
    public bool IsPress { get; init; }
}

/// <summary>Bibliographic description of a journal article or conference abstract.</summary>
public sealed record Publication
{
    /// <summary>Authors as cited, family name and initials, "et al." where the list is cut; null when they were not read.</summary>
    public string? Authors { get; init; }

    public required string Journal { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Pages { get; init; }

    /// <summary>Date of publication online ahead of the issue.</summary>
    public PartialDate? PublishedOnline { get; init; }

    public IReadOnlyList<PublicationIdentifier> Identifiers { get; init; } = [];

    /// <summary>What a search for a retraction or other notice found; null when no search is recorded.</summary>
    public PublicationNotice? Notice { get; init; }
}

/// <summary>A retraction, expression of concern or correction of a publication, or that a search found none.</summary>
public sealed record PublicationNotice
{
    /// <summary>Not NOT_SEARCHED.</summary>
    public required RetractionStatus Status { get; init; }

    /// <summary>Date of the notice; null when none was found.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Where it was looked for: PubMed, Retraction Watch, the publisher's page.</summary>
    public required string SearchedIn { get; init; }

    public required PartialDate SearchedOn { get; init; }

    /// <summary>Address of the notice.</summary>
    public string? Url { get; init; }
}

/// <summary>An identifier of a publication.</summary>
public sealed record PublicationIdentifier
{
    public required IdentifierSystem System { get; init; }

    public required string Value { get; init; }

    public required Verification Verification { get; init; }
}
