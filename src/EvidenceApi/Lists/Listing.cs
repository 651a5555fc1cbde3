using EvidenceApi.Lists.Exports;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Versions;

namespace EvidenceApi.Lists;

/// <summary>One list: where its items come from, in which order, what is published of them, and their documents.</summary>
internal sealed record Listing
{
    /// <summary>What <c>item</c> is: a table or view of <c>db/views/11_lists.sql</c>.</summary>
    public required string From { get; init; }

    /// <summary>The order without <c>sort</c>; its keys identify every item.</summary>
    public required IReadOnlyList<SortKey> Order { get; init; }

    /// <summary>How items are made from rows, or what rows say is written into their documents; null where these are sent as they are stored.</summary>
    public ItemRows? Rows { get; init; }

    /// <summary>The ready document of an item, as an expression over <c>item</c>; null where it is looked up by <see cref="DocumentById"/>.</summary>
    public string? Document { get; init; }

    /// <summary>As <see cref="Document"/>, when unverified values take part.</summary>
    public string? UnverifiedDocument { get; init; }

    /// <summary>Selects the document of the item with <c>page.id</c>; <c>{0}</c> is whether unverified values take part.</summary>
    public string? DocumentById { get; init; }

    /// <summary>How its first items are written as a feed or a picture; null where it has neither.</summary>
    public ListExcerpt? Excerpt { get; init; }

    /// <summary>The kind of the items' references in the view <c>reference</c>; null where items cannot be cited.</summary>
    public string? CitedAs { get; init; }

    /// <summary>A condition that all items fulfil; <c>{0}</c> is whether unverified values take part.</summary>
    public string? Visible { get; init; }

    /// <summary>How the whole list is counted without reading it; null where its items are few enough to be read.</summary>
    public StoredCounts? Stored { get; init; }

    /// <summary>The kind under which its items are kept when a load supersedes them; null where they are not kept.</summary>
    public KeptItems? Kept { get; init; }

    /// <summary>What is published of the items; the columns of the list as a table.</summary>
    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>Texts that show matches; empty where a list cannot be searched.</summary>
    public IReadOnlyList<Field> Highlighted { get; init; } = [];

    /// <summary>How it is searched, where it can be.</summary>
    public ListSearch Search { get; init; } = new();

    /// <summary>What is read of an item, in its order: the document, where one is stored, and columns.</summary>
    public IReadOnlyList<string> ShownColumns => [.. Document is null && DocumentById is null ? Array.Empty<string>() : ["document"], .. Rows?.Columns ?? []];

    public IEnumerable<Field> Sortable => Fields.Where(one => !one.IsList);

    public IEnumerable<Field> Facets => Fields.Where(one => one.IsFacet);

    public static string Of(string template, bool includeUnverified) => template.Replace("{0}", includeUnverified ? "true" : "false", StringComparison.Ordinal);
}
