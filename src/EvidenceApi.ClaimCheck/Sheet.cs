namespace EvidenceApi.ClaimCheck;

/// <summary>The claim while it is read: its tokens, which of them are taken, and what they were taken for.</summary>
internal sealed class Sheet
{
    private const int MaximumEntries = 20;
    private const int MaximumEntryLength = 200;

    private readonly string clean;
    private readonly bool[] taken;
    private readonly UnderstoodAs?[] meanings;
    private readonly List<(int From, Understood Entry)> understood = [];
    private readonly List<(int From, string Text)> notUnderstood = [];
    private readonly List<string> unclear = [];

    public Sheet(string text)
    {
        clean = ClaimText.Clean(text);
        Tokens = ClaimText.Tokens(clean);
        taken = new bool[Tokens.Count];
        meanings = new UnderstoodAs?[Tokens.Count];
    }

    public IReadOnlyList<Token> Tokens { get; }

    public int Count => Tokens.Count;

    public IReadOnlyList<string> Unclear => unclear;

    /// <summary>Names of studies that the data do not know.</summary>
    public List<string> UnknownStudies { get; } = [];

    public bool IsFree(int at) => at >= 0 && at < Count && !taken[at];

    public bool IsFree(int from, int count) => Enumerable.Range(from, count).All(IsFree);

    /// <summary>What the token was taken for; null when it is free or outside.</summary>
    public UnderstoodAs? MeaningAt(int at) => at >= 0 && at < Count ? meanings[at] : null;

    /// <summary>The folded token; empty before the first and after the last.</summary>
    public string Fold(int at) => at >= 0 && at < Count ? Tokens[at].Fold : "";

    /// <summary>Whether these folded words stand at this place, none of them taken.</summary>
    public bool Has(int at, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsFree(at + i) || Fold(at + i) != words[i])
                return false;
        }
        return true;
    }

    public string Slice(int from, int count) => clean[Tokens[from].Start..Tokens[from + count - 1].End];

    public void Take(int from, int count, UnderstoodAs meaning, string value)
    {
        Array.Fill(taken, true, from, count);
        Array.Fill(meanings, meaning, from, count);
        understood.Add((from, new(Cut(Slice(from, count)), meaning, value)));
    }

    /// <summary>Keeps tokens from other readers until it is clear what they are taken for.</summary>
    public void Hold(int from, int count) => Array.Fill(taken, true, from, count);

    /// <summary>Takes tokens that were recognised as something which cannot be checked.</summary>
    public void TakeUnknown(int from, int count)
    {
        Array.Fill(taken, true, from, count);
        notUnderstood.Add((from, Slice(from, count)));
    }

    public void AddUnclear(string reason)
    {
        if (!unclear.Contains(reason, StringComparer.Ordinal))
            unclear.Add(reason);
    }

    /// <summary>What was understood, in the order of the claim.</summary>
    public IReadOnlyList<Understood> Understood() => [.. understood.OrderBy(item => item.From).Select(item => item.Entry)];

    /// <summary>Every run of words that nobody took and that are more than padding, in the order of the claim.</summary>
    public IReadOnlyList<string> NotUnderstood()
    {
        var all = notUnderstood.Concat(LeftOver()).OrderBy(item => item.From).Select(item => Cut(item.Text)).Take(MaximumEntries).ToList();
        var onlyMarks = clean.Length > 0 && Tokens.All(token => token.Kind == TokenKind.MARK);
        return all.Count == 0 && onlyMarks ? [Cut(clean)] : all;
    }

    public bool IsLeftOver(int at) => IsFree(at) && Tokens[at].Kind != TokenKind.MARK && !Padding.Contains(Tokens[at].Fold);

    private IEnumerable<(int From, string Text)> LeftOver()
    {
        for (var from = 0; from < Count; from++)
        {
            if (!IsLeftOver(from))
                continue;
            var last = from;
            while (IsLeftOver(last + 1))
                last++;
            yield return (from, Slice(from, last - from + 1));
            from = last;
        }
    }

    private static string Cut(string text)
    {
        if (text.Length <= MaximumEntryLength)
            return text;
        return text[..(char.IsHighSurrogate(text[MaximumEntryLength - 1]) ? MaximumEntryLength - 1 : MaximumEntryLength)];
    }
}
