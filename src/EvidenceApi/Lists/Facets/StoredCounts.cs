using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceApi.Lists.Facets;

/// <summary>
/// How a list with many items a study is counted. Of the whole list the load keeps every value of its own fields, and how many items each study has; where a filter narrows it, the studies are found
/// first, with the number of their items. Fields of the study are counted study by study either way.
/// </summary>
/// <param name="List">Its name in the table item_count.</param>
/// <param name="Items">The column of study_items with how many items a study has.</param>
/// <param name="Own">The fields that are counted by their values.</param>
internal sealed partial record StoredCounts(string List, string Items, IReadOnlyList<Field> Own)
{
    private const string OfStudies = "found_in_studies";

    /// <summary>A view with fewer rows than the list, with the number of items that each represents in the column <c>items</c>; null where there is none.</summary>
    public string? Together { get; init; }

    /// <summary>The columns of <see cref="Together"/> that have the same names in the list.</summary>
    public IReadOnlyList<string> TogetherColumns { get; init; } = [];

    /// <summary>The items that the condition finds.</summary>
    public CountedRows Found(ListPlan plan) => Together is { } view && ColumnsOf(plan.Condition.Where).All(TogetherColumns.Contains)
        ? new CountedRows($"{view} as item {plan.Condition.Where}", "item.items")
        : new CountedRows($"{plan.Listing.From} {plan.Condition.Where}", null);

    /// <summary>The studies that have items, as a query before the statement and as rows; of the whole list without a query.</summary>
    public (string? Query, CountedRows Rows) Studies(ListPlan plan)
    {
        if (!plan.IsNarrowed)
            return (null, new CountedRows($"list_study as item join study_items as held on held.study_id = item.id and held.{Items} > 0", $"held.{Items}"));
        var found = Found(plan);
        return (
            $"""
            {OfStudies} as materialized (
                select item.study_id, {found.Count} as items
                from {found.From}
                group by item.study_id)
            """,
            new CountedRows($"list_study as item join {OfStudies} as held on held.study_id = item.id", "held.items"));
    }

    public string Total(ListPlan plan) => plan.IsNarrowed
        ? $"select coalesce(sum(items), 0)::bigint from {OfStudies}"
        : $"select coalesce(sum(items), 0)::bigint from item_count where list = '{List}' and field = 'total'";

    /// <summary>Selects the field, its values with the most items and their counts, of the whole list.</summary>
    public string Values(Field field, int most) => $"""
        (select '{field.Name}', value, items as count, null::text[] as dates
         from item_count
         where list = '{List}'
           and field = '{field.Name}'
         order by items desc, value collate "C"
         limit {most.ToString(CultureInfo.InvariantCulture)})
        """;

    // Conditions name columns as item.column only.
    private static IEnumerable<string> ColumnsOf(string condition) => Column().Matches(condition).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"\bitem\.(?<name>[a-z_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Column();
}

/// <summary>Rows that are counted: what follows <c>from</c>, and how many items each represents, null for one.</summary>
internal sealed record CountedRows(string From, string? Items)
{
    /// <summary>How many items a group of rows represents.</summary>
    public string Count => Items is null ? "count(*)" : $"sum({Items})::bigint";
}
