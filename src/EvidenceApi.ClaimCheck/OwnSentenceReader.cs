namespace EvidenceApi.ClaimCheck;

/// <summary>
/// Reads the sentences that the service itself writes: they begin with the title of an outcome, quote labels, repeat times and categories as the source prints them,
/// and end with caveats. All of it is compared with the row as labels; only the caveats are passed over.
/// </summary>
internal static class OwnSentenceReader
{
    private static readonly string[] Quotes = ["\"", "“", "”", "„"];

    private static readonly string[] Units = ["point", "event", "lesion", "relapse", "therapie", "therapy", "people", "participant", "scan", "patient"];

    public static void Read(Sentence sentence, Lexicon lexicon)
    {
        foreach (var id in sentence.Pieces.Where(piece => piece.Kind is PieceKind.STUDY or PieceKind.AUTHOR).SelectMany(piece => piece.Values).Distinct().ToList())
        {
            var labels = lexicon.Studies[id].Labels;
            foreach (var (from, next) in Quoted(sentence))
                Take(sentence, labels, from, next);
            if (Title(sentence, labels) is not { } title)
                continue;
            Settings(sentence, labels, title);
            Publisher(sentence, labels, title);
            Caveats(sentence);
            for (var at = title + 1; at < sentence.Count; at++)
            {
                if (sentence.Tokens[at - 1].Number is not null && sentence.IsFree(at) && Units.Contains(sentence.Fold(at)) && sentence.Fold(at + 1) != "per")
                    sentence.Take(at, 1, PieceKind.PASSED_OVER, "");
            }
        }
    }

    /// <summary>Takes the title that the sentence begins with, and returns where it ends; null when it begins with none.</summary>
    private static int? Title(Sentence sentence, IReadOnlyDictionary<string, string> labels)
    {
        // Another study of the author may have an outcome of that title too.
        if (sentence.At(0) is { Kind: PieceKind.LABEL } taken)
            return labels.GetValueOrDefault(Key(sentence, 0, taken.Next)) == taken.Value ? taken.Next : null;
        for (var next = sentence.Count - 1; next > 0; next--)
        {
            if (sentence.Fold(next) is "(" or "," or ":" && labels.GetValueOrDefault(Key(sentence, 0, next))?.StartsWith("outcome:",
                StringComparison.Ordinal) == true
                && Take(sentence, labels, 0, next))
                return next;
        }
        return null;
    }

    /// <summary>Times and categories between the title and the number, each between commas.</summary>
    private static void Settings(Sentence sentence, IReadOnlyDictionary<string, string> labels, int title)
    {
        for (var from = title + 1; from < sentence.Count && sentence.Fold(from) != "%"; from++)
        {
            if (!(sentence.Fold(from - 1) is "," or "(" or ":") || !sentence.IsFree(from))
                continue;
            for (var next = Math.Min(sentence.Count, from + 25); next > from; next--)
            {
                if ((next == sentence.Count || sentence.IsMark(next)) && Take(sentence, labels, from, next))
                    break;
            }
        }
    }

    /// <summary>Who is cited, after "according to"; and what the denominator counts.</summary>
    private static void Publisher(Sentence sentence, IReadOnlyDictionary<string, string> labels, int title)
    {
        for (var from = title + 1; from < sentence.Count; from++)
        {
            var isCited = sentence.Has(from - 2, "according", "to");
            if (!isCited && sentence.Tokens[from - 1].Number is null)
                continue;
            for (var next = Math.Min(sentence.Count, from + 12); next > from; next--)
            {
                if (labels.GetValueOrDefault(Key(sentence, from, next)) is { } label && label.StartsWith(isCited
                    ? "publisher:" : "unit:", StringComparison.Ordinal) && Take(sentence, labels, from, next))
                    break;
            }
        }
    }

    private static void Caveats(Sentence sentence)
    {
        foreach (var (isWhole, words) in WordLists.Caveats)
        {
            for (var at = 1; at < sentence.Count; at++)
            {
                var next = at;
                foreach (var word in words)
                {
                    while (next > at && sentence.IsMark(next) && sentence.Fold(next) == ",")
                        next++;
                    next = sentence.IsFree(next) && sentence.Fold(next) == word ? next + 1 : int.MaxValue - 1;
                    if (next >= int.MaxValue - 1)
                        break;
                }
                if (next > sentence.Count)
                    continue;
                while (!isWhole && next < sentence.Count && sentence.Fold(next) is not (";" or ")"))
                    next++;
                for (; at < next; at++)
                {
                    if (sentence.IsFree(at) && !sentence.IsMark(at))
                        sentence.Take(at, 1, PieceKind.PASSED_OVER, "");
                }
            }
        }
    }

    private static bool Take(Sentence sentence, IReadOnlyDictionary<string, string> labels, int from, int next)
    {
        if (next <= from || Enumerable.Range(from, next - from).Any(at => sentence.At(at) is { Kind: not PieceKind.YEAR })
            || !labels.TryGetValue(Key(sentence, from, next), out var label))
            return false;
        sentence.Take(from, next - from, PieceKind.LABEL, label);
        return true;
    }

    private static string Key(Sentence sentence, int from, int next) => string.Join(' ', Enumerable.Range(from, next - from)
        .Where(at => !sentence.IsMark(at)).Select(sentence.Fold));

    private static IEnumerable<(int From, int Next)> Quoted(Sentence sentence)
    {
        int? open = null;
        for (var at = 0; at < sentence.Count; at++)
        {
            if (!Quotes.Contains(sentence.Tokens[at].Text))
                continue;
            if (open is { } from && at > from)
                yield return (from, at);
            open = open is null ? at + 1 : null;
        }
    }
}
