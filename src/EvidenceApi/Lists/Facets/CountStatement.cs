namespace EvidenceApi.Lists.Facets;

/// <summary>
/// Counts the items of a list by the values of several fields, reading the items once. Where an item has several values, the sets of them are counted first, which are
/// few, and taken apart afterwards. Ids are counted by themselves: nearly every item may have another. Where only the first item of each group is meant, groups are
/// counted: a list that is narrowed to a value has the first of those with this value.
/// </summary>
internal static class CountStatement
{
    /// <summary>
    /// Columns: the field, null, the value as text or null, the count, the earliest and latest date that the value is of, or null, and null; one row with no field has the dataset version, the total, ids that name nothing, and how many items have no code.
    /// </summary>
    public static ListStatement Of(ListPlan plan, IReadOnlyList<Field> fields, int most)
    {
        var (condition, stored) = (plan.Condition, plan.Listing.Stored);
        var sources = stored is null ? [OfItems(plan, fields)] : OfStudies(plan, fields, stored);
        var total = stored?.Total(plan) ?? sources[0].Total;
        var counts = fields.Select(field => sources.FirstOrDefault(source => source.Fields.Contains(field))?.Counts(field, most + 1) ?? stored?.Values(field, most + 1));
        var sql = $"""
            {ListStatement.With(condition, [.. sources.SelectMany(source => source.Queries)])}select null as field, dataset.version, null as value, ({total}) as count, {ListStatement.UnknownIds(condition)} as texts, {ListStatement.NotCoded(plan)} as not_coded
            from current_dataset as dataset
            union all
            select field, null, value, count, dates, null
            from ({string.Join("\nunion all\n", counts)}) as counts (field, value, count, dates)
            """;
        return condition.Parameters.Statement(sql);
    }

    private static CountedFields OfItems(ListPlan plan, IReadOnlyList<Field> fields)
    {
        var first = plan.Condition.FirstOf;
        var where = first is null ? plan.Condition.Where : plan.Condition.WhereAlso($"{first.Rank} is not null");
        return new CountedFields("counted", new CountedRows($"{plan.Listing.From} {where}", null), fields, first, plan.Condition.IncludeUnverified) { IsReadOnce = plan.IsNarrowed };
    }

    // Fields that the load has counted are in neither.
    private static CountedFields[] OfStudies(ListPlan plan, IReadOnlyList<Field> fields, StoredCounts stored)
    {
        var (query, studies) = stored.Studies(plan);
        var unverified = plan.Condition.IncludeUnverified;
        return
        [
            new CountedFields("counted_in_studies", studies, [.. fields.Except(stored.Own)], null, unverified) { Before = query, IsReadOnce = plan.IsNarrowed },
            new CountedFields("counted", stored.Found(plan), plan.IsNarrowed ? [.. fields.Intersect(stored.Own)] : [], null, unverified),
        ];
    }
}
