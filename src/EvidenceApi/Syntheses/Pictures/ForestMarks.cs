using EvidenceApi.Contract;

namespace EvidenceApi.Syntheses.Pictures;

/// <summary>What a forest draws on its axis: squares of an area by weight with their intervals, the diamond, the prediction interval, and the upright lines.</summary>
internal sealed class ForestMarks(SvgPicture svg, SynthesisOfStudies synthesis, PictureAxis axis, IReadOnlyList<ForestRow> rows)
{
    private const double LargestSquare = 16;
    private const double SmallestSquare = 4;
    private readonly double heaviest = rows.Select(row => row.Weight ?? 0).DefaultIfEmpty(0).Max();

    public void Interval(ForestRow row, double y)
    {
        if (row.Value is not { } value)
            return;
        if (row is { Lower: { } lower, Upper: { } upper })
            Whiskers(lower, upper, y, "interval", "arrow");
        var share = heaviest > 0 ? (row.Weight ?? 0) / heaviest : 0.25;
        if (!axis.IsBelow(value) && !axis.IsAbove(value))
            svg.Square(axis.At(value), y, Math.Max(SmallestSquare, LargestSquare * Math.Sqrt(share)), row.IsForced ? "forced" : "square");
    }

    public void Diamond(SynthesisEstimate estimate, double y)
    {
        var (lower, upper) = (estimate.Lower ?? axis.Lower, estimate.Upper ?? axis.Upper);
        svg.Polygon("diamond", (axis.At(lower), y), (axis.At(estimate.Value), y - 8), (axis.At(upper), y), (axis.At(estimate.Value), y + 8));
        Arrows(lower, upper, y, "arrow");
    }

    public void Prediction(double lower, double upper, double y) => Whiskers(lower, upper, y, "prediction", "event");

    /// <summary>The line of no effect, for comparisons alone, and that of the pooled estimate.</summary>
    public void Upright(double from, double to)
    {
        var none = axis.IsLogarithmic ? 1.0 : 0;
        if (!SynthesisUnits.IsOneGroup(synthesis.Method.EffectMeasure) && !axis.IsBelow(none) && !axis.IsAbove(none))
            svg.Line(axis.At(none), from, axis.At(none), to, "none");
        if (synthesis.Estimate is { } estimate)
            svg.Line(axis.At(estimate.Value), from, axis.At(estimate.Value), to, "mean");
    }

    /// <returns>The line below.</returns>
    public double Axis(double y)
    {
        svg.Line(axis.At(axis.Lower), y, axis.At(axis.Upper), y, "axis");
        foreach (var tick in axis.Ticks)
        {
            svg.Line(axis.At(tick), y, axis.At(tick), y + 5, "tick");
            svg.Text(axis.At(tick), y + 19, PictureTexts.Tick(tick), "small", "middle");
        }
        y += 34;
        if (SynthesisUnits.IsOneGroup(synthesis.Method.EffectMeasure) || PictureTexts.Favours(synthesis) is not var (left, right))
            return y;
        svg.Text(axis.At(axis.Lower), y, left, "small");
        svg.Text(axis.At(axis.Upper), y, right, "small", "end");
        return y + ForestLayout.Leading;
    }

    private void Whiskers(double lower, double upper, double y, string line, string arrow)
    {
        svg.Line(axis.At(lower), y, axis.At(upper), y, line);
        Arrows(lower, upper, y, arrow);
    }

    private void Arrows(double lower, double upper, double y, string arrow)
    {
        if (axis.IsBelow(lower))
            svg.Polygon(arrow, (axis.At(lower) - 6, y), (axis.At(lower) + 3, y - 4), (axis.At(lower) + 3, y + 4));
        if (axis.IsAbove(upper))
            svg.Polygon(arrow, (axis.At(upper) + 6, y), (axis.At(upper) - 3, y - 4), (axis.At(upper) - 3, y + 4));
    }
}
