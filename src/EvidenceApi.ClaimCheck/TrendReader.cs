namespace EvidenceApi.ClaimCheck;

/// <summary>"83.5 % at two years, falling to 62.4 %": a word of change between two numbers says no more than they do, where it agrees with them.</summary>
internal static class TrendReader
{
    public static void Read(Sentence sentence)
    {
        Piece? before = null;
        foreach (var piece in sentence.Pieces.ToList())
        {
            if (piece.Kind == PieceKind.NUMBER)
                before = piece;
            else if (piece.Kind is PieceKind.LESS or PieceKind.MORE && sentence.Fold(piece.Next) == "to" && sentence.At(piece.Next + 1) is { Kind: PieceKind.NUMBER, Number: { } last }
                && before?.Number is { } first && first.Unit == last.Unit && (piece.Kind == PieceKind.LESS ? last.Value < first.Value : last.Value > first.Value))
                sentence.Take(piece with { Length = piece.Length + 1, Kind = PieceKind.TREND, Value = "" });
        }
    }
}
