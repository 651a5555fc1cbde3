using EvidenceApi.Contract;
using EvidenceApi.Pictures;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses.Pictures;

/// <summary>
/// The forest plot as Cochrane draws it: squares of an area by weight, arrows where an interval is clipped, a diamond, the prediction interval by itself, logarithmic for ratios, no line of no
/// effect for one group, and the studies left out with their reasons.
/// </summary>
internal sealed class ForestPlot : IDisposable
{
    private const double Margin = PictureColumns.Margin;
    private const double Leading = PictureColumns.Leading;
    private const double WeightColumn = 66;
    private readonly SynthesisOfStudies synthesis;
    private readonly IReadOnlyList<ForestSection> sections;
    private readonly IReadOnlyList<ForestRow> rows;
    private readonly SvgPicture svg;
    private readonly PictureColumns layout;
    private readonly ForestMarks marks;
    private readonly ForestTexts texts;
    private readonly bool isCumulative;

    private ForestPlot(SynthesisOfStudies synthesis, IReadOnlyList<ForestSection> sections, double width, bool isCumulative)
    {
        (this.synthesis, this.sections, this.isCumulative) = (synthesis, sections, isCumulative);
        rows = [.. sections.SelectMany(section => section.Rows)];
        svg = new SvgPicture(width);
        layout = PictureColumns.Of(width, rows.Select(row => row.Data), rows.Select(row => row.Numbers).Concat(sections.Select(section => section.TotalNumbers)).Append(PictureTexts.EffectHeading(synthesis.Method)), last: WeightColumn);
        marks = new ForestMarks(svg, synthesis, layout, rows);
        texts = new ForestTexts(svg, layout);
    }

    public static byte[] Forest(SynthesisOfStudies synthesis, double width, string link)
    {
        using var plot = new ForestPlot(synthesis, ForestSection.Studies(synthesis), width, isCumulative: false);
        return plot.Draw("Forest plot", link);
    }

    public static byte[] Cumulative(SynthesisOfStudies synthesis, double width, string link)
    {
        using var plot = new ForestPlot(synthesis, [new ForestSection(null, ForestRow.Steps(synthesis), null)], width, isCumulative: true);
        return plot.Draw("Cumulative forest plot", link);
    }

    public void Dispose() => svg.Dispose();

    private bool HasWeights => rows.Any(row => row.Weight is not null);

    private byte[] Draw(string kind, string link)
    {
        var y = Head();
        var top = y - 6;
        foreach (var section in sections)
            y = Section(section, y);
        if (synthesis is { Pooled: { } pooled, Estimate: { } estimate })
            y = Predicted(pooled, Summary(pooled, estimate, y));
        if (rows.Count > 0)
        {
            marks.Upright(layout.IsNarrow ? y - 8 : top, y + 4);
            y = marks.Axis(y + 4);
        }
        y = Notes(link, y);
        return svg.Finish(y, $"{kind}: {PictureTexts.Title(synthesis)}", synthesis.Estimate?.Sentence ?? $"Not pooled: {synthesis.Refused?.Sentence}");
    }

    private double Head()
    {
        var title = PictureTexts.Title(synthesis);
        var y = svg.Lines(Margin, 26, TextLines.Wrap(isCumulative ? $"{title}, cumulative by year" : title, layout.Inside / 17.5, 3), 20, "title");
        y = svg.Lines(Margin, y, TextLines.Wrap(PictureTexts.Subtitle(synthesis), layout.Inside / 12, 4), Leading, "small soft") + 6;
        svg.Text(Margin, y, isCumulative ? "Studies up to" : "Study", "strong");
        if (!layout.IsNarrow)
            svg.Text(layout.DataAt, y, isCumulative ? "Year" : PictureTexts.DataHeading(synthesis.Method.EffectMeasure), "strong");
        svg.Text(layout.NumbersAt, y, PictureTexts.EffectHeading(synthesis.Method), "strong", "end");
        if (!layout.IsNarrow && HasWeights)
            svg.Text(layout.LastAt, y, "Weight", "strong", "end");
        svg.Line(Margin, y + 6, svg.Width - Margin, y + 6, "rule");
        return y + 24;
    }

    private double Section(ForestSection section, double y)
    {
        if (section.Heading is { } heading)
            y = svg.Lines(Margin, y, TextLines.Wrap(heading, layout.Inside / 13, 3), Leading, "strong") + 7;
        foreach (var row in section.Rows)
            y = Study(row, y);
        if (section.Total is not { } total)
            return y;
        using (svg.Group($"Subgroup {section.Heading}: {section.TotalNumbers}"))
            marks.Diamond(total, texts.Write("Subgroup", "", section.TotalNumbers, "", ref y));
        return y + 4;
    }

    private double Study(ForestRow row, double y)
    {
        var weight = row.WeightText;
        using (svg.Group($"{row.Label}: {(row.Data.Length > 0 ? $"{row.Data}, " : "")}{row.Numbers}{(weight.Length > 0 ? $", weight {weight}" : "")}{(row.IsForced ? ", forced by the request" : "")}"))
        {
            var lineAt = texts.Write(row.IsForced ? $"{row.Label} (forced)" : row.Label, row.Data, row.Numbers, weight, ref y);
            if (layout.IsNarrow)
                marks.Upright(lineAt - 9, lineAt + 9);
            marks.Interval(row, lineAt);
        }
        return y;
    }

    private double Summary(PooledEffect pooled, SynthesisEstimate estimate, double y)
    {
        svg.Line(Margin, y - 14, svg.Width - Margin, y - 14, "rule");
        var numbers = PictureTexts.Estimate(estimate.Value, estimate.Lower, estimate.Upper);
        var total = pooled is { Crude: { } crude, Measure: SynthesisMeasure.PROPORTION } ? $"{crude.Events:0}/{crude.Size:0}" : "";
        y += 3;
        using (svg.Group($"Pooled, {SynthesisSentences.Method(pooled)}: {numbers}"))
            marks.Diamond(new Estimate(estimate.Value, estimate.Lower, estimate.Upper), texts.Write("Pooled", total, numbers, layout.IsNarrow ? "" : PictureTexts.Weight(HasWeights ? 100 : null), ref y));
        return y;
    }

    private double Predicted(PooledEffect pooled, double y)
    {
        if (pooled.Prediction is not { Lower: { } lower, Upper: { } upper } prediction)
            return y;
        var factor = SynthesisUnits.Factor(pooled.Measure);
        var label = PictureTexts.PredictionLabel(prediction);
        var numbers = $"[{PictureTexts.Number(lower * factor)}, {PictureTexts.Number(upper * factor)}]";
        using (svg.Group($"{label}: {numbers}"))
            marks.Prediction(lower * factor, upper * factor, texts.Write(label, "", numbers, "", ref y));
        return y;
    }

    private double Notes(string link, double y)
    {
        var notes = new ForestNotes(svg, synthesis);
        y = notes.Model(
            isCumulative ? "Each row has all studies up to it, by year." : HasWeights ? "The area of a square is the study's weight." : "This model has no weights: squares have one size.", y + 6);
        return notes.Footer(link, isCumulative ? y : notes.LeftOut(y));
    }
}
