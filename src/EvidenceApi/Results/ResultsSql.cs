using EvidenceApi.Database;

namespace EvidenceApi.Results;

internal static class ResultsSql
{
    // An optional filter is an empty array or null when it is absent.
    private const string Filter = $"""
        (@IncludeUnverified or item.verification <> 'UNVERIFIED')
          and (cardinality(@Study::text[]) = 0 or item.study_id = any(@Study))
          and (cardinality(@Outcome::text[]) = 0 or item.outcome_id = any(@Outcome))
          and (cardinality(@Measure::text[]) = 0 or item.measure_id = any(@Measure))
          and (cardinality(@Source::text[]) = 0 or item.source_id = any(@Source))
          and (cardinality(@EstimateType::text[]) = 0 or item.estimate_type = any(@EstimateType))
          and (cardinality(@OutcomeType::text[]) = 0 or item.outcome_type = any(@OutcomeType))
          and (@MonthsFrom::numeric is null or item.months >= @MonthsFrom)
          and (@MonthsTo::numeric is null or item.months <= @MonthsTo)
          and (@DenominatorFrom::int is null or item.denominator >= @DenominatorFrom)
          and (@DenominatorTo::int is null or item.denominator <= @DenominatorTo)
          and {StudyFilterSql.Conditions}
          and (cardinality(@Intervention::text[]) = 0 or exists (
              select from intervention
              where intervention.study_id = item.study_id
                and intervention.type = any(@Intervention)
                and (item.arm_id is null or exists (
                    select from arm_intervention as given
                    where given.study_id = item.study_id
                      and given.arm_id = item.arm_id
                      and given.intervention_id = intervention.id))))
          and (cardinality(@Phenotype::text[]) = 0 or not exists (
              select from population_phenotype as course
              where course.study_id = item.study_id
                and course.population_id = item.population_id
                and course.phenotype not in (
                    select closure.narrower
                    from phenotype_closure as closure
                    where closure.phenotype = any(@Phenotype))))
        """;

    // The key is outcome, precedence and position; the first condition is what an index can use.
    private const string AfterCursor = $"""
              and item.outcome_id >= coalesce(split_part(@After, '/', 1), '')
              and (item.outcome_id, item.precedence, item.position)
                  > (coalesce(split_part(@After, '/', 1), ''), coalesce(split_part(@After, '/', 2)::int, 0), coalesce(split_part(@After, '/', 3)::int, 0))
            order by item.outcome_id, item.precedence, item.position
        {ListSql.End}
        """;

    public const string List = $"""
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from result_to_count as item where {Filter}) end as total_count,
               array({ListSql.UnknownStudies} union all {ListSql.UnknownOutcomes} union all {ListSql.UnknownMeasures} union all {ListSql.UnknownSources}) as unknown_ids
        {ListSql.Page}
            from api_result as item
            where {Filter}
        {AfterCursor}
        """;

    public const string One = $"""
        {DocumentSql.Begin}
                   from api_result as item
                   where item.id = @Id
                     and (@IncludeUnverified or item.verification <> 'UNVERIFIED')
        {DocumentSql.End}
        """;
}
