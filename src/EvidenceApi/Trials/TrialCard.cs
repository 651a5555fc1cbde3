using System.Globalization;
using EvidenceApi.Contract;
using EvidenceApi.Model;
using EvidenceApi.Pictures;

namespace EvidenceApi.Trials;

/// <summary>The status of a trial as a card.</summary>
internal static class TrialCard
{
    private const int Year = 365; // days

    public static Card Of(KnownTrial known) => new()
    {
        Name = known.Name,
        Title = known.Trial.Title,
        Headline = Headline(known.Trial.Status),
        Facts = ListedTexts.Present([.. Facts(known), .. Registrations(known.Trial), .. People(known.Trial)]),
        Warnings = ListedTexts.Present([.. Warnings(known.Trial)]),
        Source = known.Trial.Status is { } status ? ListedTexts.Source(status.Citation) : "none names a status",
        Proof = Proof(known),
        DatasetVersion = known.DatasetVersion,
    };

    /// <summary>The page that a card leads to.</summary>
    public static string Proof(KnownTrial known) => $"/trials/{known.Trial.Id}";

    public static string Headline(TrialStatus? status) => status switch
    {
        null => "Status not known",
        { Status: OverallStatus.UNKNOWN, LastKnownStatus: { } last } => $"Unknown (last known: {ListedTexts.Words(last)}{(status.LastKnownAsOf is { } day ? $", {day}" : ", undated")})",
        _ => ListedTexts.Words(status.Status),
    };

    /// <summary>When the status was so, since when, and how old the statement is.</summary>
    public static IEnumerable<string?> Facts(KnownTrial known)
    {
        if (known.Trial.Status is not { } status)
            return ["No source that was read names a status."];
        return
        [
            status.Printed is { } printed ? $"In the words of the source: {printed}" : null,
            status.AsOf is { } from ? $"As of {from}{(status.AsOfTo is { } to ? $" to {to}" : "")}" : "As of: not known, the source is undated",
            Since(status.Since),
            status.Documented is { } document ? $"Document of {document}" : "The document has no date",
            status.ConfirmedOn is { } seen ? $"Seen to say so still on {seen}" : "Not checked again since",
            known.History.Count(one => one.Status is not null) == 1 ? "Known by one observation only" : null,
            Age(status.AgeDays),
            status.Registration is { } number ? $"Said of the registration {number}" : null,
            status.WhyStopped is { } why ? $"Why it stopped: {why}" : null,
        ];
    }

    private static string Since(StatusSince since) => since switch
    {
        { From: { } from, To: { } to } => $"Began after {from} and by {to}",
        { To: { } to } => $"Was so by {to}; when it began is not known",
        { From: { } from } => $"Began after {from}",
        _ => "When it began is not known",
    };

    private static string Age(int? days) => days is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"Age of the statement: {known} days, to the date of the dataset")
        : "Age of the statement: not known";

    private static IEnumerable<string> Registrations(Trial trial) => trial.RegistrationStatuses.Select(one =>
        $"{one.Registration}: {Headline(one.Status)}, {(one.Status.AsOf is { } day ? $"as of {day}" : "undated")}");

    private static IEnumerable<string?> People(Trial trial)
    {
        yield return Count(trial.TargetEnrollment, "Participants aimed at");
        yield return Count(trial.ActualEnrollment, "Participants so far or in all");
        yield return Count(trial.UnspecifiedEnrollment, "Participants, planned or counted (the register does not say which)");
        if ((trial.TargetEnrollment ?? trial.ActualEnrollment ?? trial.UnspecifiedEnrollment) is null)
            yield return "Number of participants: not known";
    }

    private static string? Count(Enrollment? enrollment, string what) => enrollment is null ? null
        : string.Create(CultureInfo.InvariantCulture, $"{what}: {enrollment.Count}, {(enrollment.AsOf is { } day ? $"as of {day}" : "undated")}");

    private static IEnumerable<string?> Warnings(Trial trial)
    {
        if (trial.Status is { } status)
        {
            yield return ListedTexts.LessThanRead(status.Citation);
            if (status.AgeDays > Year && trial.StatusWarnings.All(warning => warning.Code != StatusWarningCode.OLDER_THAN_A_YEAR))
                yield return "the statement is more than a year old";
        }
        foreach (var warning in trial.StatusWarnings)
            yield return warning.Meaning;
    }
}
