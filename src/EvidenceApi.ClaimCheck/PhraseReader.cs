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
        Causes(sentence);
        foreach (var name in sentence.Pieces.Where(piece => piece.Kind == PieceKind.ORGANIZATION).ToList())
        {
            if (sentence.At(name.Next) is null or { Kind: PieceKind.COUNT, Value: "SITES", Length: 1 } && name.Next < sentence.Count && sentence.Tokens[name.Next].IsCapitalised
                && sentence.Fold(name.Next) is "center" or "hospital" or "institute" or "university" or "clinic" or "foundation" or "health" or "therapeutic" or "medical" or "college")
                sentence.Take(name with { Length = name.Length + 1 });
        }
        // "With some disability to begin with" is one group, and not a time.
        foreach (var group in sentence.Pieces.Where(piece => piece is { Kind: PieceKind.GROUP, Value: "WITH_DISABILITY" }).ToList())
        {
            if (sentence.At(group.Next) is { Kind: PieceKind.PERIOD, Value: "BEFORE" } before)
                sentence.Take(group with { Length = group.Length + before.Length });
        }
    }

    /// <summary>"Deaths related to mesenchymal stem cells": of the treatment, whichever it is.</summary>
    private static void Causes(Sentence sentence)
    {
        foreach (var death in sentence.Pieces.Where(IsDeath).ToList())
        {
            var next = death.Next;
            while (sentence.IsFree(next) && sentence.Fold(next) is "related" or "due" or "to" or "caused" or "by" or "attributable" or "attributed" or "because" or "of" or "from" or "linked" or "connected" or "with" or "the")
                next++;
            if (next > death.Next + 1 && sentence.At(next) is { Kind: PieceKind.TREATMENT } && sentence.Fold(death.Next) is "related" or "due" or "caused" or "attributable" or "attributed" or "because" or "linked" or "connected")
                sentence.Take(death.Next, next - death.Next, PieceKind.CAUSE, "TREATMENT");
        }
    }

    /// <summary>"Had transplant-related mortality" is not "had transplant": a longer phrase that begins within another wins, and the other is cut short.</summary>
    private static Piece? Best(Sentence sentence, Lexicon lexicon, int from)
    {
        var piece = lexicon.Phrases.Longest(sentence, from);
        if (piece?.Kind == PieceKind.CAUSE && sentence.Fold(from) is "of" or "from" && !sentence.Pieces.Any(IsDeath))
            return null; // "of the transplant" is a cause of deaths alone
        for (var at = from + 1; piece is not null && at < piece.Next; at++)
        {
            if (lexicon.Phrases.Longest(sentence, at) is { } other && (other.Length > piece.Length || (other.Length == piece.Length
                && IsMeasure(other) && (piece.Kind == PieceKind.GROUP || (other.Kind == PieceKind.EVENT
                && lexicon.Phrases.Longest(sentence, from, at) is { Kind: PieceKind.LESS or PieceKind.MORE })))))
                piece = lexicon.Phrases.Longest(sentence, from, at);
        }
        return piece;
    }

    private static bool IsDeath(Piece piece) => piece.Kind == PieceKind.EVENT && piece.Values.Any(id => id.Contains("death", StringComparison.Ordinal)
        || id.Contains("mortality", StringComparison.Ordinal));

    private static bool IsMeasure(Piece piece) => piece.Kind is PieceKind.MEASURE or PieceKind.EVENT;
}
