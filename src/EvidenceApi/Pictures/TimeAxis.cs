using System.Globalization;

namespace EvidenceApi.Pictures;

/// <summary>Where dates are on a picture: whole years, as many as the rows need.</summary>
internal sealed class TimeAxis
{
    private const int MostTicks = 8;
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 1000];
    private readonly double left;
    private readonly double right;
    private readonly DateOnly first;
    private readonly DateOnly last;

    private TimeAxis(int from, int to, double left, double right) =>
        (this.left, this.right, first, last) = (left, right, new DateOnly(from, 1, 1), new DateOnly(to, 12, 31));

    /// <summary>The years to name.</summary>
    public IEnumerable<int> Ticks
    {
        get
        {
            var step = Steps.First(one => (last.Year - first.Year + 1) / one < MostTicks);
            return Enumerable.Range(first.Year, last.Year - first.Year + 1).Where(year => year % step == 0);
        }
    }

    /// <summary>Null when no row has a date.</summary>
    public static TimeAxis? Of(Timeline timeline, double left, double right)
    {
        var years = timeline.Parts.SelectMany(part => part.Rows).SelectMany(row => new[] { row.From, row.To }).OfType<string>().Select(date => Begin(date).Year).ToList();
        return years.Count == 0 ? null : new TimeAxis(years.Min(), years.Max(), left, right);
    }

    public double At(DateOnly day) => left + ((right - left) * (day.DayNumber - first.DayNumber) / Math.Max(1, last.DayNumber - first.DayNumber));

    /// <summary>First day that a year, a month or a day may mean.</summary>
    public static DateOnly Begin(string date) => DateOnly.ParseExact(date.Length switch { 4 => $"{date}-01-01", 7 => $"{date}-01", _ => date }, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Last day that it may mean.</summary>
    public static DateOnly End(string date) => date.Length switch
    {
        4 => Begin(date).AddYears(1).AddDays(-1),
        7 => Begin(date).AddMonths(1).AddDays(-1),
        _ => Begin(date),
    };
}
