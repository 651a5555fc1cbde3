namespace EvidenceApi.Contract;

/// <summary>One page of a list.</summary>
public sealed record Page<T>
{
    public required T[] Items { get; init; }

    /// <summary>Path and query of the next page; null on the last. Following it visits every item once.</summary>
    public required string? Next { get; init; }

    /// <summary>The dataset version of this page, as in the header Dataset-Version; present only with <c>beganInVersion</c>.</summary>
    public long? DatasetVersion { get; init; }

    /// <summary>
    /// The dataset version in which the walk began, when it differs from this page's: items that a load added, changed or removed meanwhile may be missing or old on the
    /// pages before. Present only in that case.
    /// </summary>
    public long? BeganInVersion { get; init; }

    /// <summary>How many items the filter finds in all; present only with countTotal=true.</summary>
    public long? TotalCount { get; init; }

    /// <summary>Words of <c>q</c> that were left out, as they were typed, because all words together find nothing; absent when all were used.</summary>
    public string[]? Ignored { get; init; }

    /// <summary>Filters that say what words of <c>q</c> mean; absent when none does.</summary>
    public SearchHint[]? Hints { get; init; }

    /// <summary>
    /// By field, the values that were searched for beside the given ones: a measure that was split in two finds both parts by its old id. Present only in that case.
    /// </summary>
    public Dictionary<string, string[]>? AlsoSearched { get; init; }

    /// <summary>
    /// For each code in the filter, how many more items it might find if their codes were known: they fulfil the rest of the filter, and have no code, or one
    /// that says no more than "unspecified". Present only when a code is filtered by; 10,000 means that many or more.
    /// </summary>
    public IReadOnlyDictionary<string, int>? NotCoded { get; init; }

    /// <summary>The position that the finder searched from, and the trials that it could not place; only there with near or place.</summary>
    public FinderScope? Finder { get; init; }

    /// <summary>How each item matches the search, in the order of the items; present only with q.</summary>
    public Match[]? Matches { get; init; }
}

/// <summary>A list narrowed by filters that mean the same as words of a search.</summary>
public sealed record SearchHint
{
    /// <summary>Path and query of the narrowed list.</summary>
    public required string Url { get; init; }

    /// <summary>The filters in it. Several of one parameter are alternatives.</summary>
    public required HintedFilter[] Filters { get; init; }
}

/// <summary>A filter that means the same as words of a search.</summary>
public sealed record HintedFilter
{
    /// <summary>The words as they were typed.</summary>
    public required string Words { get; init; }

    /// <summary>Name of the parameter.</summary>
    public required string Parameter { get; init; }

    public required string Value { get; init; }
}

/// <summary>How an item matches the search.</summary>
public sealed record Match
{
    /// <summary>How well, to compare within this list only.</summary>
    public required float Rank { get; init; }

    /// <summary>The texts of the item in which something of it was found.</summary>
    public required Highlight[] Highlights { get; init; }
}

/// <summary>A text of an item, or parts of a long one with … between.</summary>
public sealed record Highlight
{
    /// <summary>Which text: title, keywords, definition, …</summary>
    public required string Field { get; init; }

    /// <summary>What matches, in order.</summary>
    public required Mark[] Marks { get; init; }

    public required string Text { get; init; }
}

/// <summary>A part of a text, in UTF-16 code units from 0, its end excluded.</summary>
public sealed record Mark
{
    public required int Start { get; init; }

    public required int End { get; init; }
}
