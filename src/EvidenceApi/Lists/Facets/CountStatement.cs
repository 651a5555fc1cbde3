using System.Globalization;

namespace EvidenceApi.Lists.Facets;

/// <summary>
/// Counts the items of a list by the values of several fields, reading the items once. Where an item has several values, the sets of them are counted first, which are
/// few, and taken apart afterwards. Ids are counted by themselves: nearly every item may have another. Where only the first item of each group is meant, groups are
/// counted: a list that is narrowed to a value has the first of those with this value.
/// </summary>
internal static class CountStatement
{
    private const string Counted = "counted";

    /// <summary>
    /// Columns: the field, null, the value as text or null, the count, the earliest and latest date that the value is of, or null, and null; one row with no field has the dataset version, the total, ids that name nothing, and how many items have no code.
    /// </summary>
    public static ListStatement Of(ListPlan plan, IReadOnlyList<Field> fields, int most)
    {
        var first = plan.Condition.FirstOf;
        var stored = plan.Condition.Where.Length == 0 ? plan.Listing.Stored : null;
        var items = stored?.Studies ?? $"{plan.Listing.From} {(first is null ? plan.Condition.Where : plan.Condition.WhereAlso($"{first.Rank} is not null"))}";
        var unverified = plan.Condition.IncludeUnverified;
        List<Field> together = [.. fields.Where(field => first is null && field.Kind != FieldKind.ID && field.DatedBySql is null && stored?.Own.Contains(field) != true)];
        var total = stored?.Total ?? (together.Count == 0 ? $"select {Number(first, "")} from {items}" : $"select coalesce(sum(count), 0)::bigint from {Counted} where without = {Without(together, 0)}");
        var counts = fields.Select(field => stored?.Own.Contains(field) == true ? stored.Values(field, most + 1) : $"""
            (select '{field.Name}', value, {(together.Contains(field) ? "sum(count)" : stored is null ? Number(first, "each.") : "sum(items)")}::bigint as count, {(field.DatedBySql is null ? "null::text[]" : "array[min(dated), max(dated)]")} as dates
             from {(together.IndexOf(field) is var index and >= 0 ? ValuesCounted(field, together, index) : Values(field, items, first, stored, unverified))} as each
             group by value
             order by count desc, value collate "C"
             limit {(most + 1).ToString(CultureInfo.InvariantCulture)})
            """);
        var sql = $"""
            {ListStatement.With(plan.Condition, together.Count == 0 ? [] : [Sets(together, items, stored, unverified)])}select null as field, dataset.version, null as value, ({total}) as count, {ListStatement.UnknownIds(plan.Condition)} as texts, {ListStatement.NotCoded(plan)} as not_coded
            from current_dataset as dataset
            union all
            select field, null, value, count, dates, null
            from ({string.Join("\nunion all\n", counts)}) as counts (field, value, count, dates)
            """;
        return plan.Condition.Parameters.Statement(sql);
    }

    // A row for each value, or set of values, of each field; "without" has a bit for each field that it is not about.
    private static string Sets(List<Field> fields, string items, StoredCounts? stored, bool unverified)
    {
        List<string> names = [.. fields.Select((_, index) => Name(index))];
        return $"""
            {Counted} as materialized (
                select {string.Join(", ", names)}, grouping({string.Join(", ", names)}) as without, {(stored is null ? "count(*)" : "sum(items)::bigint")} as count
                from (select {string.Join(", ", fields.Select((field, index) => $"{(field.IsList ? field.In(unverified) : field.Known(unverified))} as {Name(index)}"))}{Items(stored)} from {items}) as item
                group by {(names.Count == 1 ? names[0] : $"grouping sets ({string.Join(", ", names.Select(name => $"({name})"))})")})
            """;
    }

    private static string ValuesCounted(Field field, List<Field> fields, int index) =>
        $"(select {(field.IsList ? Each(field, Name(index)) : Name(index))}::text as value, count from {Counted} where without = {Without(fields, index)})";

    private static string Values(Field field, string items, FirstOfEach? first, StoredCounts? stored, bool unverified)
    {
        var group = first is null ? "" : $", {Group(first)} as item_group";
        return $"(select {(field.IsList ? Each(field, field.In(unverified)) : field.Known(unverified))}::text as value{Dated(field, unverified)}{group}{Items(stored)} from {items})";
    }

    private static string Number(FirstOfEach? first, string of) =>
        first is null ? "count(*)" : $"count(distinct {(of.Length == 0 ? Group(first) : $"{of}item_group")})";

    private static string Items(StoredCounts? stored) => stored is null ? "" : $", {stored.Number} as items";

    private static string Group(FirstOfEach first) => $"({string.Join(", ", first.Group)})";

    private static string Dated(Field field, bool unverified) =>
        field.DatedBySql is null ? "" : $", nullif({(unverified ? field.UnverifiedDatedBySql ?? field.DatedBySql : field.DatedBySql)}, '') as dated";

    private static string Each(Field field, string values) =>
        $"unnest(case when cardinality({values}) > 0 then {field.Counted?.Replace("{0}", values, StringComparison.Ordinal) ?? values} else array[null]::text[] end)";

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"field_{index + 1}");

    // The leftmost argument of grouping() is the highest bit.
    private static string Without(List<Field> fields, int index) =>
        ((1 << fields.Count) - 1 - (1 << (fields.Count - 1 - index))).ToString(CultureInfo.InvariantCulture);
}
