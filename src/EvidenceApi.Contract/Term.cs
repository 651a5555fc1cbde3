using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>What an enumeration value means, with its codes in other terminologies.</summary>
public sealed record Term
{
    public required TermScheme Scheme { get; init; }

    /// <summary>The enumeration value.</summary>
    public required string Code { get; init; }

    public required string Label { get; init; }

    public required string Definition { get; init; }

    /// <summary>Code of the next wider term of the scheme; null at the top.</summary>
    public required string? Broader { get; init; }

    public required string[] Synonyms { get; init; }

    public required CodeReference[] Codes { get; init; }
}
