using EvidenceApi.Http;
using EvidenceApi.Lists;

namespace EvidenceApi.Trials;

/// <summary>Which trials are summed up, beside their filter.</summary>
internal sealed record SlipOptions
{
    /// <summary>One expression in the grammar of Google AIP-160, as the list takes it.</summary>
    [LongestValue(2000)]
    public string? Filter { get; init; }

    /// <summary>Whether recalled values that are not checked yet take part.</summary>
    public bool? IncludeUnverified { get; init; }

    /// <summary>As the list is asked that is summed up.</summary>
    public ListOptions AsListOptions() => new() { Filter = Filter, IncludeUnverified = IncludeUnverified };
}
