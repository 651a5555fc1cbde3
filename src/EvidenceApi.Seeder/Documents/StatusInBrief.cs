namespace EvidenceApi.Seeder.Documents;

/// <summary>
/// The status of a trial as lists sort and filter by it: the latest one, since when and for when it was told (partial dates, empty when unknown), and the latest
/// head counts. The view <c>api_trial</c> says the same of one trial, and a test holds one against the other.
/// </summary>
internal sealed record StatusInBrief(string? Status, string Since, string AsOf, string? Source, int? TargetEnrollment, int? ActualEnrollment)
{
    public static StatusInBrief Of(VisibleStudy visible)
    {
        var history = visible.Facts(visible.Study.StatusHistory).ToList();
        var latest = visible.Status;
        // Back to the last one that says otherwise.
        var unbroken = history.Skip(history.FindLastIndex(told => told.Status is not null && told.Status != latest?.Status) + 1).Where(told => told.Status is not null);
        return new StatusInBrief(
            latest?.Status?.ToString(),
            unbroken.Select(told => told.AsOf?.ToString()).OfType<string>().Min(StringComparer.Ordinal) ?? "",
            latest?.AsOf?.ToString() ?? "",
            latest?.Source,
            history.LastOrDefault(told => told.TargetEnrollment is not null)?.TargetEnrollment,
            history.LastOrDefault(told => told.ActualEnrollment is not null)?.ActualEnrollment);
    }
}
