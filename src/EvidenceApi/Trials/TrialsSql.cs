using EvidenceApi.Database;

namespace EvidenceApi.Trials;

internal static class TrialsSql
{
    private const string Filter = $"""
        item.include_unverified = @IncludeUnverified
          and {StudyFilterSql.Conditions}
          and {StudyFilterSql.AnyPart}
        """;

    public const string List = $"""
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from api_trial as item where {Filter}) end as total_count,
               {ListSql.NoIds} as unknown_ids
        {ListSql.Page}
            from api_trial as item
            where {Filter}
        {ListSql.AfterCursor}
        """;

    public const string One = $"""
        {DocumentSql.Begin}
                   from api_trial as item
                   where item.study_id = @Id
                     and item.include_unverified = @IncludeUnverified
        {DocumentSql.End}
        """;

    public const string History = $"""
        {ListSql.Begin},
               case when @CountTotal then (
                   select count(*)
                   from api_status_observation as item
                   where item.study_id = @Id
                     and item.include_unverified = @IncludeUnverified) end as total_count,
               array(select 'id=' || @Id where not exists (select from trial_study where trial_study.study_id = @Id)) as unknown_ids
        {ListSql.Page}
            from api_status_observation as item
            where item.study_id = @Id
              and item.include_unverified = @IncludeUnverified
        {ListSql.AfterCursor}
        """;
}
