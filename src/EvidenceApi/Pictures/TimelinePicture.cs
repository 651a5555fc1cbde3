using System.Globalization;

namespace EvidenceApi.Pictures;

/// <summary>Draws a timeline: text beside the axis, or above it where the picture is narrow.</summary>
internal sealed class TimelinePicture : IDisposable
{
    private const double Margin = PictureColumns.Margin;
    private const double Leading = PictureColumns.Leading;
    private const double NarrowBelow = 640;
    private const double Mark = 9;
    private readonly Timeline timeline;
    private readonly SvgPicture svg;
    private readonly bool isNarrow;
    private readonly double inside;
    private readonly double texts;
    private readonly TimeAxis? axis;

    private TimelinePicture(Timeline timeline, double width)
    {
        this.timeline = timeline;
        svg = new SvgPicture(width);
        isNarrow = width < NarrowBelow;
        inside = width - (2 * Margin);
        texts = isNarrow ? inside : inside * 0.5;
        axis = TimeAxis.Of(timeline, isNarrow ? Margin + Mark : Margin + texts + 24, width - Margin - Mark);
    }

    public static byte[] Of(Timeline timeline, double width)
    {
        using var picture = new TimelinePicture(timeline, width);
        return picture.Draw();
    }

    public void Dispose() => svg.Dispose();

    private byte[] Draw()
    {
        var y = svg.Lines(Margin, 26, Wrap(timeline.Title, inside / 17.5), 20, "title");
        y = svg.Lines(Margin, y, Wrap(timeline.Description, inside / 12), Leading, "small soft") + 8;
        foreach (var part in timeline.Parts.Where(part => part.Rows.Count > 0))
            y = Part(part, y);
        using (svg.Link(timeline.Proof))
            y = svg.Lines(Margin, y + 12, Wrap($"Proof: {timeline.Proof}", inside / 12), Leading, "small link");
        y = svg.Lines(Margin, y, Wrap(string.Create(CultureInfo.InvariantCulture, $"EvidenceApi, dataset version {timeline.DatasetVersion}"), inside / 12), Leading, "small soft");
        return svg.Finish(y, timeline.Title, timeline.Description);
    }

    private double Part(TimelinePart part, double y)
    {
        y = svg.Lines(Margin, y + 8, Wrap(part.Heading, inside / 14), Leading + 4, "strong");
        if (axis is not null)
            y = Years(axis, y);
        foreach (var row in part.Rows)
            using (svg.Group($"{row.When}: {row.What}; {string.Join("; ", row.Details)}"))
                y = Row(row, y);
        return y;
    }

    private double Years(TimeAxis years, double y)
    {
        foreach (var year in years.Ticks)
        {
            var x = years.At(new DateOnly(year, 1, 1));
            svg.Line(x, y + 4, x, y + 9, "tick");
            svg.Text(Math.Min(x, svg.Width - Margin - 14), y, year.ToString(CultureInfo.InvariantCulture), "small soft", x < Margin + 16 ? "start" : "middle");
        }
        svg.Line(isNarrow ? Margin : Margin + texts + 24, y + 9, svg.Width - Margin, y + 9, "axis");
        return y + 28;
    }

    private double Row(TimelineRow row, double y)
    {
        var top = y;
        y = svg.Lines(Margin, y, Wrap($"{row.When}: {row.What}", texts / 14), Leading, "strong");
        y = svg.Lines(Margin, y, Wrap(string.Join("; ", row.Details), texts / 12), Leading - 2, "small soft");
        if (axis is null || row.From is null)
            return y + 8;
        Draw(row, axis, row.From, isNarrow ? y - 4 : top - 4);
        return y + (isNarrow ? 16 : 8);
    }

    private void Draw(TimelineRow row, TimeAxis years, string from, double y)
    {
        double left = years.At(TimeAxis.Begin(from)), right = years.At(TimeAxis.End(row.To ?? from));
        if (right - left > Mark)
            svg.Line(left, y, right, y, "interval");
        svg.Square((left + right) / 2, y, Mark, row.IsCertain ? "square" : "forced");
    }

    private static IReadOnlyList<string> Wrap(string text, double width) => TextLines.Wrap(text, width, int.MaxValue);
}
