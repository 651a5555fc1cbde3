using System.Globalization;

namespace EvidenceApi.Seeder.Events;

/// <summary>Reckoning with dates that may be known to the month only.</summary>
internal static class EventDates
{
    /// <summary>Days from one date to another; null unless both are known to the day, or both to the month, when the first days of the months are compared.</summary>
    public static int? DaysBetween(string? before, string? after) =>
        before is { Length: >= 7 } && after?.Length == before.Length ? Day(after).DayNumber - Day(before).DayNumber : null;

    private static DateOnly Day(string date) => DateOnly.ParseExact(date.Length == 7 ? $"{date}-01" : date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
