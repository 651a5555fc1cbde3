using System.Globalization;

namespace EvidenceApi.Lists.Facets;

/// <summary>
/// Counts that the load keeps of a list with many items a study: of every value of its own fields, and how many items each study has. Fields of the study are counted study by study.
/// </summary>
/// <param name="List">Its name in the table item_count.</param>
/// <param name="Items">The column of study_items with how many items a study has.</param>
/// <param name="Own">The fields that are counted by their values.</param>
internal sealed record StoredCounts(string List, string Items, IReadOnlyList<Field> Own)
{
    /// <summary>The studies that have items.</summary>
    public string Studies => $"list_study as item join study_items as held on held.study_id = item.id and held.{Items} > 0";

    public string Number => $"held.{Items}";

    public string Total => $"select coalesce(sum(items), 0)::bigint from item_count where list = '{List}' and field = 'total'";

    /// <summary>Selects the field, its values with the most items and their counts.</summary>
    public string Values(Field field, int most) => $"""
        (select '{field.Name}', value, items as count, null::text[] as dates
         from item_count
         where list = '{List}'
           and field = '{field.Name}'
         order by items desc, value collate "C"
         limit {most.ToString(CultureInfo.InvariantCulture)})
        """;
}
