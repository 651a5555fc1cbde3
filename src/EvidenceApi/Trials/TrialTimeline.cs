using System.Globalization;
using EvidenceApi.Contract;
using EvidenceApi.Model;
using EvidenceApi.Pictures;

namespace EvidenceApi.Trials;

/// <summary>The history of a trial, its dates and what is expected of it, as rows of a timeline.</summary>
internal static class TrialTimeline
{
    private static readonly DateKind[] Milestones = [DateKind.START, DateKind.FIRST_ENROLLED, DateKind.LAST_ENROLLED, DateKind.PRIMARY_COMPLETION, DateKind.COMPLETION, DateKind.RESULTS_FIRST_POSTED];

    public static Timeline Of(KnownTrial known) => new()
    {
        Title = $"{known.Name}: what was said of it over time",
        Description = known.History.Count == 0
            ? "No dated statement of a status is held."
            : Text($"{known.History.Count} {(known.History.Count == 1 ? "statement is" : "statements are")} held. A filled mark is a day or time at which it was so, or had happened; an open one was planned, or it is not said. Between two statements nothing is known."),
        Parts =
        [
            new TimelinePart("Statements of sources, the oldest first", [.. known.History.Select(Statement)]),
            new TimelinePart("Dates", [.. known.Trial.Dates.Where(date => Milestones.Contains(date.Kind)).Select(Date)]),
        ],
        Proof = TrialCard.Proof(known),
        DatasetVersion = known.DatasetVersion,
    };

    private static TimelineRow Statement(Contract.StatusObservation said) => new()
    {
        When = said.AsOf is { } from ? $"{from}{(said.AsOfTo is { } to ? $" to {to}" : "")}" : "undated",
        What = said.Status is { } status ? ListedTexts.Words(status) : "No status, numbers only",
        Details = ListedTexts.Present(
            said.LastKnownStatus is { } last ? $"before: {ListedTexts.Words(last)}" : null,
            said.Printed is { } printed ? $"in its words: {printed}" : null,
            said.Registration,
            said.TargetEnrollment is { } target ? Text($"aims at {target} participants") : null,
            said.ActualEnrollment is { } actual ? Text($"{actual} participants") : null,
            said.UnspecifiedEnrollment is { } either ? Text($"{either} participants, planned or counted") : null,
            said.Sites is { } sites ? Text($"{sites} sites") : null,
            said.WhyStopped is { } why ? $"why it stopped: {why}" : null,
            said.ConfirmedOn is { } seen ? $"seen to say so still on {seen}" : null,
            ListedTexts.LessThanRead(said.Citation),
            $"{said.Citation.Source.Publisher}, {said.Documented ?? "undated document"}"),
        From = said.AsOf,
        To = said.AsOfTo,
        IsCertain = said.Citation.Verification != Verification.UNVERIFIED,
    };

    private static TimelineRow Date(DateOfStudy date) => new()
    {
        When = date.Date,
        What = ListedTexts.Words(date.Kind),
        Details = ListedTexts.Present(
            date.Type switch { DateType.ACTUAL => "happened", DateType.ESTIMATED => "planned", _ => "planned or happened: not said" },
            ListedTexts.LessThanRead(date.Citation),
            $"{date.Citation.Source.Publisher}, {date.Citation.Source.Published ?? "undated"}"),
        From = date.Date,
        To = null,
        IsCertain = date.Type == DateType.ACTUAL && date.Citation.Verification != Verification.UNVERIFIED,
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
