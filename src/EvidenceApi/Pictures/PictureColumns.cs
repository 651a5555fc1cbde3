namespace EvidenceApi.Pictures;

/// <summary>
/// Where the columns of a plot are. Each is as wide as its longest text, so that nothing lies on an interval; where too little is left for the intervals, the text of a row is above its line.
/// </summary>
internal sealed record PictureColumns
{
    public const double Margin = 12;
    public const double Leading = 17;
    private const double NarrowBelow = 640;
    private const double LeastForIntervals = 160;
    private const double FontSize = 13;
    private const double Gap = 16;

    public required double Width { get; init; }

    public required bool IsNarrow { get; init; }

    /// <summary>Left end of the column of what studies counted.</summary>
    public required double DataAt { get; init; }

    /// <summary>Right end of the column of numbers.</summary>
    public required double NumbersAt { get; init; }

    /// <summary>Left end of the axis.</summary>
    public required double AxisFrom { get; init; }

    /// <summary>Right end of the axis.</summary>
    public required double AxisTo { get; init; }

    /// <summary>Right end of the last column.</summary>
    public double LastAt => Width - Margin;

    /// <summary>Between the margins.</summary>
    public double Inside => Width - (2 * Margin);

    /// <param name="width">Of the picture.</param>
    /// <param name="data">Texts of what studies counted.</param>
    /// <param name="numbers">Texts of the numbers, with their heading.</param>
    /// <param name="labels">Part of the width for the names of rows.</param>
    /// <param name="last">Width of the last column; 0 without one.</param>
    public static PictureColumns Of(double width, IEnumerable<string> data, IEnumerable<string> numbers, double labels = 0.22, double last = 0)
    {
        double dataAt = Margin + (width * labels), numbersAt = width - Margin - last;
        var left = dataAt + Math.Max(width * 0.14, Longest(data) + Gap);
        var right = numbersAt - Longest(numbers) - Gap;
        var isNarrow = width < NarrowBelow || right - left < LeastForIntervals;
        return new PictureColumns
        {
            Width = width,
            IsNarrow = isNarrow,
            DataAt = dataAt,
            NumbersAt = isNarrow ? width - Margin : numbersAt,
            AxisFrom = isNarrow ? Margin + 10 : left,
            AxisTo = isNarrow ? width - Margin - 10 : right,
        };
    }

    private static double Longest(IEnumerable<string> texts) => FontSize * texts.Select(TextLines.Length).DefaultIfEmpty(0).Max();
}
