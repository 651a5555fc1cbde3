using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>The tokens of one sentence and the pieces that readers have taken of it. A token belongs to one piece at most.</summary>
internal sealed class Sentence
{
    private const int MostUnread = 20;

    private const int LongestUnread = 200;

    private readonly Piece?[] pieces;

    private readonly string?[] names;

    public Sentence(string text)
    {
        Text = ClaimText.Clean(text);
        Tokens = ClaimText.Tokens(Text);
        pieces = new Piece?[Tokens.Count];
        names = new string?[Tokens.Count];
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public int Count => Tokens.Count;

    /// <summary>Pieces in the order of the text.</summary>
    public IEnumerable<Piece> Pieces
    {
        get
        {
            for (var at = 0; at < Count; at++)
            {
                if (pieces[at] is { } piece && piece.From == at)
                    yield return piece;
            }
        }
    }

    public string Fold(int at) => at >= 0 && at < Count ? Tokens[at].Fold : "";

    /// <summary>The form in which names are compared: letters and digits without case, accents and possessives.</summary>
    public string NameAt(int at) => names[at] ??= Spelling.Squeeze(Lexicon.WithoutAccents(Tokens[at].Text.Replace("'s", "",
        StringComparison.Ordinal).Replace("s'", "s", StringComparison.Ordinal)));

    public bool Has(int at, params ReadOnlySpan<string> folds)
    {
        for (var i = 0; i < folds.Length; i++)
        {
            if (Fold(at + i) != folds[i])
                return false;
        }
        return true;
    }

    public bool IsFree(int at) => at >= 0 && at < Count && pieces[at] is null;

    public bool IsFree(int from, int length) => from >= 0 && from + length <= Count && pieces.AsSpan(from, length).IndexOfAnyExcept((Piece?)null) < 0;

    public bool IsMark(int at) => at >= 0 && at < Count && Tokens[at].Kind == TokenKind.MARK;

    public Piece? At(int at) => at >= 0 && at < Count ? pieces[at] : null;

    public bool Is(int at, PieceKind kind) => At(at)?.Kind == kind;

    /// <summary>The tokens between two characters of the text, from the first to after the last; null when none begins there or one is taken.</summary>
    public (int From, int Next)? Within(int start, int end)
    {
        var from = 0;
        while (from < Count && Tokens[from].End <= start)
            from++;
        var next = from;
        while (next < Count && Tokens[next].Start < end)
            next++;
        return next > from && IsFree(from, next - from) ? (from, next) : null;
    }

    /// <summary>Takes tokens for a piece; pieces that it covers are gone.</summary>
    public Piece Take(Piece piece)
    {
        for (var at = piece.From; at < piece.Next; at++)
        {
            if (pieces[at] is { } old)
                Release(old);
            pieces[at] = piece;
        }
        return piece;
    }

    public Piece Take(int from, int length, PieceKind kind, string value) => Take(new Piece(from, length, kind, value));

    public void Release(Piece piece)
    {
        for (var at = piece.From; at < piece.Next; at++)
            pieces[at] = ReferenceEquals(pieces[at], piece) ? null : pieces[at];
    }

    /// <summary>The words of a piece; its value when it comes from another sentence.</summary>
    public string TextOf(Piece piece) => piece.Length == 0 ? piece.Value : Text[Tokens[piece.From].Start..Tokens[piece.Next - 1].End];

    /// <summary>Runs of words and numbers that no reader took: what was not understood.</summary>
    public IReadOnlyList<string> Unread() => [.. Runs().Take(MostUnread).Select(run => Short(Text[Tokens[run.From].Start..Tokens[run.Next - 1].End]))];

    /// <summary>Those of the runs that only say with what words a study calls itself or whom it treated: "aggressive" before MS, "pharmacy" before blog.</summary>
    public IReadOnlyList<string> Described(IReadOnlySet<string> words) => [.. Runs().Take(MostUnread).Where(run => IsAttribute(run.Next)
        && Enumerable.Range(run.From, run.Next - run.From).All(at => words.Contains(Fold(at)))).Select(run => Short(Text[Tokens[run.From].Start..Tokens[run.Next - 1].End]))];

    private bool IsAttribute(int next) => At(next)?.Kind is PieceKind.PHENOTYPE or PieceKind.PEOPLE or PieceKind.TREATMENT or PieceKind.STUDY or PieceKind.DESIGN or PieceKind.SOURCE
        || WordLists.Reporters.Contains(Fold(next)) || (IsMark(next) && Fold(next) is "'" or "\"" or "”" or ",");

    private static string Short(string run) => run.Length > LongestUnread ? run[..LongestUnread] : run;

    private IEnumerable<(int From, int Next)> Runs()
    {
        for (var at = 0; at < Count; at++)
        {
            if (pieces[at] is not null || IsMark(at))
                continue;
            var from = at;
            while (at + 1 < Count && pieces[at + 1] is null && !IsMark(at + 1))
                at++;
            yield return (from, at + 1);
        }
    }
}
