using EvidenceApi.Citations;

namespace EvidenceApi.Lists;

/// <summary>
/// What a statement selects of an item: flat columns from which it is made, a ready document, or its id, by which the ready document is looked up when the page is known, with what is written into that.
/// </summary>
/// <param name="Inner">Columns over <c>item</c>.</param>
/// <param name="Outer">Columns over <c>page</c>; the first is null only where it may be.</param>
internal sealed record ShownItem(IReadOnlyList<string> Inner, IReadOnlyList<string> Outer)
{
    /// <summary>What is joined with the items, one by one; empty where nothing is.</summary>
    public string Join { get; private init; } = "";

    /// <summary>The items of a list as JSON.</summary>
    public static ShownItem Of(ListPlan plan)
    {
        var (listing, unverified) = (plan.Listing, plan.Condition.IncludeUnverified);
        var (inner, outer) = (listing.Rows?.Selected(unverified) ?? [], listing.Rows?.Columns.Select(column => $"page.{column}") ?? []);
        if (listing.DocumentById is { } lookUp)
            return new ShownItem(["item.id", .. inner], [$"({Listing.Of(lookUp, unverified)}) as document", .. outer]);
        return listing.Rows is null ? Document((unverified ? listing.UnverifiedDocument : null) ?? listing.Document ?? "") : new ShownItem([.. inner], [.. outer]);
    }

    /// <summary>The references of the items. The offset keeps PostgreSQL from joining them in an order of its own.</summary>
    public static ShownItem ReferenceOf(ListPlan plan) => new(["item.id"], [Reference.Columns])
    {
        Join = Listing.Of($"""
            left join lateral (
                select {Reference.Columns}
                from reference as cited
                where cited.kind = '{plan.Listing.CitedAs}'
                  and cited.id = page.id
                  and cited.include_unverified = {"{0}"}
                offset 0) as cited on true
            """, plan.Condition.IncludeUnverified),
    };

    private static ShownItem Document(string sql) => new([$"{sql} as document"], ["page.document"]);
}
