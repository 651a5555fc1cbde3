namespace EvidenceApi.Studies;

/// <summary>What a list of studies is sorted by, and the SQL of it: a key for the cursor, a condition for what comes after it, and an order.</summary>
internal sealed record StudySort(string Key, string After, string Order)
{
    /// <summary>Values of the parameter; a minus puts the latest first, and studies without the date last.</summary>
    public const string ById = "id";

    public const string LatestStart = "-startDate";

    public const string LatestUpdate = "-lastUpdatePosted";

    private static readonly StudySort Id = new("item.study_id", "and item.study_id > @After", "order by item.study_id");

    private static readonly StudySort StartDate = new(
        "item.start_date || '/' || item.study_id",
        "and (item.start_date, item.study_id) < (split_part(@After, '/', 1), split_part(@After, '/', 2))",
        "order by item.start_date desc, item.study_id desc");

    private static readonly StudySort LastUpdatePosted = new(
        "item.last_update_posted || '/' || item.study_id",
        "and (item.last_update_posted, item.study_id) < (split_part(@After, '/', 1), split_part(@After, '/', 2))",
        "order by item.last_update_posted desc, item.study_id desc");

    public static StudySort Of(string? sort) => sort switch
    {
        LatestStart => StartDate,
        LatestUpdate => LastUpdatePosted,
        _ => Id,
    };
}
