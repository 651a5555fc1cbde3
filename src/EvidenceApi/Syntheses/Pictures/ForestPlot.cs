using EvidenceApi.Contract;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses.Pictures;

/// <summary>One line of a forest: a study, or a step of a cumulative synthesis.</summary>
internal sealed record ForestRow(string Label, string Data, double? Value, double? Lower, double? Upper, double? Weight, bool IsForced);

/// <summary>
/// The forest plot as Cochrane draws it: squares of an area by weight, arrows where an interval is clipped, a diamond, the prediction interval by itself, logarithmic for ratios, no line of no
/// effect for one group, and the studies left out with their reasons. Below 640 pixels the text of a study is above its line.
/// </summary>
internal sealed class ForestPlot : IDisposable
{
    private const double Margin = 12;

    private const double LargestSquare = 16;

    private const double SmallestSquare = 4;

    private const double Leading = 17;

    private const int MostExcluded = 15;

    private readonly SynthesisOfStudies synthesis;

    private readonly IReadOnlyList<ForestRow> rows;

    private readonly SvgPicture svg;

    private readonly PictureAxis axis;

    private readonly bool isNarrow;

    private readonly double dataAt;

    private readonly double numbersAt;

    private readonly bool isCumulative;

    private ForestPlot(SynthesisOfStudies synthesis, IReadOnlyList<ForestRow> rows, double width, bool isCumulative)
    {
        (this.synthesis, this.rows, this.isCumulative) = (synthesis, rows, isCumulative);
        svg = new SvgPicture(width);
        isNarrow = width < 640;
        numbersAt = width - Margin;
        dataAt = Margin + (width * 0.22);
        var estimates = rows.Select(row => row.Value).Append(synthesis.Estimate?.Value).OfType<double>().ToList();
        var limits = rows.SelectMany(row => new[] { row.Lower, row.Upper }).Append(synthesis.Estimate?.Lower).Append(synthesis.Estimate?.Upper).OfType<double>().ToList();
        axis = isNarrow
            ? PictureAxis.Of(synthesis.Method.EffectMeasure, estimates, limits, Margin + 10, width - Margin - 10)
            : PictureAxis.Of(synthesis.Method.EffectMeasure, estimates, limits, dataAt + (width * 0.14), width - Margin - 232);
    }

    public static byte[] Forest(SynthesisOfStudies synthesis, double width, string link)
    {
        var rows = synthesis.Included.Zip(PictureTexts.Studies(synthesis.Included), (study, name) => new ForestRow(name, PictureTexts.Data(study.Data), study.Estimate, study.Lower, study.Upper, study.WeightPercent, study.Forced)).ToList();
        using var plot = new ForestPlot(synthesis, rows, width, isCumulative: false);
        return plot.Draw("Forest plot", link, withExcluded: true);
    }

    /// <summary>The estimate of the first study, of the first two, and so on by year.</summary>
    public static byte[] Cumulative(SynthesisOfStudies synthesis, double width, string link)
    {
        var factor = SynthesisUnits.Factor(synthesis.Method.EffectMeasure);
        var years = synthesis.Included.ToDictionary(study => study.Id, StringComparer.Ordinal);
        var rows = (synthesis.Pooled?.Sensitivity?.Cumulative ?? []).Select(part => new ForestRow(
            $"{(part.Studies > 1 ? "+ " : "")}{PictureTexts.Study(years[part.Id])}", $"{years[part.Id].Year}", part.Estimate?.Value * factor, part.Estimate?.Lower * factor, part.Estimate?.Upper * factor, null, false)).ToList();
        using var plot = new ForestPlot(synthesis, rows, width, isCumulative: true);
        return plot.Draw("Cumulative forest plot", link, withExcluded: false);
    }

    public void Dispose() => svg.Dispose();

    private bool HasWeights => rows.Any(row => row.Weight is not null);

    private byte[] Draw(string kind, string link, bool withExcluded)
    {
        var y = Head();
        var top = y - 6;
        foreach (var row in rows)
            y = Study(row, y);
        if (synthesis is { Pooled: { } pooled, Estimate: { } estimate })
            y = Summary(pooled, estimate, y);
        if (rows.Count > 0)
            y = Axis(top, y + 4);
        y = Foot(y + 6);
        if (withExcluded)
            y = Excluded(y);
        y = svg.Lines(Margin, y + 12, SvgPicture.Wrap(PictureTexts.Footer(synthesis, link), (svg.Width - (2 * Margin)) / 12, 4), Leading, "small soft");
        var title = $"{kind}: {PictureTexts.Title(synthesis)}";
        return svg.Finish(y, title, synthesis.Estimate?.Sentence ?? $"Not pooled: {synthesis.Refused?.Sentence}");
    }

    private double Head()
    {
        var wide = svg.Width - (2 * Margin);
        var y = svg.Lines(Margin, 26, SvgPicture.Wrap(isCumulative ? $"{PictureTexts.Title(synthesis)}, cumulative by year" : PictureTexts.Title(synthesis), wide / 17.5, 3), 20, "title");
        y = svg.Lines(Margin, y, SvgPicture.Wrap(PictureTexts.Subtitle(synthesis), wide / 12, 4), Leading, "small soft") + 6;
        var data = isCumulative ? "Year" : PictureTexts.DataHeading(synthesis.Method.EffectMeasure);
        svg.Text(Margin, y, isCumulative ? "Studies up to" : "Study", "strong");
        if (!isNarrow)
            svg.Text(dataAt, y, data, "strong");
        svg.Text(numbersAt - (isNarrow ? 0 : 58), y, PictureTexts.EffectHeading(synthesis.Method), "strong", "end");
        if (!isNarrow && HasWeights)
            svg.Text(numbersAt, y, "Weight", "strong", "end");
        svg.Line(Margin, y + 6, svg.Width - Margin, y + 6, "rule");
        return y + 24;
    }

    private double Study(ForestRow row, double y)
    {
        var numbers = PictureTexts.Estimate(row.Value, row.Lower, row.Upper);
        var weight = PictureTexts.Weight(row.Weight);
        using (svg.Group($"{row.Label}: {(row.Data.Length > 0 ? $"{row.Data}, " : "")}{numbers}{(weight.Length > 0 ? $", weight {weight}" : "")}{(row.IsForced ? ", forced by the request" : "")}"))
        {
            var label = row.IsForced ? $"{row.Label} (forced)" : row.Label;
            var lineAt = isNarrow ? Stacked(label, row.Data, numbers, weight, ref y) : Columns(label, row.Data, numbers, weight, ref y);
            if (isNarrow)
                Upright(lineAt - 9, lineAt + 9);
            Interval(row, lineAt);
        }
        return y;
    }

    private double Columns(string label, string data, string numbers, string weight, ref double y)
    {
        var lines = SvgPicture.Wrap(label, (dataAt - Margin - 6) / 13, 3);
        var lineAt = y - 4;
        svg.Text(dataAt, y, data);
        svg.Text(numbersAt - 58, y, numbers, "", "end");
        svg.Text(numbersAt, y, weight, "", "end");
        y = svg.Lines(Margin, y, lines, Leading) + 7;
        return lineAt;
    }

    private double Stacked(string label, string data, string numbers, string weight, ref double y)
    {
        var wide = svg.Width - (2 * Margin);
        y = svg.Lines(Margin, y, SvgPicture.Wrap(label, wide / 13, 3), Leading, "strong");
        svg.Text(Margin, y, data, "small");
        svg.Text(numbersAt, y, weight.Length > 0 ? $"{numbers}, {weight}" : numbers, "small", "end");
        y += 38;
        return y - 24;
    }

    private void Interval(ForestRow row, double y)
    {
        if (row.Value is not { } value)
            return;
        if (row is { Lower: { } lower, Upper: { } upper })
            Whiskers(lower, upper, y, "interval", "arrow");
        var share = rows.Max(other => other.Weight ?? 0) is > 0 and var most ? (row.Weight ?? 0) / most : 0.25;
        var side = Math.Max(SmallestSquare, LargestSquare * Math.Sqrt(share));
        if (!axis.IsBelow(value) && !axis.IsAbove(value))
            svg.Square(axis.At(value), y, side, row.IsForced ? "forced" : "square");
    }

    private void Whiskers(double lower, double upper, double y, string line, string arrow)
    {
        svg.Line(axis.At(lower), y, axis.At(upper), y, line);
        if (axis.IsBelow(lower))
            svg.Polygon(arrow, (axis.At(lower) - 6, y), (axis.At(lower) + 3, y - 4), (axis.At(lower) + 3, y + 4));
        if (axis.IsAbove(upper))
            svg.Polygon(arrow, (axis.At(upper) + 6, y), (axis.At(upper) - 3, y - 4), (axis.At(upper) - 3, y + 4));
    }

    private double Summary(PooledEffect pooled, SynthesisEstimate estimate, double y)
    {
        svg.Line(Margin, y - 14, svg.Width - Margin, y - 14, "rule");
        var numbers = PictureTexts.Estimate(estimate.Value, estimate.Lower, estimate.Upper);
        var total = pooled is { Crude: { } crude, Measure: SynthesisMeasure.PROPORTION } ? $"{crude.Events:0}/{crude.Size:0}" : "";
        y += 3;
        using (svg.Group($"Pooled, {PictureTexts.Pooled(pooled)}: {numbers}"))
        {
            var lineAt = isNarrow ? Stacked("Pooled", total, numbers, "", ref y) : Columns("Pooled", total, numbers, PictureTexts.Weight(HasWeights ? 100 : null), ref y);
            var (lower, upper) = (estimate.Lower ?? axis.Lower, estimate.Upper ?? axis.Upper);
            svg.Polygon("diamond", (axis.At(lower), lineAt), (axis.At(estimate.Value), lineAt - 8), (axis.At(upper), lineAt), (axis.At(estimate.Value), lineAt + 8));
            if (axis.IsAbove(upper))
                svg.Polygon("arrow", (axis.At(upper) + 7, lineAt), (axis.At(upper) - 1, lineAt - 4), (axis.At(upper) - 1, lineAt + 4));
            if (axis.IsBelow(lower))
                svg.Polygon("arrow", (axis.At(lower) - 7, lineAt), (axis.At(lower) + 1, lineAt - 4), (axis.At(lower) + 1, lineAt + 4));
        }
        return pooled.Prediction is { Lower: { } from, Upper: { } to } prediction
            ? Predicted(prediction, from * SynthesisUnits.Factor(pooled.Measure), to * SynthesisUnits.Factor(pooled.Measure), y)
            : y;
    }

    private double Predicted(Prediction prediction, double from, double to, double y)
    {
        var label = PictureTexts.PredictionLabel(prediction);
        var numbers = $"[{PictureTexts.Number(from)}, {PictureTexts.Number(to)}]";
        using (svg.Group($"{label}: {numbers}"))
        {
            var lineAt = isNarrow ? Stacked(label, "", numbers, "", ref y) : Columns(label, "", numbers, "", ref y);
            Whiskers(from, to, lineAt, "prediction", "event");
        }
        return y;
    }

    private double Axis(double top, double y)
    {
        svg.Line(axis.At(axis.Lower), y, axis.At(axis.Upper), y, "axis");
        foreach (var tick in axis.Ticks)
        {
            svg.Line(axis.At(tick), y, axis.At(tick), y + 5, "tick");
            svg.Text(axis.At(tick), y + 19, PictureTexts.Tick(tick), "small", "middle");
        }
        var compares = !SynthesisUnits.IsOneGroup(synthesis.Method.EffectMeasure);
        Upright(isNarrow ? y - 12 : top, y);
        y += 34;
        return compares && PictureTexts.Favours(synthesis) is var (left, right) ? Favours(left, right, y) : y;
    }

    // The line of no effect, for comparisons alone, and that of the pooled estimate.
    private void Upright(double from, double to)
    {
        var none = axis.IsLogarithmic ? 1.0 : 0;
        if (!SynthesisUnits.IsOneGroup(synthesis.Method.EffectMeasure) && !axis.IsBelow(none) && !axis.IsAbove(none))
            svg.Line(axis.At(none), from, axis.At(none), to, "none");
        if (synthesis.Estimate is { } estimate)
            svg.Line(axis.At(estimate.Value), from, axis.At(estimate.Value), to, "mean");
    }

    private double Favours(string left, string right, double y)
    {
        svg.Text(axis.At(axis.Lower), y, left, "small");
        svg.Text(axis.At(axis.Upper), y, right, "small", "end");
        return y + Leading;
    }

    private double Foot(double y)
    {
        var letters = (svg.Width - (2 * Margin)) / 12;
        IEnumerable<string> lines = synthesis.Pooled is { } pooled
            ? [$"Model: {PictureTexts.Pooled(pooled)}", PictureTexts.Heterogeneity(pooled), PictureTexts.Overall(pooled), isCumulative ? "Each row has all studies up to it, by year." : HasWeights ? "The area of a square is the study's weight." : "This model has no weights: squares have one size."]
            : [$"Not pooled ({synthesis.Refused?.Code}): {synthesis.Refused?.Sentence}", $"Missing: {synthesis.Refused?.Missing}"];
        lines = lines.Concat(synthesis.Warnings.Count > 0 ? [$"Warnings: {string.Join(", ", synthesis.Warnings.Select(warning => warning.Code))}"] : []);
        return svg.Lines(Margin, y, lines.Where(line => line.Length > 0).SelectMany(line => SvgPicture.Wrap(line, letters, 4)), Leading, "small");
    }

    private double Excluded(double y)
    {
        if (synthesis.Excluded.Count == 0)
            return y;
        y += 10;
        svg.Text(Margin, y, "Left out", "strong");
        y += Leading;
        var letters = (svg.Width - (2 * Margin)) / 12;
        foreach (var number in synthesis.Excluded.Take(MostExcluded))
        {
            var text = $"{PictureTexts.Short(number)}: {number.Code}. {number.Sentence}";
            using (svg.Group($"Left out, {text}"))
                y = svg.Lines(Margin, y, SvgPicture.Wrap(text, letters, 3), Leading, "small");
        }
        return synthesis.Excluded.Count > MostExcluded
            ? svg.Lines(Margin, y, [$"and {synthesis.Excluded.Count - MostExcluded} more, in the JSON and the table"], Leading, "small soft")
            : y;
    }
}
