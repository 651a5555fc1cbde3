using System.Text.RegularExpressions;

namespace EvidenceApi.Lists.Versions;

/// <summary>
/// Relations as they were in a dataset version, under the names of the current ones: a query that has them before it finds what the same query found then, without
/// knowing of versions. What a list is filtered by is the row of its view, which is kept whole, or follows from rows that are.
/// </summary>
internal static partial class PastRelations
{
    // {0} is the version; each may name those before it.
    private static readonly (string Name, string Sql)[] Derived =
    [
        ("study_document", $"select item.id as study_id, item.search from ({Rows("list_study", "STUDY", "item.id")}) as item"),
        ("outcome", $"select item.id, item.search from ({Rows("list_outcome", "OUTCOME", "item.id")}) as item"),
        ("measure", $"select item.id, item.also_finds from ({Rows("list_measure", "MEASURE", "item.id")}) as item"),
        ("phenotype_closure", $"""
            with recursive known as materialized ({Rows("list_term", "TERM", "item.id")}),
            closure (phenotype, narrower) as (
                select known.code, known.code from known where known.scheme = 'PHENOTYPE'
                union
                select closure.phenotype, known.code from closure join known on known.scheme = 'PHENOTYPE' and known.broader = closure.narrower)
            select closure.phenotype, closure.narrower from closure
            """),
        ("report", """
            select item.id as source_id, reported.id as study_id
            from list_source as item
            cross join lateral unnest(item.studies) as reported (id)
            """),
        ("trial_site", $"""
            select item.id as study_id, site.*
            from ({Rows("list_found_trial", "TRIAL", "item.id")}) as item
            cross join lateral unnest(
                item.site_countries, item.site_latitudes::double precision[], item.site_longitudes::double precision[], item.site_openings, item.unverified_site_openings)
                as site (country_code, latitude, longitude, opening, unverified_opening)
            """),
        ("trial_age", $"""
            select item.id as study_id, age.*
            from ({Rows("list_found_trial", "TRIAL", "item.id")}) as item
            cross join lateral unnest(item.ages_from, item.ages_below) as age (minimum, below)
            """),
    ];

    /// <summary>Kinds of what codes mean: where one changes, any item may be found that was not.</summary>
    public static readonly string[] Meanings = ["TERM", "MEASURE"];

    /// <summary>Kinds of all that is kept.</summary>
    public static readonly string[] Kinds = ["STUDY", "TRIAL", "OUTCOME", "RESULT", "COMPARISON", "GAP", "MEASURE", "SOURCE", "CLAIM", "RELATION", "TERM", "QUALITY_CHECK"];

    /// <summary>Names of the relations that there are, beside the view of the list.</summary>
    public static IEnumerable<string> Names => Derived.Select(relation => relation.Name);

    /// <summary>The relations that a query over a list names, as they were in <paramref name="version"/>, to be put before it.</summary>
    /// <param name="listing">A list whose items are kept.</param>
    /// <param name="kept">Its items.</param>
    /// <param name="query">The query.</param>
    /// <param name="version">The parameter that holds the version.</param>
    /// <param name="only">The only items that are looked at, as an array; null for all.</param>
    public static string Before(Listing listing, KeptItems kept, string query, string version, string? only)
    {
        var view = ViewOf(listing);
        var named = Word().Matches(query).Select(word => word.Value).ToHashSet();
        List<(string Name, string Sql)> relations = [(view, Rows(view, kept.Kind, kept.Key, only)), .. Derived.Where(relation => named.Contains(relation.Name))];
        if (named.Contains("served_document"))
            relations.Add(("served_document", Documents(kept.Kind)));
        return $"with {string.Join(",\n", relations.Select(relation => $"{relation.Name} as ({relation.Sql.Replace("{0}", version, StringComparison.Ordinal)})"))}\n";
    }

    /// <summary>
    /// The ids of items with anything superseded between two versions, as an array; all where the meaning of codes changed, because then any may be found that was not.
    /// </summary>
    public static string Touched(Listing listing, KeptItems kept, string since, string until) => $"""
        (select case
             when exists (
                 select from superseded_document as kept
                 where kept.kind in ({string.Join(", ", Meanings.Select(kind => $"'{kind}'"))})
                   and kept.form = 'FIELDS'
                   and kept.last_version >= {since}
                   and kept.last_version < {until})
             then array(select {kept.Key}::text from {listing.From}) || array(select distinct kept.id from superseded_document as kept where kept.kind = '{kept.Kind}')
             else array(
                 select distinct kept.id
                 from superseded_document as kept
                 where kept.kind = '{kept.Kind}'
                   and kept.last_version >= {since}
                   and kept.last_version < {until}) end)::text[]
        """;

    private static string ViewOf(Listing listing) => listing.From.Split(' ')[0];

    // The current rows that were not superseded since, and those that were valid then.
    private static string Rows(string view, string kind, string key, string? only = null) => $$"""
        select item.*
        from {{view}} as item
        where not exists (
            select from superseded_document as kept
            where kept.kind = '{{kind}}'
              and kept.form = 'FIELDS'
              and kept.id = {{key}}
              and kept.last_version >= {0})
          {{(only is null ? "" : $"and {key} = any({only})")}}
        union all
        select item.*
        from superseded_document as kept
        cross join lateral json_populate_recordset(null::{{view}}, kept.content) as item
        where kept.kind = '{{kind}}'
          and kept.form = 'FIELDS'
          and kept.first_version <= {0}
          and kept.last_version >= {0}
          {{(only is null ? "" : $"and kept.id = any({only})")}}
        """;

    private static string Documents(string kind) => $$"""
        select known.kind,
               known.id,
               content_at(known.kind, known.id, 'ITEM', {0}, shown.item) as item,
               content_at(known.kind, known.id, 'UNVERIFIED_ITEM', {0}, shown.unverified_item) as unverified_item,
               content_at(known.kind, known.id, 'DOCUMENT', {0}, shown.document) as document,
               content_at(known.kind, known.id, 'UNVERIFIED_DOCUMENT', {0}, shown.unverified_document) as unverified_document
        from (
            select '{{kind}}' as kind, shown.id from served_document as shown where shown.kind = '{{kind}}'
            union
            select '{{kind}}', kept.id from superseded_document as kept where kept.kind = '{{kind}}') as known
        left join served_document as shown on shown.kind = known.kind and shown.id = known.id
        """;

    [GeneratedRegex("[a-z_]+")]
    private static partial Regex Word();
}
