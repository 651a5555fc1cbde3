using System.Globalization;
using EvidenceApi.Contract;
using EvidenceApi.Pictures;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses.Pictures;

/// <summary>
/// Of 100 people: a dot each. Filled dots have the event by the estimate, dashed ones may have it by its interval, empty ones have it not. Where nothing could be pooled
/// all dots are dotted:
/// not known. Two arms are drawn one below the other.
/// </summary>
internal static class PeoplePlot
{
    private const double Margin = 12;

    private const double Leading = 17;

    private const int People = 100;

    public static byte[] Of(SynthesisOfStudies synthesis, double width, string link)
    {
        using var svg = new SvgPicture(width);
        var wide = width - (2 * Margin);
        var title = $"Of 100 people: {PictureTexts.Title(synthesis)}";
        var y = svg.Lines(Margin, 26, TextLines.Wrap(title, wide / 17.5, 3), 20, "title");
        y = svg.Lines(Margin, y, TextLines.Wrap(PictureTexts.Subtitle(synthesis), wide / 12, 4), Leading, "small soft") + 4;
        foreach (var (name, share) in Arms(synthesis))
            y = Dots(svg, name, share, y);
        y = svg.Lines(Margin, y, TextLines.Wrap(
            "Filled: have the event, by the estimate. Dashed: may have it, by the upper end of the interval. Plain: do not have it. Dotted: not known. Dots are whole people, so that numbers are rounded.", wide / 12, 4), Leading, "small");
        y = svg.Lines(Margin, y + 12, TextLines.Wrap(PictureTexts.Footer(synthesis, link), wide / 12, 4), Leading, "small soft");
        return svg.Finish(y, title, string.Join(" ", Arms(synthesis).Select(arm => Sentence(arm.Name, arm.Share))));
    }

    private static IEnumerable<(string Name, Estimate? Share)> Arms(SynthesisOfStudies synthesis)
    {
        if (synthesis.Estimate is { } estimate && synthesis.Method.EffectMeasure == SynthesisMeasure.PROPORTION)
            yield return ("", new Estimate(estimate.Value, estimate.Lower, estimate.Upper));
        else if (synthesis.Pooled?.Absolute is { } absolute)
        {
            yield return ("Reference", new Estimate(absolute.ReferencePer1000 / 10, null, null));
            yield return ("Arm", new Estimate(absolute.ArmPer1000.Value / 10, absolute.ArmPer1000.Lower / 10, absolute.ArmPer1000.Upper / 10));
        }
        else
            yield return ("", null);
    }

    private static string Sentence(string name, Estimate? share)
    {
        var who = name.Length > 0 ? $"{name}: " : "";
        return share is null ? $"{who}It is not known how many of 100 people." : string.Create(
            CultureInfo.InvariantCulture,
            $"{who}{PictureTexts.Number(share.Value)} of 100 people{(share is { Lower: { } lower, Upper: { } upper } ? $" ({PictureTexts.Number(lower)} to {PictureTexts.Number(upper)})" : "")}.");
    }

    private static double Dots(SvgPicture svg, string name, Estimate? share, double y)
    {
        using (svg.Group(Sentence(name, share)))
        {
            y = svg.Lines(Margin, y + 14, TextLines.Wrap(Sentence(name, share), (svg.Width - (2 * Margin)) / 13, 3), Leading, "strong");
            var columns = svg.Width < 640 ? 10 : 20;
            var step = Math.Min(28, (svg.Width - (2 * Margin)) / columns);
            var events = share is null ? 0 : Math.Round(share.Value, MidpointRounding.AwayFromZero);
            var possible = share?.Upper is { } upper ? Math.Min(People, Math.Ceiling(upper - 1e-9)) : events;
            for (var person = 0; person < People; person++)
            {
                var cssClass = share is null ? "unknown" : person < events ? "event" : person < possible ? "maybe" : "spared";
                svg.Circle(Margin + (step * ((person % columns) + 0.5)), y + (step * ((person / columns) + 0.5)), (step / 2) - 3, cssClass);
            }
            return y + (step * (People / columns)) + 20;
        }
    }
}
