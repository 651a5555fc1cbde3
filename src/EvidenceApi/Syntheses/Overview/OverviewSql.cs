namespace EvidenceApi.Syntheses.Overview;

internal static class OverviewSql
{
    /// <summary>How many trials can be joined, or soon can.</summary>
    public const string OpenTrials = """
        select count(*)::int
        from list_trial as item
        where item.status in ('RECRUITING', 'NOT_YET_RECRUITING', 'ENROLLING_BY_INVITATION')
          and @Intervention::text = any(item.interventions)
          and (@Phenotype::text is null or item.phenotypes && array(
              select closure.narrower::text
              from phenotype_closure as closure
              where closure.phenotype = @Phenotype::text))
        """;

    /// <summary>What bodies recommend of an intervention.</summary>
    public const string Recommendations = """
        select recommendation.source_id as source,
               source.title,
               recommendation.direction,
               recommendation.statement,
               '/v1/sources/' || recommendation.source_id as url
        from recommendation
        join source on source.id = recommendation.source_id
        where recommendation.intervention = @Intervention::text
          and recommendation.verification <> 'UNVERIFIED'
          and (@Phenotype::text is null or cardinality(recommendation.phenotypes) = 0 or recommendation.phenotypes && array(
              select closure.narrower::text
              from phenotype_closure as closure
              where closure.phenotype = @Phenotype::text))
        order by recommendation.source_id, recommendation.id
        """;
}
