using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Trials;

/// <summary>A trial as a row of <c>list_trial_slip</c>.</summary>
internal sealed record SlipRow
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Acronym { get; init; }

    public required StudyDesign Design { get; init; }

    public string? StartFirst { get; init; }

    public DateType? StartFirstType { get; init; }

    public string? StartFirstAsOf { get; init; }

    public string? StartCurrent { get; init; }

    public DateType? StartCurrentType { get; init; }

    public string? StartCurrentAsOf { get; init; }

    public int? StartDifference { get; init; }

    public bool? StartMoved { get; init; }

    public string? StartSlipSource { get; init; }

    public string? PrimaryCompletionFirst { get; init; }

    public DateType? PrimaryCompletionFirstType { get; init; }

    public string? PrimaryCompletionFirstAsOf { get; init; }

    public string? PrimaryCompletionCurrent { get; init; }

    public DateType? PrimaryCompletionCurrentType { get; init; }

    public string? PrimaryCompletionCurrentAsOf { get; init; }

    public int? PrimaryCompletionDifference { get; init; }

    public bool? PrimaryCompletionMoved { get; init; }

    public string? PrimaryCompletionSlipSource { get; init; }

    public string? CompletionFirst { get; init; }

    public DateType? CompletionFirstType { get; init; }

    public string? CompletionFirstAsOf { get; init; }

    public string? CompletionCurrent { get; init; }

    public DateType? CompletionCurrentType { get; init; }

    public string? CompletionCurrentAsOf { get; init; }

    public int? CompletionDifference { get; init; }

    public bool? CompletionMoved { get; init; }

    public string? CompletionSlipSource { get; init; }

    public int? EnrollmentFirst { get; init; }

    public string? EnrollmentFirstAsOf { get; init; }

    public int? EnrollmentCurrent { get; init; }

    public string? EnrollmentCurrentAsOf { get; init; }

    public int? EnrollmentDifference { get; init; }

    public bool? EnrollmentMoved { get; init; }

    public string? EnrollmentSlipSource { get; init; }

    public static TrialSlip Served(SlipRow row) => new()
    {
        Study = new StudyReference { Id = row.Id, Title = row.Title, Acronym = row.Acronym, Design = row.Design },
        Start = Date(
            Stated(row.StartFirst, row.StartFirstType, row.StartFirstAsOf), Stated(row.StartCurrent, row.StartCurrentType, row.StartCurrentAsOf),
            row.StartDifference, row.StartMoved, row.StartSlipSource),
        PrimaryCompletion = Date(
            Stated(row.PrimaryCompletionFirst, row.PrimaryCompletionFirstType, row.PrimaryCompletionFirstAsOf),
            Stated(row.PrimaryCompletionCurrent, row.PrimaryCompletionCurrentType, row.PrimaryCompletionCurrentAsOf),
            row.PrimaryCompletionDifference, row.PrimaryCompletionMoved, row.PrimaryCompletionSlipSource),
        Completion = Date(
            Stated(row.CompletionFirst, row.CompletionFirstType, row.CompletionFirstAsOf), Stated(row.CompletionCurrent, row.CompletionCurrentType, row.CompletionCurrentAsOf),
            row.CompletionDifference, row.CompletionMoved, row.CompletionSlipSource),
        Enrollment = row is { EnrollmentFirst: { } first, EnrollmentFirstAsOf: { } firstOf, EnrollmentCurrent: { } current, EnrollmentCurrentAsOf: { } currentOf, EnrollmentSlipSource: { } source }
            ? new SlippedEnrollment
            {
                First = new StatedCount { Count = first, AsOf = firstOf },
                Current = new StatedCount { Count = current, AsOf = currentOf },
                Change = row.EnrollmentDifference,
                Moved = row.EnrollmentMoved,
                Source = source,
            }
            : null,
    };

    private static SlippedDate? Date(StatedDate? first, StatedDate? current, int? days, bool? moved, string? source) => first is null || current is null || source is null
        ? null
        : new SlippedDate { First = first, Current = current, Days = days, Moved = moved, Source = source };

    private static StatedDate? Stated(string? date, DateType? type, string? day) => date is null || day is null ? null : new StatedDate { Date = date, Type = type, AsOf = day };
}
