namespace EvidenceApi.ClaimCheck;

/// <summary>Joins two outcomes of one person into the measure of either: "improved or stabilised" is a response.</summary>
internal static class UnionReader
{
    public static void Read(Sentence sentence)
    {
        foreach (var one in sentence.Pieces.Where(piece => piece.Kind == PieceKind.MEASURE).ToList())
        {
            var at = one.Next;
            while (sentence.Fold(at) is "or" or "/" or "either" or "had" or "were" or "remained" or "stayed" or "was" or "at" or "least" && sentence.At(at) is null or { Kind: PieceKind.PASSED_OVER })
                at++;
            if (at > one.Next && Enumerable.Range(one.Next, at - one.Next).Any(word => sentence.Fold(word) is "or" or "/") && sentence.At(at) is { Kind: PieceKind.MEASURE } other
                && ((IsImprovement(one) && IsStability(other)) || (IsStability(one) && IsImprovement(other))))
                sentence.Take(one.From, other.Next - one.From, PieceKind.MEASURE, "treatment-response");
        }
    }

    private static bool IsImprovement(Piece piece) => piece.Values.Contains("disability-improvement");

    private static bool IsStability(Piece piece) => piece.Values.Contains("disability-stability");
}
