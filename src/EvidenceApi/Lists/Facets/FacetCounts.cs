using System.Text.Json.Serialization;

namespace EvidenceApi.Lists.Facets;

/// <summary>How many items of a list there are, by the values of fields. All of the filter counts, its condition on the field itself too.</summary>
internal sealed record FacetCounts
{
    /// <summary>How many items the filter finds.</summary>
    public required long TotalCount { get; init; }

    /// <summary>
    /// For each code in the filter, how many more items it might find if their codes were known, as in the list. Present only when a code is filtered by.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, int>? NotCoded { get; init; }

    /// <summary>One for each field, in the order that was asked for.</summary>
    public required Facet[] Items { get; init; }

    /// <summary>Words of <c>q</c> that were left out, as in the list; not there when all of them were used.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string[]? Ignored { get; init; }
}

/// <summary>The values of one field.</summary>
internal sealed record Facet
{
    /// <summary>Name of the field.</summary>
    public required string Field { get; init; }

    /// <summary>The values with the most items first, 200 at most. An item with several values counts for each.</summary>
    public required FacetValue[] Values { get; init; }

    /// <summary>Whether there are more values than these.</summary>
    public required bool HasMore { get; init; }
}

/// <summary>One value, and how many items have it.</summary>
internal sealed record FacetValue
{
    /// <summary>The value as text; null for the items without a value.</summary>
    public required string? Value { get; init; }

    public required long Count { get; init; }

    /// <summary>The earliest and the latest date that the value is of, among the items; present only for a dated status.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FacetDates? AsOf { get; init; }

    /// <summary>Path and query of the list, narrowed to this value as well.</summary>
    public required string Url { get; init; }
}

/// <summary>Two dates, as precise as their sources.</summary>
internal sealed record FacetDates
{
    public required string From { get; init; }

    public required string To { get; init; }
}
