using System.Text;
using System.Text.RegularExpressions;
using EvidenceApi.Contract;
using EvidenceApi.Model;
using Match = EvidenceApi.Contract.Match;

namespace EvidenceApi.Lists;

/// <summary>Reads how well and where an item matches the search.</summary>
/// <param name="words">Words that the search finds, in lower case and without accents.</param>
internal sealed partial class MatchReader(string[] words)
{
    /// <summary>What is between the names in a list of them, such as the keywords of a study.</summary>
    public const string Separator = " · ";

    private const string Between = " … ";

    private const int LongestWhole = 300;

    // The characters between which PostgreSQL puts what it found in a long text.
    private const char Begin = '\u0001', End = '\u0002';

    private readonly HashSet<string> queried = new(words, StringComparer.OrdinalIgnoreCase);

    /// <param name="rank">How well it matches.</param>
    /// <param name="texts">Short texts as they are, and parts of long ones with what was found in them marked; null without one.</param>
    /// <param name="fields">What the texts are.</param>
    public Match Read(float rank, string?[] texts, IReadOnlyList<Field> fields) => new()
    {
        Rank = rank,
        Highlights = [.. texts.Zip(fields, (text, field) => text is null ? null : text.Contains(Begin, StringComparison.Ordinal) ? Marked(field.Name, text) : Mark(field.Name, text)).OfType<Highlight>()],
    };

    private static Highlight Marked(string field, string marked)
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

    // A short text is shown whole; of a long list of names, the ones that contain words of the query are shown while there is room.
    private Highlight? Mark(string field, string text)
    {
        var shown = new StringBuilder();
        var marks = new List<Mark>();
        foreach (var name in text.Length > LongestWhole ? text.Split(Separator) : [text])
        {
            var found = MarksIn(name);
            if (found.Count == 0 || (shown.Length > 0 && shown.Length + name.Length > LongestWhole))
                continue;
            shown.Append(shown.Length > 0 ? Between : "");
            marks.AddRange(found.Select(mark => new Mark { Start = shown.Length + mark.Start, End = shown.Length + mark.End }));
            shown.Append(name);
        }
        return marks.Count == 0 ? null : new Highlight { Field = field, Marks = [.. marks], Text = shown.ToString() };
    }

    private List<Mark> MarksIn(string text)
    {
        var marks = new List<Mark>();
        foreach (var token in Token().EnumerateMatches(text))
        {
            if (IsQueried(text.AsSpan(token.Index, token.Length)))
                marks.Add(new Mark { Start = token.Index, End = token.Index + token.Length });
        }
        return marks;
    }

    private bool IsQueried(ReadOnlySpan<char> token) => Ascii.IsValid(token)
        ? queried.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token)
        : SearchWord.Split(token.ToString()).ToList() is [var word] && queried.Contains(word);

    // PostgreSQL takes what a dot or a slash joins as one word: a number, an address, a path.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:[./@][\p{L}\p{M}\p{N}]+)*")]
    private static partial Regex Token();
}
