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
        From(sentence);
        Fell(sentence);
    }

    /// <summary>"Fell from 93 % at two years to 87 % at four": each number has a time of its own, and the word says no more than both.</summary>
    private static void Fell(Sentence sentence)
    {
        foreach (var piece in sentence.Pieces.Where(piece => piece.Kind is PieceKind.LESS or PieceKind.MORE && sentence.Fold(piece.Next) == "from").ToList())
        {
            if (sentence.At(piece.Next + 1) is not { Kind: PieceKind.NUMBER, Number: { } first } from
                || sentence.Pieces.FirstOrDefault(other => other.Kind == PieceKind.NUMBER && other.From > from.Next) is not { Number: { } last } to || sentence.Fold(to.From - 1) != "to"
                || first.Unit != last.Unit || !sentence.Pieces.Any(other => other.Kind == PieceKind.TIME && other.From >= from.Next && other.From < to.From))
                continue;
            if (piece.Kind == PieceKind.LESS ? last.Value < first.Value : last.Value > first.Value)
                sentence.Take(piece with { Length = piece.Length + 1, Kind = PieceKind.TREND, Value = "" });
        }
    }

    /// <summary>"69.2 %, down from 78.4 %".</summary>
    private static void From(Sentence sentence)
    {
        for (var at = 1; at + 2 < sentence.Count; at++)
        {
            if (!sentence.IsFree(at, 2) || sentence.Fold(at) is not ("down" or "up") || sentence.Fold(at + 1) != "from" || sentence.At(at + 2) is not { Kind: PieceKind.NUMBER, Number: { } first })
                continue;
            var last = sentence.Pieces.LastOrDefault(piece => piece.Kind == PieceKind.NUMBER && piece.From < at)?.Number;
            if (last is not null && last.Unit == first.Unit && (sentence.Fold(at) == "down" ? last.Value < first.Value : last.Value > first.Value))
                sentence.Take(at, 2, PieceKind.TREND, "");
        }
    }
}
