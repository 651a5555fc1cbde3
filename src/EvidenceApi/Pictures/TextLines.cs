namespace EvidenceApi.Pictures;

/// <summary>Texts in lines, measured in font sizes: an SVG does not wrap its texts.</summary>
internal static class TextLines
{
    // Glyphs of the sans-serif fonts in use are about these parts of the font size wide.
    private const double SmallGlyph = 0.56;

    private const double CapitalGlyph = 0.72;

    /// <summary>How wide a text is, in font sizes.</summary>
    public static double Length(string text) => text.Sum(Glyph);

    /// <summary>A text in lines of a width, in font sizes; of what is longer than the lines allow the end is cut, and marked so.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, int most)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            if (lines[^1].Length == 0)
                lines[^1] = word;
            else if (Length(lines[^1]) + SmallGlyph + Length(word) <= width)
                lines[^1] += $" {word}";
            else
                lines.Add(word);
        }
        if (lines.Count <= most)
            return lines;
        var last = lines[most - 1];
        while (last.Length > 1 && Length(last) + 1 > width)
            last = last[..^1];
        return [.. lines.Take(most - 1), $"{last}…"];
    }

    // One pass: an address may be thousands of letters without a space.
    private static IEnumerable<string> Pieces(string word, double width)
    {
        var (from, length) = (0, 0.0);
        for (var place = 0; place < word.Length; place++)
        {
            if (place > from && length + Glyph(word[place]) > width)
            {
                yield return word[from..place];
                (from, length) = (place, 0);
            }
            length += Glyph(word[place]);
        }
        yield return word[from..];
    }

    private static double Glyph(char letter) => char.IsUpper(letter) || letter == '_' ? CapitalGlyph : SmallGlyph;
}
