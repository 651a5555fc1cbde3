using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Events;

/// <summary>Documents that report the study and came or went.</summary>
internal static class ReportEvents
{
    public static IEnumerable<StudyEvent> Of(StudyPair pair) =>
    [
        .. Only(pair.After, pair.Before).Select(report => pair.Event(EventType.REPORT_ADDED, report.Source, report.Source) with { After = EventValue.Of(report.Role) }),
        .. Only(pair.Before, pair.After).Select(report => pair.Event(EventType.REPORT_REMOVED, report.Source, report.Source) with { Before = EventValue.Of(report.Role) }),
    ];

    private static IEnumerable<Report> Only(Study one, Study other) => one.Reports.ExceptBy(other.Reports.Select(report => report.Source), report => report.Source);
}
