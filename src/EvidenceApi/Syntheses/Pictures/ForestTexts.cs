using EvidenceApi.Pictures;

namespace EvidenceApi.Syntheses.Pictures;

/// <summary>The texts of one row of a forest plot: side by side, or one below the other where the picture is narrow.</summary>
internal sealed class ForestTexts(SvgPicture svg, PictureColumns layout)
{
    private const double Margin = PictureColumns.Margin;
    private const double Leading = PictureColumns.Leading;

    /// <returns>Where the interval is drawn.</returns>
    public double Write(string label, string data, string numbers, string weight, ref double y) =>
        layout.IsNarrow ? Stacked(label, data, numbers, weight, ref y) : Columns(label, data, numbers, weight, ref y);

    private double Columns(string label, string data, string numbers, string weight, ref double y)
    {
        var end = data.Length > 0 ? layout.DataAt : layout.AxisFrom;
        var lineAt = y - 4;
        svg.Text(layout.DataAt, y, data);
        svg.Text(layout.NumbersAt, y, numbers, "", "end");
        svg.Text(layout.LastAt, y, weight, "", "end");
        y = svg.Lines(Margin, y, TextLines.Wrap(label, (end - Margin - 6) / 13, 3), Leading) + 7;
        return lineAt;
    }

    private double Stacked(string label, string data, string numbers, string weight, ref double y)
    {
        y = svg.Lines(Margin, y, TextLines.Wrap(label, layout.Inside / 13, 3), Leading, "strong");
        svg.Text(Margin, y, data, "small");
        svg.Text(layout.NumbersAt, y, weight.Length > 0 ? $"{numbers}, {weight}" : numbers, "small", "end");
        y += 38;
        return y - 24;
    }
}
