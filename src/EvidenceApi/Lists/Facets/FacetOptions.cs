using EvidenceApi.Http;

namespace EvidenceApi.Lists.Facets;

/// <summary>What is counted, beside the filter of the list.</summary>
internal sealed record FacetOptions
{
    /// <summary>Fields to count by, with commas between, such as <c>status,country</c>; docs/fields.md lists those of each list. All of them when not given.</summary>
    [LongestValue(1000)]
    public string? Fields { get; init; }

    /// <summary>One expression in the grammar of Google AIP-160, as the list takes it.</summary>
    [LongestValue(2000)]
    public string? Filter { get; init; }

    /// <summary>Whether recalled values that are not checked yet take part.</summary>
    public bool? IncludeUnverified { get; init; }

    /// <summary>As the list is asked that is counted.</summary>
    public ListOptions AsListOptions() => new() { Filter = Filter, IncludeUnverified = IncludeUnverified };
}
