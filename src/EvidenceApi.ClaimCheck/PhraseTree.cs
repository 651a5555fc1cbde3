using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Phrases, looked up word by word; the longest that fits wins. Articles and possessives between words are skipped.</summary>
internal sealed class PhraseTree
{
    private static readonly FrozenSet<string> Skipped = new[] { "a", "an", "the", "their", "his", "her", "its", "any", "this", "these", "those",
        "our" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names of so many words may have a comma within: "no evidence of disease activity, three components". So may a status ("active, not recruiting") and a journal.</summary>
    private const int LongName = 4;

    private readonly Node root = new();

    /// <summary>Adds a phrase unless it has a meaning already. An abbreviation of up to four capitals has to be in capitals in the text.</summary>
    public void Add(string phrase, PieceKind kind, string value)
    {
        var node = root;
        var words = ClaimText.Words(phrase).Where(word => !Skipped.Contains(word)).ToList();
        if (words.Count == 0)
            return;
        foreach (var word in words)
            node = node.Child(word);
        node.Meaning ??= (kind, value, words.Count == 1 && phrase.Length <= 4 && phrase.All(letter => char.IsUpper(letter)));
    }

    /// <summary>The longest phrase of free tokens that begins here; null without one.</summary>
    public Piece? Longest(Sentence sentence, int at, int limit = int.MaxValue)
    {
        Piece? longest = null;
        var node = root;
        var isAcross = false;
        for (var next = at; next < Math.Min(limit, sentence.Count) && sentence.IsFree(next); next++)
        {
            if (sentence.IsMark(next))
            {
                if (sentence.Fold(next) != ",")
                    break;
                isAcross |= next - at < LongName;
                continue;
            }
            var word = sentence.Fold(next);
            if (next > at && Skipped.Contains(word))
                continue;
            if (node.Find(word) is not { } child)
                break;
            node = child;
            if (node.Meaning is { } meaning && !(isAcross && meaning.Kind is not (PieceKind.STATUS or PieceKind.JOURNAL)) && !(meaning.Capitals && !IsCapitals(sentence.Tokens[next].Text)))
                longest = new Piece(at, next - at + 1, meaning.Kind, meaning.Value);
        }
        return longest;
    }

    /// <summary>"UK's" is in capitals.</summary>
    private static bool IsCapitals(string text) => !(text.EndsWith("'s", StringComparison.Ordinal) ? text.AsSpan(0, text.Length - 2) : text).ContainsAnyInRange('a', 'z');

    private sealed class Node
    {
        private Dictionary<string, Node>? children;

        public (PieceKind Kind, string Value, bool Capitals)? Meaning { get; set; }

        public Node? Find(string word) => children?.GetValueOrDefault(word);

        public Node Child(string word)
        {
            children ??= new(StringComparer.Ordinal);
            return children.TryGetValue(word, out var child) ? child : children[word] = new();
        }
    }
}
