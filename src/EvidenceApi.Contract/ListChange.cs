using System.Text.Json.Nodes;

namespace EvidenceApi.Contract;

/// <summary>What happened to an item in the response of a list.</summary>
public enum ListChangeKind
{
    /// <summary>It is in the response of the later version only.</summary>
    ENTERED,

    /// <summary>It is in the response of the earlier version only.</summary>
    LEFT,

    /// <summary>It is in both, and its stored content differs.</summary>
    CHANGED,
}

/// <summary>An item that entered the response of a list, left it or changed in it between two dataset versions.</summary>
public sealed record ListChange
{
    /// <summary>Id of the item; of a gap its kind and thing, of a term its list and code.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it entered, left or changed.</summary>
    public required ListChangeKind Change { get; init; }

    /// <summary>The item as the list had it in the earlier version; null where it entered. An age is null: it is counted from the date of a dataset.</summary>
    public required JsonObject? Before { get; init; }

    /// <summary>The item as the list has it in the later version; null where it left.</summary>
    public required JsonObject? After { get; init; }

    /// <summary>SHA-256 of the bytes of <c>before</c>.</summary>
    public required string? BeforeSha256 { get; init; }

    /// <summary>SHA-256 of the bytes of <c>after</c>, which are those of the list as NDJSON.</summary>
    public required string? AfterSha256 { get; init; }
}

/// <summary>What changed in the response of a list, by id.</summary>
public sealed record ListChanges
{
    /// <summary>One for each changed item.</summary>
    public required IReadOnlyList<ListChange> Items { get; init; }

    /// <summary>Address of the next page; null on the last one.</summary>
    public required string? Next { get; init; }

    /// <summary>The dataset version after which changes are listed.</summary>
    public required long Since { get; init; }

    /// <summary>The last dataset version that is included. Ask again with it as <c>since</c>.</summary>
    public required long Until { get; init; }

    /// <summary>The first dataset version that can be asked for.</summary>
    public required long KeptSince { get; init; }

    /// <summary>
    /// Whether records of a register changed meanwhile whose studies are not curated: their earlier states are not kept, and they are in no item.
    /// <c>/v1/changes?includeRegister=true</c> has their events.
    /// </summary>
    public required bool RegisterNotCompared { get; init; }
}
