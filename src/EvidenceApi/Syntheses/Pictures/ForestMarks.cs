using EvidenceApi.Contract;
using EvidenceApi.Pictures;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses.Pictures;

/// <summary>What a forest draws on its axis: squares of an area by weight with their intervals, the diamond, the prediction interval, and the upright lines.</summary>
internal sealed class ForestMarks
{
    private const double LargestSquare = 16;
    private const double SmallestSquare = 4;
    private readonly SvgPicture svg;
    private readonly SynthesisOfStudies synthesis;
    private readonly PictureAxis axis;
    private readonly IntervalMarks marks;
    private readonly double heaviest;

    public ForestMarks(SvgPicture svg, SynthesisOfStudies synthesis, PictureColumns columns, IReadOnlyList<ForestRow> rows)
    {
        (this.svg, this.synthesis) = (svg, synthesis);
        axis = AxisOf(synthesis, rows, columns);
        marks = new IntervalMarks(svg, axis);
        heaviest = rows.Select(row => row.Weight ?? 0).DefaultIfEmpty(0).Max();
    }

    public void Interval(ForestRow row, double y)
    {
        if (row.Value is not { } value)
            return;
        if (row is { Lower: { } lower, Upper: { } upper })
            marks.Whiskers(lower, upper, y, "interval", "arrow");
        var share = heaviest > 0 ? (row.Weight ?? 0) / heaviest : 0.25;
        marks.Square(value, y, Math.Max(SmallestSquare, LargestSquare * Math.Sqrt(share)), row.IsForced ? "forced" : "square");
    }

    public void Diamond(Estimate estimate, double y)
    {
        var (lower, upper) = (estimate.Lower ?? axis.Lower, estimate.Upper ?? axis.Upper);
        svg.Polygon("diamond", (axis.At(lower), y), (axis.At(estimate.Value), y - 8), (axis.At(upper), y), (axis.At(estimate.Value), y + 8));
        marks.Arrows(lower, upper, y, "arrow");
    }

    public void Prediction(double lower, double upper, double y) => marks.Whiskers(lower, upper, y, "prediction", "event");

    /// <summary>The line of no effect, for comparisons alone, and that of the pooled estimate.</summary>
    public void Upright(double from, double to)
    {
        marks.NoEffect(from, to);
        if (synthesis.Estimate is { } estimate)
            svg.Line(axis.At(estimate.Value), from, axis.At(estimate.Value), to, "mean");
    }

    /// <returns>The line below.</returns>
    public double Axis(double y)
    {
        y = marks.Axis(y);
        if (SynthesisUnits.IsOneGroup(synthesis.Method.EffectMeasure) || PictureTexts.Favours(synthesis) is not var (left, right))
            return y;
        svg.Text(axis.At(axis.Lower), y, left, "small");
        svg.Text(axis.At(axis.Upper), y, right, "small", "end");
        return y + PictureColumns.Leading;
    }

    private static PictureAxis AxisOf(SynthesisOfStudies synthesis, IReadOnlyList<ForestRow> rows, PictureColumns columns)
    {
        var pooled = synthesis.Estimate;
        var estimates = rows.Select(row => row.Value).Append(pooled?.Value).OfType<double>().ToList();
        var limits = rows.SelectMany(row => new[] { row.Lower, row.Upper }).Append(pooled?.Lower).Append(pooled?.Upper).OfType<double>().ToList();
        return PictureAxis.Of(SynthesisUnits.ScaleOf(synthesis.Method.EffectMeasure), estimates, limits, columns.AxisFrom, columns.AxisTo);
    }
}
