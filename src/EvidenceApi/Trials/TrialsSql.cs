using EvidenceApi.Lists;

namespace EvidenceApi.Trials;

internal static class TrialsSql
{
    private static readonly ItemRows Columns = TrialListing.Trials.Rows!;

    /// <summary>What was said of its status, the oldest first.</summary>
    public static readonly string History = $"""
        select {string.Join(", ", TrialListing.History.Rows!.Selected(includeUnverified: false))}
        from list_status_observation as item
        where item.study_id = @Id
          and visible(item.verification, @IncludeUnverified)
        order by item.position
        """;

    /// <summary>The version, the trial, what is said of it, dates, criteria, and where to ask, in this order.</summary>
    public static readonly string[] One = [Version, Trial(includeUnverified: false), Statements, Dates, Criteria, Asks];

    /// <summary>The same when unverified values take part.</summary>
    public static readonly string[] OneWithUnverified = [Version, Trial(includeUnverified: true), Statements, Dates, Criteria, Asks];

    public const string Version = "select dataset.version from current_dataset as dataset";

    public const string Statements = """
        select *
        from trial_statement as item
        where item.study_id = @Id
          and item.include_unverified = @IncludeUnverified
        order by item.of_registry, item.of_registration
        """;

    public const string Dates = """
        select *
        from trial_date as item
        where item.study_id = @Id
          and visible(item.verification, @IncludeUnverified)
        order by item.position
        """;

    public const string Criteria = """
        select *
        from trial_criterion as item
        where item.study_id = @Id
          and visible(item.verification, @IncludeUnverified)
        order by item.position
        """;

    public const string Asks = """
        select *
        from trial_ask as item
        where item.study_id = @Id
        order by item.ask is null, item.position
        """;

    private static string Trial(bool includeUnverified) => $"""
        select {string.Join(", ", Columns.Selected(includeUnverified))}
        from list_trial as item
        where item.id = @Id
        """;
}
