using System.Globalization;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.RegisteredTable;

/// <summary>Counts, dates and the one status observation of a line of the table, each with the register's record as its source.</summary>
internal static class RegisteredFacts
{
    private static readonly (string Column, DateKind Kind)[] DateColumns =
    [
        ("firstPosted", DateKind.FIRST_POSTED), ("startDate", DateKind.START), ("primaryCompletionDate", DateKind.PRIMARY_COMPLETION),
        ("completionDate", DateKind.COMPLETION), ("resultsFirstPosted", DateKind.RESULTS_FIRST_POSTED), ("lastUpdatePosted", DateKind.LAST_UPDATE_POSTED),
    ];

    private static readonly OverallStatus[] Ended = [OverallStatus.COMPLETED, OverallStatus.TERMINATED, OverallStatus.WITHDRAWN];

    public static IEnumerable<StudyCount> Counts(RegisteredRow row)
    {
        if (Number(row["enrollmentCount"]) is { } enrolled)
            yield return Count(row, row["enrollmentType"] == "ACTUAL" ? CountKind.ENROLLED : CountKind.TARGET_ENROLLMENT, enrolled);
        if (Number(row["locationCount"]) is { } sites and > 0)
            yield return Count(row, CountKind.SITES, sites);
    }

    public static IEnumerable<StudyDate> Dates(RegisteredRow row)
    {
        foreach (var (column, kind) in DateColumns)
        {
            if (PartialDate.TryParse(row[column], out var date))
                yield return new StudyDate
                {
                    Kind = kind,
                    Date = date,
                    Type = HasHappened(row, kind, row[column]) ? DateType.ACTUAL : DateType.ESTIMATED,
                    Source = RegisteredStudy.SourceId(row),
                    Place = RegisteredStudy.Place,
                    ReadOn = RegisteredStudy.ReadOn(row),
                    Verification = Verification.VERIFIED,
                };
        }
    }

    public static StatusObservation Status(RegisteredRow row) => new()
    {
        Id = $"registry-{row["asOf"]}",
        Status = Enum.Parse<OverallStatus>(row["overallStatus"]),
        AsOf = PartialDate.TryParse(row["asOf"], out var date) ? date : null,
        TargetEnrollment = row["enrollmentType"] == "ACTUAL" ? null : Number(row["enrollmentCount"]),
        ActualEnrollment = row["enrollmentType"] == "ACTUAL" ? Number(row["enrollmentCount"]) : null,
        Sites = Number(row["locationCount"]) is > 0 and var sites ? sites : null,
        Source = RegisteredStudy.SourceId(row),
        Place = RegisteredStudy.Place,
        ReadOn = RegisteredStudy.ReadOn(row),
        Verification = Verification.VERIFIED,
    };

    // The table does not say which dates are planned: a posting has happened, a start that lies before the record has, and an end only of a study that has ended.
    private static bool HasHappened(RegisteredRow row, DateKind kind, string date) => kind switch
    {
        DateKind.START => string.CompareOrdinal(date, row["asOf"]) <= 0 && row["overallStatus"] is not ("NOT_YET_RECRUITING" or "WITHDRAWN"),
        DateKind.PRIMARY_COMPLETION or DateKind.COMPLETION =>
            string.CompareOrdinal(date, row["asOf"]) <= 0 && Ended.Contains(Enum.Parse<OverallStatus>(row["overallStatus"])),
        _ => true,
    };

    private static StudyCount Count(RegisteredRow row, CountKind kind, int count) => new()
    {
        Kind = kind,
        Count = count,
        AsOf = PartialDate.TryParse(row["asOf"], out var date) ? date : null,
        Source = RegisteredStudy.SourceId(row),
        Place = RegisteredStudy.Place,
        ReadOn = RegisteredStudy.ReadOn(row),
        Verification = Verification.VERIFIED,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
