using System.Globalization;

namespace EvidenceApi.Lists.Facets;

/// <summary>Fields that are counted over the same rows.</summary>
/// <param name="Name">Of the query that counts them together.</param>
/// <param name="Rows">What is counted.</param>
/// <param name="Fields">By which fields.</param>
/// <param name="First">The groups that keep only their first item; null when all are kept.</param>
/// <param name="IncludeUnverified">Whether unverified values take part.</param>
internal sealed record CountedFields(string Name, CountedRows Rows, IReadOnlyList<Field> Fields, FirstOfEach? First, bool IncludeUnverified)
{
    private readonly List<Field> together = [.. Fields.Where(field => First is null && field.Kind != FieldKind.ID && field.DatedBySql is null)];

    /// <summary>A query that the rows need; null where they need none.</summary>
    public string? Before { get; init; }

    /// <summary>Whether the rows are found once and kept, because a filter may cost more than keeping them. Those of a whole list are too many to keep.</summary>
    public bool IsReadOnce { get; init; }

    public IEnumerable<string> Queries => new[] { Before, IsKept ? Kept() : null, together.Count == 0 ? null : Sets() }.OfType<string>();

    /// <summary>How many items there are.</summary>
    public string Total => together.Count == 0 ? $"select {Number("")} from {From}" : $"select coalesce(sum(count), 0)::bigint from {Name} where without = {Without(0)}";

    private bool IsKept => IsReadOnce && First is null && Fields.Count > 1 && together.Count < Fields.Count;

    private string From => IsKept ? $"{Name}_items" : Rows.From;

    /// <summary>Selects the field, its values with the most items, their counts and dates.</summary>
    public string Counts(Field field, int most)
    {
        var index = together.IndexOf(field);
        return $"""
            (select '{field.Name}', value, {(index >= 0 ? "sum(count)" : Rows.Items is null ? Number("each.") : "sum(items)")}::bigint as count, {(field.DatedBySql is null ? "null::text[]" : "array[min(dated), max(dated)]")} as dates
             from {(index >= 0 ? ValuesCounted(field, index) : Values(field))} as each
             group by value
             order by count desc, value collate "C"
             limit {most.ToString(CultureInfo.InvariantCulture)})
            """;
    }

    private string Kept() => $"""
        {Name}_items as materialized (
            select {string.Join(", ", Fields.Select(field => $"{ValueOf(field)} as {Column("value", field)}{(field.DatedBySql is null ? "" : $", {DateOf(field)} as {Column("dated", field)}")}"))}{Items}
            from {Rows.From})
        """;

    // A row for each value, or set of values, of each field; "without" has a bit for each field that it is not about.
    private string Sets()
    {
        List<string> names = [.. together.Select((_, index) => Column(index))];
        return $"""
            {Name} as materialized (
                select {string.Join(", ", names)}, grouping({string.Join(", ", names)}) as without, {(Rows.Items is null ? "count(*)" : "sum(items)::bigint")} as count
                from (select {string.Join(", ", together.Select((field, index) => $"{Read(field)} as {Column(index)}"))}{ItemsRead} from {From}) as item
                group by {(names.Count == 1 ? names[0] : $"grouping sets ({string.Join(", ", names.Select(name => $"({name})"))})")})
            """;
    }

    private string ValuesCounted(Field field, int index) =>
        $"(select {(field.IsList ? Each(field, Column(index)) : Column(index))}::text as value, count from {Name} where without = {Without(index)})";

    private string Values(Field field)
    {
        var group = First is null ? "" : $", {Group(First)} as item_group";
        var dated = field.DatedBySql is null ? "" : $", {(IsKept ? Column("dated", field) : DateOf(field))} as dated";
        return $"(select {(field.IsList ? Each(field, Read(field)) : Read(field))}::text as value{dated}{group}{ItemsRead} from {From})";
    }

    private string Number(string of) => First is null ? "count(*)" : $"count(distinct {(of.Length == 0 ? Group(First) : $"{of}item_group")})";

    private string Items => Rows.Items is null ? "" : $", {Rows.Items} as items";

    private string ItemsRead => IsKept && Rows.Items is not null ? ", items" : Items;

    private string Read(Field field) => IsKept ? Column("value", field) : ValueOf(field);

    private string ValueOf(Field field) => field.IsList ? field.In(IncludeUnverified) : field.Known(IncludeUnverified);

    private static string Group(FirstOfEach first) => $"({string.Join(", ", first.Group)})";

    private string DateOf(Field field) => $"nullif({(IncludeUnverified ? field.UnverifiedDatedBySql ?? field.DatedBySql : field.DatedBySql)}, '')";

    private static string Each(Field field, string values) =>
        $"unnest(case when cardinality({values}) > 0 then {field.Counted?.Replace("{0}", values, StringComparison.Ordinal) ?? values} else array[null]::text[] end)";

    private string Column(string kind, Field field) => string.Create(CultureInfo.InvariantCulture, $"{kind}_{Fields.TakeWhile(one => one != field).Count() + 1}");

    private static string Column(int index) => string.Create(CultureInfo.InvariantCulture, $"field_{index + 1}");

    // The leftmost argument of grouping() is the highest bit.
    private string Without(int index) => ((1 << together.Count) - 1 - (1 << (together.Count - 1 - index))).ToString(CultureInfo.InvariantCulture);
}
