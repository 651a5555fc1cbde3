namespace EvidenceApi.ClaimCheck;

/// <summary>Passes over what is behind the year of a citation.</summary>
internal static class CitationReader
{
    /// <summary>"2015;313(3):275-84", "88:842": volume, issue and pages after a journal and year are no numbers of people.</summary>
    public static void Read(Sentence sentence)
    {
        for (var at = 1; at < sentence.Count; at++)
        {
            if (!sentence.Is(at - 1, PieceKind.YEAR) || sentence.Fold(at) != ";")
                continue;
            for (; at < sentence.Count && (sentence.Fold(at) is ";" or ":" or "(" or ")" or "," || sentence.Tokens[at].Number is not null
                || sentence.Fold(at).StartsWith('e')); at++)
            {
                if (sentence.IsFree(at) && !sentence.IsMark(at))
                    sentence.Take(at, 1, PieceKind.PASSED_OVER, "");
            }
        }
    }
}
