namespace EvidenceApi.ClaimCheck;

/// <summary>Reads who is meant by half a sentence: "54 percent better" of people, and "those without" of those who had no enhancing lesions.</summary>
internal static class BetterReader
{
    public static void Read(Sentence sentence)
    {
        foreach (var piece in sentence.Pieces.Where(piece => piece.Kind == PieceKind.BETTER && piece.Length == 1 && sentence.Fold(piece.From) == "better").ToList())
        {
            if (IsShare(sentence, piece.From - 1) && sentence.Fold(piece.Next) is not ("than" or "for" or "on" or "with" or "of"))
                sentence.Take(piece with { Kind = PieceKind.MEASURE, Value = "disability-improvement,edss-improvement,edss-plus-improvement" });
        }
        foreach (var than in sentence.Pieces.Where(piece => piece is { Kind: PieceKind.QUALIFIER, Value: "LESS_THAN" or "MORE_THAN", Length: 2 } && sentence.Fold(piece.Next - 1) == "than").ToList())
        {
            if (sentence.At(than.Next) is not { Kind: PieceKind.TREATMENT })
                continue;
            sentence.Take(than.From, 1, than.Value == "LESS_THAN" ? PieceKind.LESS : PieceKind.MORE, ""); // "relapsed less than alemtuzumab patients"
            sentence.Take(than.From + 1, 1, PieceKind.VERSUS, "VERSUS");
        }
        for (var at = 1; at < sentence.Count; at++)
        {
            if (sentence.IsFree(at) && sentence.Fold(at) == "overall" && sentence.At(at + 1)?.Kind is not (PieceKind.MEASURE or PieceKind.EVENT) && sentence.At(at - 1) is { Kind: PieceKind.NUMBER })
                sentence.Take(at, 1, PieceKind.EVERYBODY, "EVERYBODY"); // "85 % in RRMS against 75 % overall"
        }
        if (!sentence.Pieces.Any(piece => piece is { Kind: PieceKind.GROUP, Value: "ENHANCING" }))
            return;
        for (var at = 1; at < sentence.Count; at++)
        {
            if (sentence.Fold(at) == "without" && sentence.Fold(at - 1) is "those" or "people" or "patient" && (at + 1 == sentence.Count || sentence.IsMark(at + 1)))
                sentence.Take(at, 1, PieceKind.GROUP, "NOT_ENHANCING");
        }
    }

    private static bool IsShare(Sentence sentence, int at) => sentence.At(at) is { Kind: PieceKind.NUMBER, Number.IsShare: true }
        || (sentence.Fold(at) is "were" or "was" or "felt" or "became" && sentence.At(at) is null or { Kind: PieceKind.PASSED_OVER });
}
