namespace EvidenceApi.Contract;

/// <summary>What the service holds.</summary>
public sealed record ServiceIndex
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>Number of the dataset version; every load that changes anything makes a new one.</summary>
    public required long DatasetVersion { get; init; }

    /// <summary>When the dataset version was made, in UTC; null before the first load.</summary>
    public required string? DatasetDate { get; init; }

    /// <summary>SHA-256 over the content of the dataset version: equal content, equal digest; null before the first load.</summary>
    public required string? ContentSha256 { get; init; }

    public required IndexLicence Licence { get; init; }

    /// <summary>What the service is not. Show it where you show its numbers to patients.</summary>
    public required string Disclaimer { get; init; }

    public required IndexCounts Counts { get; init; }

    public required IndexLinks Links { get; init; }
}

/// <summary>Terms of use of data and software, as SPDX identifiers.</summary>
public sealed record IndexLicence
{
    public required string Data { get; init; }

    /// <summary>The terms of the data; every response has the same address as its <c>Link</c> with <c>rel="license"</c>.</summary>
    public required string DataUrl { get; init; }

    public required string Software { get; init; }
}

/// <summary>How many items the lists have, without unverified values: the <c>totalCount</c> of each.</summary>
public sealed record IndexCounts
{
    public required int Studies { get; init; }

    public required int Trials { get; init; }

    public required int Outcomes { get; init; }

    public required int Results { get; init; }

    public required int Comparisons { get; init; }

    public required int Relations { get; init; }

    public required int Measures { get; init; }

    public required int Sources { get; init; }

    public required int Claims { get; init; }
}

/// <summary>The lists of the service, and its documentation.</summary>
public sealed record IndexLinks
{
    public required string Studies { get; init; }

    public required string Trials { get; init; }

    public required string Outcomes { get; init; }

    public required string Results { get; init; }

    public required string Comparisons { get; init; }

    public required string AdverseEvents { get; init; }

    public required string OutcomeChanges { get; init; }

    public required string Relations { get; init; }

    /// <summary>Takes <c>measure</c>.</summary>
    public required string Syntheses { get; init; }

    public required string Overview { get; init; }

    /// <summary>Takes <c>q</c>.</summary>
    public required string Search { get; init; }

    public required string Measures { get; init; }

    public required string Sources { get; init; }

    public required string Vocabulary { get; init; }

    public required string Claims { get; init; }

    public required string Changes { get; init; }

    public required string Gaps { get; init; }

    public required string Coverage { get; init; }

    public required string Quality { get; init; }

    public required string Swagger { get; init; }

    public required string OpenApi { get; init; }
}
