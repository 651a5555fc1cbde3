namespace EvidenceApi.Syntheses;

/// <summary>What the numbers of a measure are judged by.</summary>
internal static class MeasureSql
{
    /// <summary>The measure, its dataset version, and the measures beside it: those that hold, or once held, the same numbers.</summary>
    public const string Measure = """
        select measure.id,
               measure.name,
               measure.definition,
               measure.direction,
               measure.unit,
               dataset.version as dataset_version,
               extract(year from dataset.created_at at time zone 'utc')::int as dataset_year,
               array(
                   select beside.id::text
                   from measure as beside
                   where beside.id = any(measure.also_finds)
                      or measure.id = any(beside.also_finds)
                   order by beside.id) as beside
        from measure
        cross join current_dataset as dataset
        where measure.id = @Measure::text
        """;

    /// <summary>Which studies of people share people; a synthesis includes others' people and is no study of people.</summary>
    public const string Overlaps = """
        select relation.study_id,
               relation.related_study_id,
               relation.overlap
        from relation
        join study on study.id = relation.study_id and study.type <> 'SYNTHESIS'
        join study as related on related.id = relation.related_study_id and related.type <> 'SYNTHESIS'
        """;

    /// <summary>Courses of disease with all that fall under them.</summary>
    public const string Phenotypes = """
        select closure.phenotype,
               closure.narrower
        from phenotype_closure as closure
        """;
}
