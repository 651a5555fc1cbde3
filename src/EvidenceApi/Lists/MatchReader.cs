using System.Text;
using EvidenceApi.Contract;

namespace EvidenceApi.Lists;

/// <summary>Reads how well an item matches what was searched, and where.</summary>
internal static class MatchReader
{
    // The characters between which PostgreSQL puts what it found.
    private const char Begin = '\u0001', End = '\u0002';

    /// <param name="rank">How well it matches.</param>
    /// <param name="texts">The texts with what was found in them marked, each null where nothing was.</param>
    /// <param name="fields">What the texts are.</param>
    public static Match Read(float rank, string?[] texts, IReadOnlyList<Field> fields) => new()
    {
        Rank = rank,
        Highlights = [.. texts.Zip(fields, (text, field) => text is null ? null : HighlightOf(field.Name, text)).OfType<Highlight>()],
    };

    private static Highlight HighlightOf(string field, string marked)
    {
        var text = new StringBuilder(marked.Length);
        var marks = new List<Mark>();
        var start = 0;
        foreach (var letter in marked)
        {
            if (letter == Begin)
                start = text.Length;
            else if (letter == End)
                marks.Add(new Mark { Start = start, End = text.Length });
            else
                text.Append(letter);
        }
        return new Highlight { Field = field, Marks = [.. marks], Text = text.ToString() };
    }
}
