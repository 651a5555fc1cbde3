using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>Status and dates of a record.</summary>
internal static class StatusModule
{
    public static IReadOnlyList<StudyDate> Dates(RecordNode status, RecordReading reading) =>
    [
        .. RecordPlaces.Structs.Where(date => status.Has(date.Member)).SelectMany(date => Date(status.Node(date.Member), "date", date.Kind, reading)),
        .. RecordPlaces.Plain.SelectMany(date => Date(status, date.Member, date.Kind, reading)),
    ];

    /// <summary>
    /// What the record says of the trial's status, as of its last update; UNKNOWN is what the register itself says on the day of its data.
    /// </summary>
    public static IReadOnlyList<StatusObservation> Observations(
        RecordNode status, RecordNode enrollment, int sites, RecordReading reading, IReadOnlyList<StudyDate> dates, IReadOnlyList<Organization> organizations)
    {
        var updated = dates.LastOrDefault(date => date.Kind == DateKind.LAST_UPDATE_POSTED)?.Date;
        var printed = status.Text("overallStatus");
        var overall = reading.KeptCode<OverallStatus>(status, "overallStatus");
        var count = enrollment.Printed("count") is { } text ? PrintedNumber.ReadCount(text) : null;
        var type = enrollment.Text("type");
        var observation = new StatusObservation
        {
            Id = updated is null ? "registry" : $"registry-{updated}",
            Status = overall,
            Printed = overall is null ? printed : null,
            AsOf = overall == OverallStatus.UNKNOWN ? reading.SeenOn ?? updated : updated,
            Documented = updated,
            // Data of a day before the record's last update do not confirm anything.
            ConfirmedOn = reading.SeenOn is { } seen && updated is { } last && seen.IsBefore(last) ? null : reading.SeenOn,
            TargetEnrollment = type == "ESTIMATED" ? count : null,
            ActualEnrollment = type == "ACTUAL" ? count : null,
            UnspecifiedEnrollment = type is null ? count : null,
            Sites = sites == 0 ? null : sites,
            Start = Observed(DateKind.START, dates),
            PrimaryCompletion = Observed(DateKind.PRIMARY_COMPLETION, dates),
            Completion = Observed(DateKind.COMPLETION, dates),
            LeadSponsor = ObservedSponsor.Of(organizations),
            WhyStopped = status.Text("whyStopped"),
            LastKnownStatus = overall == OverallStatus.UNKNOWN ? reading.KeptCode<OverallStatus>(status, "lastKnownStatus") : null,
            Record = reading.NctId,
            Source = reading.Source,
            Place = RecordPlaces.Status,
            Verification = RecordReading.Verified,
        };
        return observation is { Status: null, TargetEnrollment: null, ActualEnrollment: null, UnspecifiedEnrollment: null, Sites: null } ? [] : [observation];
    }

    private static ObservedDate? Observed(DateKind kind, IReadOnlyList<StudyDate> dates) =>
        dates.FirstOrDefault(date => date.Kind == kind) is { } date ? new ObservedDate { Date = date.Date, Type = date.Type } : null;

    private static IEnumerable<StudyDate> Date(RecordNode node, string member, DateKind kind, RecordReading reading)
    {
        if (reading.Date(node, member) is not { } date)
            yield break;
        yield return new StudyDate
        {
            Kind = kind,
            Date = date,
            Type = member == "date" ? reading.Code<DateType>(node, "type") : null,
            Source = reading.Source,
            Place = RecordPlaces.Status,
            Verification = RecordReading.Verified,
        };
    }
}
