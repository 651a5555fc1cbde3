namespace EvidenceApi.ClaimCheck;

/// <summary>Reads phrases of the word lists.</summary>
internal static class PhraseReader
{
    public static void Phrases(Sentence sentence, Lexicon lexicon)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.IsFree(at) && Best(sentence, lexicon, at) is { } piece)
                at = sentence.Take(piece).Next - 1;
        }
    }

    /// <summary>"Had transplant-related mortality" is not "had transplant": a longer phrase that begins within another wins, and the other is cut short.</summary>
    private static Piece? Best(Sentence sentence, Lexicon lexicon, int from)
    {
        var piece = lexicon.Phrases.Longest(sentence, from);
        for (var at = from + 1; piece is not null && at < piece.Next; at++)
        {
            if (lexicon.Phrases.Longest(sentence, at) is { } other && (other.Length > piece.Length || (other.Length == piece.Length
                && IsMeasure(other) && piece.Kind == PieceKind.GROUP)))
                piece = lexicon.Phrases.Longest(sentence, from, at);
        }
        return piece;
    }

    private static bool IsMeasure(Piece piece) => piece.Kind is PieceKind.MEASURE or PieceKind.EVENT;
}
