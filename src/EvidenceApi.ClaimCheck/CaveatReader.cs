namespace EvidenceApi.ClaimCheck;

/// <summary>Skips what the service's own sentences say about the reliability of a number.</summary>
internal static class CaveatReader
{
    public static void Read(Sentence sentence)
    {
        foreach (var (isWhole, words) in WordLists.Caveats)
        {
            for (var at = 1; at < sentence.Count; at++)
            {
                if (EndOf(sentence, words, at) is not { } next)
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

    /// <summary>Where these words end when they are here, commas aside; null when they are not.</summary>
    private static int? EndOf(Sentence sentence, IReadOnlyList<string> words, int at)
    {
        var next = at;
        foreach (var word in words)
        {
            while (next > at && sentence.Fold(next) == ",")
                next++;
            if (!sentence.IsFree(next) || sentence.Fold(next) != word)
                return null;
            next++;
        }
        return next;
    }
}
