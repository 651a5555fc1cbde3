namespace EvidenceApi.Database;

/// <summary>What names mean: ids and identifiers of studies, DOI, PMID and PMCID of sources, names of measures.</summary>
internal static class NamesSql
{
    /// <summary>One row for each thing that a name means; of studies only those that the name leads to by its lowest rank.</summary>
    public const string Find = """
        with asked as (
            select asked.place, asked.key
            from unnest(@Places::int[], @Keys::text[]) as asked (place, key)),
        studies as (
            select asked.place, name.study_id::text as id, name.rank
            from asked
            join study_name as name on name.key = asked.key
            union all
            select asked.place, study.id::text, 0
            from asked
            join study on study.id = asked.key)
        select best.place, 'study' as kind, best.id
        from (
            select studies.place, studies.id, rank() over (partition by studies.place order by studies.rank) as place_of_rank
            from studies) as best
        where best.place_of_rank = 1
        union
        select asked.place, 'source', identifier.source_id::text
        from asked
        join publication_identifier as identifier on lower(identifier.value) = regexp_replace(asked.key, '^pmid:', '')
        where identifier.system = any(array['DOI', 'PMID', 'PMCID'])
          and identifier.verification <> 'UNVERIFIED'
        union
        select asked.place, 'source', source.id::text
        from asked
        join source on source.id = asked.key
        union
        select phrase.place, 'measure', substr(synonym.meaning, length('MEASURE.') + 1)
        from unnest(@Phrases::text[]) with ordinality as phrase (words, place)
        join search_synonym as synonym on synonym.phrase = phrase.words and synonym.meaning like 'MEASURE.%'
        order by place, kind, id
        """;
}
