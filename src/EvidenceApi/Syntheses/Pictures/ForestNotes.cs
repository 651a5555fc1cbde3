using EvidenceApi.Contract;
using EvidenceApi.Pictures;

namespace EvidenceApi.Syntheses.Pictures;

/// <summary>What is written below a forest: the model and its warnings, what was left out and why, and where it is from.</summary>
internal sealed class ForestNotes(SvgPicture svg, SynthesisOfStudies synthesis)
{
    private const int MostExcluded = 15;
    private const double Margin = PictureColumns.Margin;
    private const double Leading = PictureColumns.Leading;

    /// <summary>In small font sizes.</summary>
    private readonly double letters = (svg.Width - (2 * Margin)) / 12;

    public double Model(string ofRows, double y)
    {
        IEnumerable<string> lines = synthesis.Pooled is { } pooled
            ? [$"Model: {SynthesisSentences.Method(pooled)}", PictureTexts.Heterogeneity(pooled), PictureTexts.Overall(pooled), PictureTexts.Subgroups(pooled), ofRows]
            : [$"Not pooled ({synthesis.Refused?.Code}): {synthesis.Refused?.Sentence}", $"Missing: {synthesis.Refused?.Missing}"];
        lines = lines.Concat(synthesis.Warnings.Count > 0 ? [$"Warnings: {string.Join(", ", synthesis.Warnings.Select(warning => warning.Code))}"] : []);
        return svg.Lines(Margin, y, lines.Where(line => line.Length > 0).SelectMany(line => TextLines.Wrap(line, letters, 4)), Leading, "small");
    }

    public double LeftOut(double y)
    {
        if (synthesis.Excluded.Count == 0)
            return y;
        y += 10;
        svg.Text(Margin, y, "Left out", "strong");
        y += Leading;
        foreach (var number in synthesis.Excluded.Take(MostExcluded))
        {
            var text = $"{PictureTexts.Short(number)}: {number.Code}. {number.Sentence}";
            using (svg.Group($"Left out, {text}"))
                y = svg.Lines(Margin, y, TextLines.Wrap(text, letters, 3), Leading, "small");
        }
        return synthesis.Excluded.Count > MostExcluded
            ? svg.Lines(Margin, y, [$"and {synthesis.Excluded.Count - MostExcluded} more, in the JSON and the table"], Leading, "small soft")
            : y;
    }

    public double Footer(string link, double y) => svg.Lines(Margin, y + 12, TextLines.Wrap(PictureTexts.Footer(synthesis, link), letters, 4), Leading, "small soft");
}
