using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Trials;

/// <summary>What is expected of a trial next.</summary>
internal static class Expectations
{
    private static readonly DateKind[] Milestones = [DateKind.START, DateKind.PRIMARY_COMPLETION, DateKind.COMPLETION];

    private static readonly OverallStatus[] Ended = [OverallStatus.COMPLETED, OverallStatus.TERMINATED, OverallStatus.WITHDRAWN, OverallStatus.NO_LONGER_AVAILABLE];

    private static readonly OverallStatus[] NotBegun = [OverallStatus.NOT_YET_RECRUITING, OverallStatus.WITHHELD];

    /// <summary>Of each milestone the newest date, unless it is said to have happened; a trial that recruits has begun, and one that has ended has nothing ahead.</summary>
    public static ExpectedEvent[] Of(IReadOnlyList<DateRow> dates, OverallStatus? status) => status is null || Ended.Contains(status.Value) ? [] :
    [
        .. Milestones.Where(kind => kind != DateKind.START || NotBegun.Contains(status.Value))
            .Select(kind => dates.Where(date => date.Kind == kind).OrderBy(date => date.ReadOn ?? date.SourcePublished ?? "", StringComparer.Ordinal).LastOrDefault())
            .OfType<DateRow>()
            .Where(date => date.Type != DateType.ACTUAL)
            .Select(date => new ExpectedEvent { Kind = date.Kind, Date = date.Date, Type = date.Type, HasPassed = date.HasPassed, Citation = date.Cited() })
            .OrderBy(next => next.Date, StringComparer.Ordinal),
    ];
}
