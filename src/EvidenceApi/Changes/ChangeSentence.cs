using System.Globalization;
using EvidenceApi.Contract;

namespace EvidenceApi.Changes;

/// <summary>An event in words, for people who read a feed. It says no more than the event.</summary>
internal static class ChangeSentence
{
    public static string Title(Change change)
    {
        var name = change.Study?.Acronym ?? change.Study?.Title ?? change.Entity;
        return $"{name}: {What(change)}{FromTo(change)}";
    }

    /// <summary>When it happened, who says so, and when it was learnt.</summary>
    public static string Text(Change change) => string.Join(' ', new[]
    {
        (change.Happened.From, change.Happened.To) switch
        {
            (null, null) => null,
            (null, var to) => $"By {to}.",
            (var from, null) => $"After {from}.",
            var (from, to) when from == to => $"On {to}.",
            var (from, to) => $"Between {from} and {to}.",
        },
        change.Days is { } days and not 0 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(days)} days {(days > 0 ? "later" : "earlier")}.") : null,
        change.Source is { } source ? $"According to {source.Publisher}: {source.Title}." : null,
        change.LearntLate ? "Learnt late: something later was known already." : null,
        change.Reason,
        string.Create(CultureInfo.InvariantCulture, $"Dataset version {change.DatasetVersion}."),
    }.OfType<string>());

    private static string What(Change change)
    {
        var what = change.Type.ToString().ToLowerInvariant().Replace('_', ' ');
        return change.Field is { } field ? $"{what} ({field.Replace('_', ' ').ToLowerInvariant()})" : what;
    }

    private static string FromTo(Change change) => (Said(change.Before), Said(change.After)) switch
    {
        (null, null) => "",
        (null, { } after) => $", {after}",
        ({ } before, null) => $", was {before}",
        ({ } before, { } after) => $", from {before} to {after}",
    };

    private static string? Said(ChangeValue? value) => value is null ? null : value.Kind is { } kind ? $"{value.Text} ({kind})" : value.Text;
}
