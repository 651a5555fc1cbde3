using EvidenceApi.Database;

namespace EvidenceApi.Lists;

/// <summary>What the items of a list must fulfil, complete and immutable.</summary>
internal sealed record ItemCondition
{
    public required bool IncludeUnverified { get; init; }

    /// <summary>The condition, with a leading <c>where</c>; empty when all items are meant.</summary>
    public required string Where { get; init; }

    public required Parameters Parameters { get; init; }

    /// <summary>What was found out before.</summary>
    public required Reading Reading { get; init; }

    /// <summary>Names whose meaning is not known yet and has to be found out first.</summary>
    public required IReadOnlyList<string> UnreadNames { get; init; }

    /// <summary>What is searched for; null when nothing is.</summary>
    public required SearchTerms? Search { get; init; }

    /// <summary>Selects the ids that were given and name nothing, as <c>parameter=value</c>; null when no ids were given.</summary>
    public required string? UnknownIds { get; init; }

    /// <summary>Selects the values that are searched beside the given ones, as <c>field=value</c>; null where there can be none.</summary>
    public required string? AlsoSearched { get; init; }

    /// <summary>The groups that keep only their first item; null when all are kept.</summary>
    public required FirstOfEach? FirstOf { get; init; }

    /// <summary>Columns of the list as a table that the filter adds.</summary>
    public required IReadOnlyList<Field> OwnFields { get; init; }

    /// <summary>Selects the ids of items that may or may not be in reach; null where there are none.</summary>
    public required string? Aside { get; init; }

    public required Reach? Within { get; init; }

    /// <summary>The condition and one more, with a leading <c>where</c>.</summary>
    public string WhereAlso(string condition) => Where.Length == 0 ? $"where {condition}" : $"{Where}\n  and {condition}";

    public Names Names => Reading.Names;
}

/// <summary>What is searched for.</summary>
internal sealed record SearchTerms
{
    /// <summary>As it was typed.</summary>
    public required SearchedWords Words { get; init; }

    /// <summary>The query as an expression of SQL.</summary>
    public required string Query { get; init; }

    /// <summary>The parameter that holds what is searched for.</summary>
    public required string Terms { get; init; }

    /// <summary>The parameter that holds all plain words, folded.</summary>
    public required string Plain { get; init; }

    /// <summary>Words that are left out, as they were typed.</summary>
    public required IReadOnlyList<string> Ignored { get; init; }

    /// <summary>The studies and the sources that are named in the search, for <see cref="ListSearch.Named"/>; null without.</summary>
    public required IReadOnlyList<string[]>? NamedIds { get; init; }
}
