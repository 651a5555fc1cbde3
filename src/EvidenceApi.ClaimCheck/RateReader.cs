namespace EvidenceApi.ClaimCheck;

/// <summary>Reads rates over time: "one every 30 years", "0.026 a year".</summary>
internal static class RateReader
{
    /// <summary>"One relapse every 30 years": a rate, and no time.</summary>
    public static void Rates(Sentence sentence)
    {
        for (var at = 0; at + 1 < sentence.Count; at++)
        {
            if (sentence.Fold(at) is not ("every" or "each" or "per") || !sentence.IsFree(at) || NumberWords.At(sentence, at + 1) is not { } number
                || sentence.At(at + 1 + number.Length + (sentence.Fold(at + 1 + number.Length) is "th" or "nd" or "rd" or "st" ? 1 : 0)) is not { Kind: PieceKind.UNIT } unit)
                continue;
            var from = at;
            while (from > 0 && (sentence.Is(from - 1, PieceKind.EVENT) || sentence.Fold(from - 1) is "occurred" or "happened" or "came" or "wa" or "was" or "only" or "one" or "a" or "about" or "once" or "single" or "just"))
                from--;
            var months = number.Value * TimeReader.MonthsOf(unit);
            if (months <= 0 || from == at)
                continue;
            sentence.Take(new Piece(from, at - from, PieceKind.MEASURE, "annualized-relapse-rate"));
            sentence.Take(new Piece(at, unit.Next - at, PieceKind.NUMBER, "rate")
            {
                Number = new() { Value = Math.Round(12 / months, 3), Decimals = 3, Qualifier = Qualifier.ABOUT },
            });
        }
    }

    /// <summary>"Relapsed at a rate of 0.026 a year", "0.026 per person-year": of relapses, a number a year is their rate and no share of people.</summary>
    public static void Yearly(Sentence sentence)
    {
        for (var at = 2; at < sentence.Count; at++)
        {
            if (sentence.At(at) is not { Kind: PieceKind.UNIT, Value: "12", Length: 1 } || !sentence.IsFree(at - 1) || sentence.Fold(at - 1) is not ("a" or "per" or "each" or "every")
                || sentence.Tokens[at - 2].Number is null || sentence.Tokens[at - 2].Decimals == 0
                || sentence.Pieces.FirstOrDefault(piece => piece.Kind is PieceKind.EVENT or PieceKind.MEASURE && (piece.Value.StartsWith("relapse,", StringComparison.Ordinal) || piece.Value == "annualized-relapse-rate")) is not { } relapse)
                continue;
            sentence.Take(relapse with { Kind = PieceKind.MEASURE, Value = "annualized-relapse-rate" });
            sentence.Take(at - 1, 2, PieceKind.PASSED_OVER, "");
            foreach (var rate in sentence.Pieces.Where(piece => piece.Kind == PieceKind.RISK && sentence.Fold(piece.From) == "rate").ToList())
                sentence.Take(rate with { Kind = PieceKind.PASSED_OVER });
        }
    }
}
