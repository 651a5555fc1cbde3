using EvidenceApi.Contract;
using EvidenceApi.Pictures;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses.Pictures;

/// <summary>Effects against their standard errors, the most precise at the top, with the region that holds 95 % of studies of one common effect.</summary>
internal static class FunnelPlot
{
    private const double Margin = 12;

    private const double Left = 64;

    private const double Height = 300;

    private const double Leading = 17;

    private const double Z = 1.959964;

    private const int FewestToJudge = 10;

    public static byte[] Of(SynthesisOfStudies synthesis, double width, string link)
    {
        using var svg = new SvgPicture(width);
        var wide = width - (2 * Margin);
        var y = svg.Lines(Margin, 26, TextLines.Wrap($"Funnel plot: {PictureTexts.Title(synthesis)}", wide / 17.5, 3), 20, "title");
        y = svg.Lines(Margin, y, TextLines.Wrap(PictureTexts.Subtitle(synthesis), wide / 12, 4), Leading, "small soft") + 10;
        var points = synthesis.Included.Where(study => study is { Yi: not null, Vi: > 0 }).Select(study => new Point(PictureTexts.Study(study), study.Yi ?? 0, Math.Sqrt(study.Vi ?? 0))).ToList();
        if (synthesis.Pooled is { } pooled && points.Count > 0)
            y = Draw(svg, points, pooled, y);
        foreach (var line in Notes(synthesis, points.Count))
            y = svg.Lines(Margin, y, TextLines.Wrap(line, wide / 12, 4), Leading, "small");
        y = svg.Lines(Margin, y + 12, TextLines.Wrap(PictureTexts.Footer(synthesis, link), wide / 12, 4), Leading, "small soft");
        return svg.Finish(y, $"Funnel plot: {PictureTexts.Title(synthesis)}", synthesis.Estimate?.Sentence ?? $"Not pooled: {synthesis.Refused?.Sentence}");
    }

    private static double Draw(SvgPicture svg, List<Point> points, PooledEffect pooled, double top)
    {
        var largest = points.Max(point => point.Error) * 1.05;
        var (mean, spread) = (pooled.Effect.Value, Z * largest);
        var isLog = pooled.Scale == EffectScale.LOG;
        double Shown(double effect) => isLog ? Math.Exp(effect) : effect;
        List<double> effects = [.. points.Select(point => Shown(point.Effect)), Shown(mean - spread), Shown(mean + spread)];
        var axis = isLog
            ? PictureAxis.Of(PictureScale.RATIO, effects, [], Left, svg.Width - Margin - 10)
            : PictureAxis.Linear(effects.Min(), effects.Max(), Left, svg.Width - Margin - 10);
        double Down(double error) => top + (Height * error / largest);
        svg.Polygon("region", (axis.At(Shown(mean)), top), (axis.At(Shown(mean - spread)), Down(largest)), (axis.At(Shown(mean + spread)), Down(largest)));
        svg.Line(axis.At(Shown(mean)), top, axis.At(Shown(mean)), Down(largest), "mean");
        foreach (var point in points)
            using (svg.Group($"{point.Label}: {(isLog ? "ratio" : "effect")} {PictureTexts.Number(Shown(point.Effect))}, standard error {PictureTexts.Number(point.Error)}"))
                svg.Circle(axis.At(Shown(point.Effect)), Down(point.Error), 5, "point");
        Frame(svg, axis, top, largest);
        svg.Text((Left + svg.Width) / 2, top + Height + 40, isLog ? "Ratio, logarithmic scale" : $"Effect on the scale {pooled.Scale}", "small", "middle");
        return top + Height + 66;
    }

    private static void Frame(SvgPicture svg, PictureAxis axis, double top, double largest)
    {
        svg.Line(Left, top, Left, top + Height, "axis");
        svg.Line(Left, top + Height, svg.Width - Margin - 10, top + Height, "axis");
        svg.Text(Margin, top - 4, "SE", "small");
        foreach (var tick in PictureAxis.Linear(0, largest, 0, 1).Ticks)
        {
            svg.Line(Left - 5, top + (Height * tick / largest), Left, top + (Height * tick / largest), "tick");
            svg.Text(Left - 8, top + (Height * tick / largest) + 4, PictureAxis.Label(tick), "small", "end");
        }
        foreach (var tick in axis.Ticks)
        {
            svg.Line(axis.At(tick), top + Height, axis.At(tick), top + Height + 5, "tick");
            svg.Text(axis.At(tick), top + Height + 19, PictureAxis.Label(tick), "small", "middle");
        }
    }

    private static IEnumerable<string> Notes(SynthesisOfStudies synthesis, int points)
    {
        if (synthesis.Refused is { } refused)
            yield return $"Not pooled ({refused.Code}): {refused.Sentence}";
        else if (points < FewestToJudge)
            yield return $"{points} studies: below {FewestToJudge} nothing can be said of asymmetry.";
        if (synthesis.Pooled?.Sensitivity is { NoSmallStudies: { } missing })
            yield return $"No test of small-study effects: {missing}.";
        if (synthesis.Pooled?.Sensitivity?.SmallStudies is { } tests)
            yield return $"Egger's intercept {PictureTexts.Estimate(tests.Egger.Intercept, tests.Egger.Lower, tests.Egger.Upper)}, p {PictureTexts.PValue(tests.Egger.PValue)}.";
    }

    private sealed record Point(string Label, double Effect, double Error);
}
