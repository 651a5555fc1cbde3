using EvidenceApi.Contract;

namespace EvidenceApi.Syntheses.Pictures;

/// <summary>
/// Where the columns of a forest are. Each is as wide as its longest text, so that nothing lies on an interval; where too little is left for the intervals, the text of a study is above its line.
/// </summary>
internal sealed record ForestLayout
{
    public const double Margin = 12;
    public const double Leading = 17;
    private const double NarrowBelow = 640;
    private const double LeastForIntervals = 160;
    private const double FontSize = 13;
    private const double WeightColumn = 66;
    private const double Gap = 16;

    public required double Width { get; init; }

    public required bool IsNarrow { get; init; }

    public required PictureAxis Axis { get; init; }

    /// <summary>Left end of the column of what studies counted.</summary>
    public required double DataAt { get; init; }

    /// <summary>Right end of the column of estimates.</summary>
    public required double NumbersAt { get; init; }

    public double WeightAt => Width - Margin;

    /// <summary>Between the margins.</summary>
    public double Inside => Width - (2 * Margin);

    public static ForestLayout Of(SynthesisOfStudies synthesis, IReadOnlyList<ForestRow> rows, double width)
    {
        double dataAt = Margin + (width * 0.22), numbersAt = width - Margin - WeightColumn;
        var left = dataAt + Math.Max(width * 0.14, Longest(rows.Select(row => row.Data)) + Gap);
        var right = numbersAt - Longest(rows.Select(row => row.Numbers).Append(PictureTexts.EffectHeading(synthesis.Method))) - Gap;
        var isNarrow = width < NarrowBelow || right - left < LeastForIntervals;
        return new ForestLayout
        {
            Width = width,
            IsNarrow = isNarrow,
            DataAt = dataAt,
            NumbersAt = isNarrow ? width - Margin : numbersAt,
            Axis = isNarrow ? AxisOf(synthesis, rows, Margin + 10, width - Margin - 10) : AxisOf(synthesis, rows, left, right),
        };
    }

    private static PictureAxis AxisOf(SynthesisOfStudies synthesis, IReadOnlyList<ForestRow> rows, double left, double right)
    {
        var pooled = synthesis.Estimate;
        var estimates = rows.Select(row => row.Value).Append(pooled?.Value).OfType<double>().ToList();
        var limits = rows.SelectMany(row => new[] { row.Lower, row.Upper }).Append(pooled?.Lower).Append(pooled?.Upper).OfType<double>().ToList();
        return PictureAxis.Of(synthesis.Method.EffectMeasure, estimates, limits, left, right);
    }

    private static double Longest(IEnumerable<string> texts) => FontSize * texts.Select(TextLines.Length).DefaultIfEmpty(0).Max();
}
