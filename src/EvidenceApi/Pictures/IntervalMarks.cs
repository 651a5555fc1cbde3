namespace EvidenceApi.Pictures;

/// <summary>What plots of intervals draw on an axis: squares, intervals with an arrow where they are clipped, the line of no effect, and the axis itself.</summary>
internal sealed class IntervalMarks(SvgPicture svg, PictureAxis axis)
{
    public void Square(double value, double y, double side, string cssClass)
    {
        if (!axis.IsBelow(value) && !axis.IsAbove(value))
            svg.Square(axis.At(value), y, side, cssClass);
    }

    public void Whiskers(double lower, double upper, double y, string line, string arrow)
    {
        svg.Line(axis.At(lower), y, axis.At(upper), y, line);
        Arrows(lower, upper, y, arrow);
    }

    public void Arrows(double lower, double upper, double y, string arrow)
    {
        if (axis.IsBelow(lower))
            svg.Polygon(arrow, (axis.At(lower) - 6, y), (axis.At(lower) + 3, y - 4), (axis.At(lower) + 3, y + 4));
        if (axis.IsAbove(upper))
            svg.Polygon(arrow, (axis.At(upper) + 6, y), (axis.At(upper) - 3, y - 4), (axis.At(upper) - 3, y + 4));
    }

    /// <summary>The line of no effect, for comparisons alone.</summary>
    public void NoEffect(double from, double to)
    {
        if (axis.NoEffect is { } none && !axis.IsBelow(none) && !axis.IsAbove(none))
            svg.Line(axis.At(none), from, axis.At(none), to, "none");
    }

    /// <returns>The line below.</returns>
    public double Axis(double y)
    {
        svg.Line(axis.At(axis.Lower), y, axis.At(axis.Upper), y, "axis");
        foreach (var tick in axis.Ticks)
        {
            svg.Line(axis.At(tick), y, axis.At(tick), y + 5, "tick");
            svg.Text(axis.At(tick), y + 19, PictureAxis.Label(tick), "small", "middle");
        }
        return y + 34;
    }
}
