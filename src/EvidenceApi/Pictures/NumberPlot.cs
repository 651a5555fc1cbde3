namespace EvidenceApi.Pictures;

/// <summary>Numbers of a list as a forest without a pooled estimate: a panel for each kind of number and unit, and those that have no place on an axis with the reason.</summary>
internal sealed class NumberPlot : IDisposable
{
    private const double Margin = PictureColumns.Margin;
    private const double Leading = PictureColumns.Leading;
    private const double LabelPart = 0.32;
    private const int MostDetails = 6; // lines
    private const string Heading = "Value [interval], level";
    private readonly ListedNumbers list;
    private readonly SvgPicture svg;
    private readonly PictureColumns columns;
    private readonly double small;

    private NumberPlot(ListedNumbers list, double width)
    {
        this.list = list;
        svg = new SvgPicture(width);
        columns = PictureColumns.Of(
            width, list.Numbers.Select(number => number.Data).Append(list.DataHeading), list.Numbers.Where(number => number.NotDrawn is null).Select(number => number.Numbers).Append(Heading), LabelPart);
        small = columns.Inside / 12;
    }

    public static byte[] Of(ListedNumbers list, double width)
    {
        using var plot = new NumberPlot(list, width);
        return plot.Draw();
    }

    public void Dispose() => svg.Dispose();

    private byte[] Draw()
    {
        var y = svg.Lines(Margin, 26, TextLines.Wrap(list.Title, columns.Inside / 17.5, 3), 20, "title");
        y = svg.Lines(Margin, y, TextLines.Wrap(list.Description, small, 4), Leading, "small soft") + 6;
        foreach (var panel in list.Numbers.Where(number => number.NotDrawn is null).GroupBy(number => number.Kind))
            y = Panel(panel.Key ?? "", [.. panel], y);
        y = WithoutPlace(y);
        y = svg.Lines(Margin, y + 6, list.Notes.SelectMany(note => TextLines.Wrap(note, small, 4)), Leading, "small");
        y = svg.Lines(Margin, y + 12, TextLines.Wrap(list.Footer, small, 6), Leading, "small soft");
        return svg.Finish(y, list.Title, list.Description);
    }

    private double Panel(string kind, IReadOnlyList<ListedNumber> numbers, double y)
    {
        var marks = new IntervalMarks(svg, AxisOf(numbers));
        y = Head(kind, y + 10);
        var top = y - 14;
        foreach (var number in numbers)
            y = Number(number, marks, y);
        if (!columns.IsNarrow)
            marks.NoEffect(top, y - 6);
        return marks.Axis(y - 6);
    }

    private PictureAxis AxisOf(IReadOnlyList<ListedNumber> numbers) => PictureAxis.Of(
        numbers[0].Scale,
        [.. numbers.Select(number => (double?)number.Value).OfType<double>()],
        [.. numbers.SelectMany(number => new[] { (double?)number.Lower, (double?)number.Upper }).OfType<double>()],
        columns.AxisFrom,
        columns.AxisTo);

    private double Head(string kind, double y)
    {
        y = svg.Lines(Margin, y, TextLines.Wrap(kind, columns.Inside / 14, 3), Leading + 2, "strong");
        svg.Text(Margin, y, "Study", "small soft");
        if (!columns.IsNarrow)
            svg.Text(columns.DataAt, y, list.DataHeading, "small soft");
        svg.Text(columns.NumbersAt, y, Heading, "small soft", "end");
        svg.Line(Margin, y + 6, svg.Width - Margin, y + 6, "rule");
        return y + 24;
    }

    private double Number(ListedNumber number, IntervalMarks marks, double y)
    {
        using (svg.Group(number.Whole))
            return columns.IsNarrow ? Stacked(number, marks, y) : Columns(number, marks, y);
    }

    private double Columns(ListedNumber number, IntervalMarks marks, double y)
    {
        var label = columns.DataAt - Margin - 6;
        Interval(number, marks, y - 4);
        svg.Text(columns.DataAt, y, number.Data);
        svg.Text(columns.NumbersAt, y, number.Numbers, "", "end");
        y = svg.Lines(Margin, y, TextLines.Wrap(number.Study, label / 14, 2), Leading, "strong");
        return svg.Lines(Margin, y, TextLines.Wrap(string.Join("; ", number.Details), label / 12, MostDetails), Leading - 2, "small soft") + 9;
    }

    private double Stacked(ListedNumber number, IntervalMarks marks, double y)
    {
        y = svg.Lines(Margin, y, TextLines.Wrap(number.Study, columns.Inside / 14, 2), Leading, "strong");
        y = svg.Lines(Margin, y, TextLines.Wrap(string.Join("; ", number.Details), small, MostDetails), Leading - 2, "small soft") + 2;
        if (TextLines.Length($"{number.Data} {number.Numbers}") <= small)
        {
            svg.Text(Margin, y, number.Data, "small");
            svg.Text(columns.NumbersAt, y, number.Numbers, "small", "end");
        }
        else
        {
            y = svg.Lines(Margin, y, TextLines.Wrap($"{number.Data} {number.Numbers}", small, 4), Leading, "small") - Leading;
        }
        marks.NoEffect(y + 5, y + 23);
        Interval(number, marks, y + 14);
        return y + 44;
    }

    private static void Interval(ListedNumber number, IntervalMarks marks, double y)
    {
        if (number.Level is not null)
            marks.Whiskers((double?)number.Lower ?? double.NegativeInfinity, (double?)number.Upper ?? double.PositiveInfinity, y, "interval", "arrow");
        if (number.Value is { } value)
            marks.Square((double)value, y, 8, number.IsUnverified ? "forced" : "square");
    }

    private double WithoutPlace(double y)
    {
        var numbers = list.Numbers.Where(number => number.NotDrawn is not null).ToList();
        if (numbers.Count == 0)
            return y;
        svg.Text(Margin, y + 10, "Not on an axis", "strong");
        y += 12 + Leading;
        foreach (var number in numbers)
            using (svg.Group($"Not on an axis, {number.Whole}; {number.NotDrawn}"))
                y = svg.Lines(Margin, y, TextLines.Wrap($"{string.Join(", ", new[] { number.Study, number.Data, number.Numbers }.Where(text => text.Length > 0))}: {number.NotDrawn}. {string.Join("; ", number.Details)}", small, 4), Leading, "small");
        return y;
    }
}
