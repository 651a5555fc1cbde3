using EvidenceApi.Database;

namespace EvidenceApi.Trials;

internal static class TrialsSql
{
    /// <summary>What was said of its status, the oldest first.</summary>
    public static readonly string History = $"""
        select {string.Join(", ", TrialListing.History.Rows!.Selected(includeUnverified: false))}
        from list_status_observation as item
        where item.study_id = @Id
          and visible(item.verification, @IncludeUnverified)
        order by item.position
        """;

    /// <summary>The dataset version, and of a trial its document, the date of the dataset and what warns of its status; null when there is none.</summary>
    public const string One = $"""
        select dataset.version as dataset_version,
               (
                   select convert_to(({DocumentSql.Whole})::text, 'UTF8')
                   from served_document as shown
                   where shown.kind = 'TRIAL'
                     and shown.id = item.id) as document,
               item.today,
               case when @IncludeUnverified then item.unverified_status_warnings else item.status_warnings end as status_warnings
        from current_dataset as dataset
        left join list_trial as item on item.id = @Id
        """;
}
