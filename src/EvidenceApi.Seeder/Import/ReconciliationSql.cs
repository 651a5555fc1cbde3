namespace EvidenceApi.Seeder.Import;

internal static class ReconciliationSql
{
    private const string OfRecord = "join seen using (nct_id)";

    private const string OfOutcome = "join outcome_seen on outcome_seen.id = outcome_id";

    // Curated facts may cite the same source, but at other places of it.
    private static readonly Dictionary<string, string> Scopes = new()
    {
        ["registry_record"] = OfRecord,
        ["registry_identifier"] = OfRecord,
        ["registry_condition"] = OfRecord,
        ["registry_term"] = OfRecord,
        ["registry_reference"] = OfRecord,
        ["registry_retraction"] = OfRecord,
        ["organization"] = "join seen on seen.source_id = organization.source_id and organization.place = 'sponsor module'",
        ["study_date"] = "join seen on seen.source_id = study_date.source_id and study_date.place = 'status module'",
        ["site"] = "join seen on seen.nct_id = record",
        ["arm"] = "join seen on seen.nct_id = record",
        ["intervention"] = "join seen on seen.nct_id = record",
        ["outcome"] = "join seen on seen.nct_id = record",
        ["result"] = OfOutcome,
        ["comparison"] = OfOutcome,
        ["registry_analysis"] = $"join (select id, outcome_id from comparison) as analysed on analysed.id = comparison_id {OfOutcome}",
        ["comparison_group"] = $"join (select id, outcome_id from comparison) as analysed on analysed.id = comparison_id {OfOutcome}",
        ["result_group_use"] = OfRecord,
        // A denominator of the whole baseline section has no outcome.
        ["denominator_count"] = $"{OfRecord} left {OfOutcome}",
        ["participant_flow"] = OfRecord,
        ["adverse_event"] = OfRecord,
        ["adverse_event_count"] = $"{OfRecord} join (select study_id, nct_id, position as event_position, kind from adverse_event) as event using (study_id, nct_id, event_position)",
        ["adverse_event_total"] = OfRecord,
    };

    /// <summary>
    /// How many values each column of a table holds of the records of a run, in one pass: an array in the order of the expressions, which come from
    /// registry-fields.tsv.
    /// </summary>
    public static string Columns(string table, IEnumerable<string> countSql) => $"""
        with seen as (
            select distinct nct_id, lower(nct_id) || '-registry' as source_id
            from import_seen
            where run_id = @Run
        ), outcome_seen as (
            select outcome.id, outcome.type = 'BASELINE' as is_baseline
            from outcome
            join seen on seen.nct_id = outcome.record
        )
        select array[
            {string.Join(",\n    ", countSql)}
        ]::bigint[]
        from {table}
        {Scopes[table]}
        """;

    // The pointer "/a/b/3/c" is the path "a.b[].c"; the leaves below it count as its own. jsonb refuses the character U+0000, which json allows; the
    // blanks are those of .NET.
    public const string Other = """
        select replace(replace(ltrim(replace(regexp_replace(pointer, '/[0-9]+(?=/|$)', '[]', 'g'), '/', '.'), '.'), '~1', '/'), '~0', '~') as path,
               sum(leaves)::bigint as leaves
        from (
            select member.key as pointer, count(*) as leaves
            from registry_record
            join (select distinct nct_id from import_seen where run_id = @Run) as seen using (nct_id)
            cross join jsonb_each(replace(other::text, '\u0000', '\u2400')::jsonb) as member
            cross join jsonb_path_query(member.value, 'strict $.**') as leaf
            where jsonb_typeof(leaf) in ('number', 'boolean')
               or (jsonb_typeof(leaf) = 'string' and leaf #>> '{}' ~ '[^\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]')
            group by member.key
        ) as kept
        group by path
        """;
}
