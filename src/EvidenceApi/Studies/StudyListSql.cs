using EvidenceApi.Database;
using EvidenceApi.Http;

namespace EvidenceApi.Studies;

/// <summary>
/// The list of studies, the one that is asked most: a statement for each combination of filters, so that PostgreSQL keeps a plan that fits it. All its pieces
/// are constants; values are parameters.
/// </summary>
internal static class StudyListSql
{
    private const string Status = "and item.status = @OneStatus";

    private const string AnyStatus = "and item.status = any(@Status)";

    private const string UnverifiedStatus = "and coalesce(item.unverified_status, item.status) = any(@Status)";

    private const string Design = "and item.design = any(@Design)";

    private const string Phase = "and item.phases && @Phase::text[]";

    private const string Country = """
        and exists (
              select from study_country as place
              where place.study_id = item.study_id
                and place.country_code = any(@Country))
        """;

    private const string Intervention = """
        and exists (
              select from intervention
              where intervention.study_id = item.study_id
                and intervention.type = any(@Intervention))
        """;

    private const string Phenotype = """
        and exists (
              select from population_phenotype as course
              join phenotype_closure as closure on closure.narrower = course.phenotype
              where course.study_id = item.study_id
                and closure.phenotype = any(@Phenotype))
        """;

    private const string Measure = """
        and exists (
              select from outcome
              where outcome.study_id = item.study_id
                and outcome.measure_id = any(@Measure))
        """;

    private const string Source = """
        and exists (
              select from report
              where report.study_id = item.study_id
                and report.source_id = any(@Source))
        """;

    /// <summary>
    /// The statement, and whether it is worth preparing: with one condition and a usual page size, which many ask. Statements are many and connections keep what
    /// is prepared. The page size is written into it, for a plan that does not know it sorts everything.
    /// </summary>
    public static (string Sql, bool Prepare) Of(StudyFilter filter, Paging paging, bool isFirst)
    {
        var (includeUnverified, countTotal, size) = (paging.IncludeUnverified ?? false, paging.CountTotal ?? false, paging.PageSize ?? Paging.DefaultPageSize);
        var sort = StudySort.Of(filter.Sort);
        var chosen = Conditions(filter, includeUnverified).ToList();
        var conditions = string.Join("\n", chosen);
        var sql = $"""
            {ListSql.Begin},
                   {(countTotal ? $"(select count(*) from study_document as item where true {conditions})" : "null::bigint")} as total_count,
                   {(filter.Measure is { Length: > 0 } || filter.Source is { Length: > 0 } ? $"array({ListSql.UnknownMeasures} union all {ListSql.UnknownSources})" : ListSql.NoIds)} as unknown_ids
            {ListSql.PageOf}
                select {sort.Key} as key, {(includeUnverified ? Unverified : Verified)} as document
                from study_document as item
                where true
                  {conditions}
                  {(isFirst ? "" : sort.After)}
                {sort.Order}
                limit {size + 1}
            {ListSql.EndOfPage}
            """;
        return (sql, chosen.Count <= 1 && !countTotal && size is UsualPageSize or Paging.DefaultPageSize);
    }

    private const int UsualPageSize = 20;

    private const string Verified = "item.summary";

    private const string Unverified = "coalesce(item.unverified_summary, item.summary)";

    private static IEnumerable<string> Conditions(StudyFilter filter, bool includeUnverified)
    {
        if (filter.Status is { Length: > 0 } status)
            yield return includeUnverified ? UnverifiedStatus : status.Length == 1 ? Status : AnyStatus;
        if (filter.Design is { Length: > 0 })
            yield return Design;
        if (filter.Phase is { Length: > 0 })
            yield return Phase;
        if (filter.Country is { Length: > 0 })
            yield return Country;
        if (filter.Intervention is { Length: > 0 })
            yield return Intervention;
        if (filter.Phenotype is { Length: > 0 })
            yield return Phenotype;
        if (filter.Measure is { Length: > 0 })
            yield return Measure;
        if (filter.Source is { Length: > 0 })
            yield return Source;
    }
}
