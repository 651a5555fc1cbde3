using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>What is expected of a trial next.</summary>
internal static class Expectations
{
    private static readonly DateKind[] Milestones = [DateKind.START, DateKind.PRIMARY_COMPLETION, DateKind.COMPLETION];

    private static readonly OverallStatus[] Ended = [OverallStatus.COMPLETED, OverallStatus.TERMINATED, OverallStatus.WITHDRAWN, OverallStatus.NO_LONGER_AVAILABLE];

    private static readonly OverallStatus[] NotBegun = [OverallStatus.NOT_YET_RECRUITING, OverallStatus.WITHHELD];

    /// <summary>Of each milestone the newest date, unless it is said to have happened; a trial that recruits has begun, and one that has ended has nothing ahead.</summary>
    public static Contract.ExpectedEvent[] Of(VisibleStudy visible) => visible.State.Status?.Status is not { } status || Ended.Contains(status) ? [] :
    [
        .. Milestones.Where(kind => kind != DateKind.START || NotBegun.Contains(status))
            .Select(kind => visible.Facts(visible.Study.Dates).Where(date => date.Kind == kind).OrderBy(date => SaidOn(visible, date), StringComparer.Ordinal).LastOrDefault())
            .OfType<StudyDate>()
            .Where(date => date.Type != DateType.ACTUAL)
            .Select(date => new Contract.ExpectedEvent { Kind = date.Kind, Date = date.Date.ToString(), Type = date.Type, HasPassed = null, Citation = visible.Cited(date) })
            .OrderBy(next => next.Date, StringComparer.Ordinal),
    ];

    private static string SaidOn(VisibleStudy visible, StudyDate date) => (date.ReadOn ?? visible.Context.Source(date.Source, visible.Study).Published)?.ToString() ?? "";
}
