using System.Globalization;

namespace EvidenceApi.Bench.Generator.Shapes;

/// <summary>
/// A measure as <c>S2:4x1d:Ms:3</c>: a secondary outcome, 2 groups, 4 classes of 1 category each with denominators of their own (d), a mean with
/// standard deviation, 3 analyses. Classes that differ are joined: <c>3x1+1x4</c>. Parts at the end that are 0 are left out.
/// </summary>
internal static class MeasureNotation
{
    public static string Write(MeasureShape shape)
    {
        var classes = Classes(shape.Categories) + (shape.ClassDenoms ? "d" : "");
        var analyses = shape.Analyses > 0 ? $":{shape.Analyses}" : "";
        return $"{shape.Type}{shape.Groups}:{classes}:{shape.Param}{shape.Dispersion}{analyses}";
    }

    public static MeasureShape Read(string text)
    {
        var parts = text.Split(':');
        return new MeasureShape(
            parts[0][0],
            Number(parts[0][1..]),
            [.. Categories(parts[1].TrimEnd('d'))],
            parts[1].EndsWith('d'),
            parts[2][0],
            parts[2][1],
            parts.Length > 3 ? Number(parts[3]) : 0);
    }

    private static string Classes(int[] categories)
    {
        var runs = RunLength.Write(categories.Select(count => count.ToString(CultureInfo.InvariantCulture))).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return runs.Length == 0 ? "0" : string.Join('+', runs.Select(run => run.Split('*') is [var count, var classes] ? $"{classes}x{count}" : $"1x{run}"));
    }

    private static IEnumerable<int> Categories(string text) => text == "0" ? [] : text.Split('+').SelectMany(run =>
        run.Split('x') is [var classes, var count] ? Enumerable.Repeat(Number(count), Number(classes)) : throw new InvalidDataException($"not classes: {text}"));

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
