using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Import;

internal static class ReconciliationSql
{
    /// <summary>What all statements below join: the records of the run, their outcomes and the codes of their groups.</summary>
    public const string Prepare = """
        drop table if exists seen, outcome_seen, group_seen;
        create temporary table seen as
        select distinct nct_id::text as nct_id, lower(nct_id) || '-registry' as source_id
        from import_seen
        where run_id = @Run;
        create temporary table outcome_seen as
        select outcome.id::text as id, outcome.type = 'BASELINE' as is_baseline, outcome.title::text as outcome_title, outcome.record::text as outcome_record
        from outcome
        join seen on seen.nct_id = outcome.record
        where outcome.record is not null;
        create temporary table group_seen as
        select used.study_id::text as coded_study, coalesce(used.outcome_id::text, used.section || used.nct_id) as coded_place, used.group_id::text as coded_group, min(used.code)::text as group_code
        from result_group_use as used
        join seen on seen.nct_id = used.nct_id
        group by 1, 2, 3;
        analyze seen, outcome_seen, group_seen
        """;

    /// <summary>Leaves one part of the records: those that have values kept beside columns, or the others.</summary>
    public const string Narrow = """
        drop table if exists all_seen, all_outcome_seen;
        alter table seen rename to all_seen;
        alter table outcome_seen rename to all_outcome_seen;
        create temporary table seen as
        select all_seen.*
        from all_seen
        join registry_record using (nct_id)
        where coalesce(kept_beside_columns, true) = @Beside;
        create temporary table outcome_seen as
        select all_outcome_seen.*
        from all_outcome_seen
        join seen on seen.nct_id = outcome_record;
        analyze seen, outcome_seen
        """;

    public const string Restore = "drop table seen, outcome_seen; alter table all_seen rename to seen; alter table all_outcome_seen rename to outcome_seen";

    public const string Beside = """
        select state.id, state.document::text as document
        from seen
        join registry_record using (nct_id)
        join entity_state as state on state.kind = 'REGISTRY_RECORD' and state.id = seen.nct_id and state.last_version is null
        where coalesce(kept_beside_columns, true)
        """;

    // Blanks are those of .NET.
    private const string OtherLeaves = """
        from registry_record
        join seen using (nct_id)
        cross join jsonb_each(replace(other::text, '\u0000', '\u2400')::jsonb) as member
        cross join jsonb_path_query(member.value, 'strict $.**') as leaf
        where jsonb_typeof(leaf) in ('number', 'boolean')
           or (jsonb_typeof(leaf) = 'string' and leaf #>> '{}' ~ '[^\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]')
        """;

    /// <summary>
    /// How many values each column of a table holds of the records of a run, and their digests, in one pass: a row for the whole run, or for each record. The expressions come
    /// from registry-fields.tsv.
    /// </summary>
    public static string Columns(string table, IReadOnlyList<MappedField> fields, bool eachRecord)
    {
        var rows = ReconciledTable.Of(table);
        var hashed = fields.Select(field => ColumnDigest.Of(field)).ToList();
        return $"""
            select {(eachRecord ? Record(rows) : "null::text")} as record,
                   array[{string.Join(", ", fields.Select(field => field.CountSql))}]::bigint[] as counts,
                   array[{string.Join(", ", hashed.Select(column => column.Values))}]::numeric[]::text[] as values,
                   array[{string.Join(", ", hashed.Select(column => column.Places))}]::numeric[]::text[] as places
            from {table}
            {rows.Joins}
            cross join lateral (select hashtextextended(concat_ws(chr(31), {rows.Context}), 0) as context) as known
            {(eachRecord ? "group by 1" : "")}
            """;
    }

    // The pointer "/a/b/3/c" is the path "a.b[].c"; the leaves below it count as its own. jsonb refuses the character U+0000, which json allows.
    public static string Other(bool eachRecord) => $$"""
        select {{(eachRecord ? "nct_id" : "null")}}::text as record,
               replace(replace(ltrim(replace(regexp_replace(pointer, '/[0-9]+(?=/|$)', '[]', 'g'), '/', '.'), '.'), '~1', '/'), '~0', '~') as path,
               sum(leaves)::bigint as leaves,
               mod(sum(hashes), 18446744073709551616) as hashes
        from (
            select {{(eachRecord ? "nct_id, " : "")}}member.key as pointer,
                   count(*) as leaves,
                   sum(hashtextextended(leaf #>> '{}', 0)) as hashes
            {{OtherLeaves}}
            group by {{(eachRecord ? "nct_id, " : "")}}member.key
        ) as kept
        group by 1, 2
        """;

    private static string Record(ReconciledTable rows) => rows.Context.Split(',')[0];

    /// <summary>Numbers that are not those that are printed beside them, with the record; a printed number is compared where it is digits.</summary>
    public const string Contradictions = """
        with number as (
            select outcome.record, 'result.value' as place, result.value, result.printed
            from result join outcome on outcome.id = result.outcome_id
            where outcome.record is not null
            union all
            select outcome.record, 'result.numerator', result.numerator, result.printed
            from result join outcome on outcome.id = result.outcome_id
            where outcome.record is not null and result.estimate_type = 'COUNT'
            union all
            select outcome.record, 'result.dispersion_value', result.dispersion_value, result.printed_spread
            from result join outcome on outcome.id = result.outcome_id
            where outcome.record is not null
            union all
            select outcome.record, 'result.lower', coalesce(result.interval_lower, result.dispersion_lower), result.printed_lower
            from result join outcome on outcome.id = result.outcome_id
            where outcome.record is not null
            union all
            select outcome.record, 'result.upper', coalesce(result.interval_upper, result.dispersion_upper), result.printed_upper
            from result join outcome on outcome.id = result.outcome_id
            where outcome.record is not null
            union all
            select outcome.record, 'comparison.' || given.place, given.value, given.printed
            from comparison
            join outcome on outcome.id = comparison.outcome_id
            join registry_analysis as analysis on analysis.comparison_id = comparison.id
            cross join lateral (values
                ('value', comparison.value::numeric, analysis.effect_printed::text), ('interval_lower', comparison.interval_lower, analysis.ci_lower_printed),
                ('interval_upper', comparison.interval_upper, analysis.ci_upper_printed), ('interval_level', comparison.interval_level, analysis.ci_level_printed),
                ('p_value', comparison.p_value, ltrim(analysis.p_value_printed, 'pP <>=≤≥'))) as given (place, value, printed)
            where outcome.record is not null
            union all
            select nct_id, 'denominator_count.count', count, printed
            from denominator_count
            union all
            select nct_id, 'participant_flow.participants', participants, participants_printed
            from participant_flow
        )
        select number.record, number.place
        from number
        join seen on seen.nct_id = number.record
        where number.value is not null
          and number.printed ~ '^-?[0-9]+(\.[0-9]+)?$'
          and case when number.printed ~ '^-?[0-9]+(\.[0-9]+)?$' then number.value <> number.printed::numeric end
        """;
}
