using EvidenceApi.Http;
using EvidenceApi.Lists.Expressions;

namespace EvidenceApi.Lists;

/// <summary>A parsed request for a list, before its SQL is written.</summary>
internal sealed record ListPlan
{
    public required Listing Listing { get; init; }

    public required ItemCondition Condition { get; init; }

    public required SortOrder Order { get; init; }

    /// <summary>Whether all items are counted.</summary>
    public bool CountTotal { get; init; }

    /// <summary>Fields that items are filtered by, each with the SQL condition of items that are left out only because their code is not known.</summary>
    public IReadOnlyList<(string Field, string Condition)> NotCoded { get; init; } = [];

    /// <summary>The keys of the item before the page; null for the first page.</summary>
    public IReadOnlyList<string>? After { get; init; }

    /// <summary>Whether the request filters the list.</summary>
    public bool IsNarrowed => Condition.Where != (Listing.Visible is { } visible ? $"where {Listing.Of(visible, Condition.IncludeUnverified)}" : "");

    /// <summary>
    /// What a request means; <paramref name="reading"/> has the results of earlier look-ups, <paramref name="errors"/> receives what cannot be understood. Facets choose the first of each
    /// group for each value separately, so they pass false for <paramref name="choosesFirst"/>.
    /// </summary>
    public static ListPlan Of(Listing listing, IFilter filter, ListOptions options, Reading reading, List<ParameterError> errors, bool choosesFirst = true)
    {
        var conditions = new Conditions(options.IncludeUnverified ?? false) { Searched = listing.Search, Reading = reading };
        if (listing.Visible is { } visible)
            conditions.And(Listing.Of(visible, conditions.IncludeUnverified));
        filter.AddTo(conditions);
        FilterExpression.AddTo(conditions, listing, options.Filter, errors);
        var notCoded = conditions.Codes.Select(asked => (asked.Key.Name, NotCodedSql(listing, filter, options.Filter, conditions, asked.Key, asked.Value))).ToList();
        return new ListPlan
        {
            Listing = listing,
            Condition = conditions.Close(listing.From, choosesFirst),
            Order = SortOrder.Of(listing, options.Sort, conditions, errors),
            CountTotal = options.CountTotal ?? false,
            NotCoded = notCoded,
        };
    }

    // Items that the filter might find if their codes were known: all other conditions hold, and only the unknown field leaves it undecided.
    private static string NotCodedSql(Listing listing, IFilter filter, string? expression, Conditions conditions, Field field, IEnumerable<string> wanted)
    {
        var found = conditions.Sql;
        var without = conditions.Without(field);
        if (listing.Visible is { } visible)
            without.And(Listing.Of(visible, without.IncludeUnverified));
        filter.AddTo(without);
        FilterExpression.AddTo(without, listing, expression, []);
        return $"(({without.Sql}) is not false and {FieldSql.NotCoded(field, wanted, without)} and ({found}) is not true)";
    }
}
