using System.Text;
using System.Text.Encodings.Web;
using EvidenceApi.Contract;

namespace EvidenceApi.Syntheses.Pictures;

/// <summary>The numbers of the forest plot as a page with a table, for those who cannot see or would rather read.</summary>
internal static class SynthesisPage
{
    private const string Style = """
        :root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:1rem auto;max-width:70rem;padding:0 1rem}
        .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:600}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #888}
        td.number,th.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
        """;

    public static byte[] Of(SynthesisOfStudies synthesis, string link)
    {
        var page = new StringBuilder();
        var title = Text(PictureTexts.Title(synthesis));
        page.Append($"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title><style>{Style}</style></head><body><main><h1>{title}</h1>");
        page.Append($"<p>{Text(PictureTexts.Subtitle(synthesis))}</p>");
        page.Append(synthesis.Estimate is { } estimate
            ? $"<p>{Text(estimate.Sentence)}</p>"
            : $"<p>Not pooled ({synthesis.Refused?.Code}): {Text(synthesis.Refused?.Sentence)} Missing: {Text(synthesis.Refused?.Missing)}</p>");
        Studies(page, synthesis);
        if (synthesis.Pooled is { } pooled)
            page.Append($"<p>Model: {Text(SynthesisSentences.Method(pooled))}. {Text(PictureTexts.Heterogeneity(pooled))}. {Text(PictureTexts.Overall(pooled))} {Text(PictureTexts.Subgroups(pooled))}</p>");
        if (synthesis.Warnings.Count > 0)
            page.Append($"<h2>Warnings</h2><ul>{string.Concat(synthesis.Warnings.Select(warning => $"<li>{warning.Code}: {Text(warning.Sentence)}</li>"))}</ul>");
        LeftOut(page, synthesis);
        page.Append($"<footer><p>{Text(PictureTexts.Footer(synthesis, link))}</p></footer></main></body></html>");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void Studies(StringBuilder page, SynthesisOfStudies synthesis)
    {
        page.Append($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Studies\"><table><caption>Studies</caption><thead><tr><th scope=\"col\">Study</th><th scope=\"col\" class=\"number\">{Text(Heading(synthesis))}</th><th scope=\"col\" class=\"number\">{Text(PictureTexts.EffectHeading(synthesis.Method))}</th><th scope=\"col\" class=\"number\">Weight</th></tr></thead><tbody>");
        foreach (var section in ForestSection.Studies(synthesis))
            Section(page, section);
        if (synthesis.Estimate is { } pooled)
            Row(page, "Pooled", "", PictureTexts.Estimate(pooled.Value, pooled.Lower, pooled.Upper), "");
        if (synthesis.Pooled?.Prediction is { Lower: { } lower, Upper: { } upper } prediction)
        {
            var factor = SynthesisUnits.Factor(synthesis.Method.EffectMeasure);
            Row(page, PictureTexts.PredictionLabel(prediction), "", $"[{PictureTexts.Number(lower * factor)}, {PictureTexts.Number(upper * factor)}]", "");
        }
        page.Append("</tbody></table></div>");
    }

    private static void Section(StringBuilder page, ForestSection section)
    {
        if (section.Heading is { } heading)
            page.Append($"<tr><th scope=\"rowgroup\" colspan=\"4\">{Text(heading)}</th></tr>");
        foreach (var row in section.Rows)
            Row(page, row.IsForced ? $"{row.Label} (forced)" : row.Label, row.Data, row.Numbers, row.WeightText);
        if (section.Total is not null)
            Row(page, $"Subgroup {section.Heading}", "", section.TotalNumbers, "");
    }

    private static void Row(StringBuilder page, string name, string data, string numbers, string weight) =>
        page.Append($"<tr><th scope=\"row\">{Text(name)}</th><td class=\"number\">{Text(data)}</td><td class=\"number\">{Text(numbers)}</td><td class=\"number\">{Text(weight)}</td></tr>");

    private static void LeftOut(StringBuilder page, SynthesisOfStudies synthesis)
    {
        if (synthesis.Excluded.Count == 0)
            return;
        page.Append("<h2>Left out</h2><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Left out\"><table><caption>Numbers that were not pooled</caption><thead><tr><th scope=\"col\">Number</th><th scope=\"col\">Code</th><th scope=\"col\">Reasons</th></tr></thead><tbody>");
        foreach (var number in synthesis.Excluded)
            page.Append($"<tr><th scope=\"row\">{Text(number.Id)}</th><td>{number.Code}</td><td>{Text(string.Join(" ", number.Reasons.Select(reason => reason.Sentence)))}</td></tr>");
        page.Append("</tbody></table></div>");
    }

    private static string Heading(SynthesisOfStudies synthesis) => PictureTexts.DataHeading(synthesis.Method.EffectMeasure) is { Length: > 0 } heading ? heading : "Numbers";

    private static string Text(string? text) => HtmlEncoder.Default.Encode(text ?? "");
}
