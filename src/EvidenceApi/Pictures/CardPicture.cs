using System.Globalization;

namespace EvidenceApi.Pictures;

/// <summary>Draws a card. Every text is whole: long ones wrap, and the card grows.</summary>
internal sealed class CardPicture : IDisposable
{
    private const double Margin = PictureColumns.Margin;
    private const double Leading = PictureColumns.Leading;
    private readonly Card card;
    private readonly SvgPicture svg;
    private readonly double inside;

    private CardPicture(Card card, double width)
    {
        this.card = card;
        svg = new SvgPicture(width);
        inside = width - (2 * Margin);
    }

    public static byte[] Of(Card card, double width)
    {
        using var picture = new CardPicture(card, width);
        return picture.Draw();
    }

    public void Dispose() => svg.Dispose();

    private byte[] Draw()
    {
        var y = Part("Name", [card.Name], 26, 20, inside / 17.5, "title");
        y = Part("Title", [card.Title], y, Leading, inside / 12, "small soft") + 16;
        y = Part("Statement", [card.Headline], y, 27, inside / 24.5, "headline");
        y = Part("Facts", card.Facts, y, Leading, inside / 13, "") + 4;
        if (card.Warnings.Count > 0)
            y = Part("Warnings", card.Warnings.Select(warning => $"Warning: {warning}"), y + 4, Leading, inside / 14, "warning") + 4;
        y = Part("Source", [$"Source: {card.Source}"], y + 4, Leading, inside / 12, "small");
        svg.Line(Margin, y - 6, svg.Width - Margin, y - 6, "rule");
        using (svg.Link(card.Proof))
            y = svg.Lines(Margin, y + 12, Wrap($"Proof: {card.Proof}", inside / 12), Leading, "small link");
        y = svg.Lines(Margin, y, Wrap(string.Create(CultureInfo.InvariantCulture, $"EvidenceApi, dataset version {card.DatasetVersion}. A research resource and no medical advice."), inside / 12), Leading, "small soft");
        return svg.Finish(y, $"{card.Name}: {card.Headline}", string.Join(' ', card.Facts.Concat(card.Warnings.Select(warning => $"Warning: {warning}")).Append($"Source: {card.Source}").Select(Sentence)));
    }

    private double Part(string name, IEnumerable<string> texts, double y, double leading, double width, string cssClass)
    {
        using (svg.Group(name))
            return svg.Lines(Margin, y, texts.SelectMany(text => Wrap(text, width)), leading, cssClass);
    }

    private static IReadOnlyList<string> Wrap(string text, double width) => TextLines.Wrap(text, width, int.MaxValue);

    private static string Sentence(string text) => text.EndsWith('.') ? text : $"{text}.";
}
