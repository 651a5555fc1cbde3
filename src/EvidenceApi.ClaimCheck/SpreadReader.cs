using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Reads how far single people lie apart: "range 0.2 to 16", "IQR 3.4-7.5", "SD 5.0". None of these numbers is claimed for itself; all are compared.</summary>
internal static class SpreadReader
{
    private static readonly (string[] Words, DispersionType Type)[] Names =
    [
        (["interquartile", "range"], DispersionType.INTERQUARTILE_RANGE), (["inter", "quartile", "range"], DispersionType.INTERQUARTILE_RANGE),
        (["iqr"], DispersionType.INTERQUARTILE_RANGE), (["quartile"], DispersionType.INTERQUARTILE_RANGE),
        (["standard", "deviation"], DispersionType.STANDARD_DEVIATION), (["sd"], DispersionType.STANDARD_DEVIATION), (["±"], DispersionType.STANDARD_DEVIATION),
        (["range"], DispersionType.FULL_RANGE), (["ranging"], DispersionType.FULL_RANGE), (["ranged"], DispersionType.FULL_RANGE),
    ];

    public static void Spreads(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            foreach (var (words, type) in Names)
            {
                if (sentence.IsFree(at, words.Length) && sentence.Has(at, words) && Read(sentence, at, at + words.Length, type) is { } piece)
                {
                    at = sentence.Take(piece).Next - 1;
                    break;
                }
            }
        }
    }

    private static Piece? Read(Sentence sentence, int from, int next, DispersionType type)
    {
        while (sentence.Fold(next) is ":" or "," or "of" or "from" or "was" or "between" or "=" or "(")
            next++;
        if (type != DispersionType.STANDARD_DEVIATION)
            return IntervalReader.Pair(sentence, next) is { } pair
                ? Piece(from, AfterUnit(sentence, pair.Next), new() { Type = type, Lower = pair.Lower, Upper = pair.Upper })
                : null;
        return next < sentence.Count && sentence.Tokens[next].Number is { } value
            ? Piece(from, AfterUnit(sentence, next + 1), new() { Type = type, Value = value })
            : null;
    }

    private static Piece Piece(int from, int next, Dispersion spread) => new(from, next - from, PieceKind.SPREAD, "") { Spread = spread };

    private static int AfterUnit(Sentence sentence, int at) => sentence.Fold(at) is "year" or "month" or "y" or "yr" or "mo" or "point" ? at + 1 : at;

    /// <summary>Compares a spread, or two numbers in brackets whose meaning the sentence does not say.</summary>
    public static void Check(Statement claim, EvidenceRow row, List<Difference> differences)
    {
        if (claim.First(PieceKind.SPREAD)?.Spread is { } said)
        {
            if (row.Dispersion is not { } held || held.Type != said.Type)
                differences.Add(new(ClaimField.INTERVAL, row.Dispersion is { } other ? Text(other) : "no spread", row.Dispersion is null));
            else if (held.Value != said.Value || held.Lower != said.Lower || held.Upper != said.Upper)
                differences.Add(new(ClaimField.INTERVAL, Text(held)));
        }
        if (row.Effect is not null || claim.First(PieceKind.INTERVAL)?.Interval is not { } interval)
            return;
        var isSpread = interval.Level == 0 && row.Interval is null && row.Dispersion is { Lower: not null };
        if (!isSpread)
            Effects.Interval(interval, row, differences);
        else if (row.Dispersion is { } spread && (spread.Lower != interval.Lower || spread.Upper != interval.Upper))
            differences.Add(new(ClaimField.INTERVAL, Text(spread)));
    }

    private static string Text(Dispersion spread) => spread.Type switch
    {
        DispersionType.FULL_RANGE => $"range {Reasons.Number(spread.Lower)} to {Reasons.Number(spread.Upper)}",
        DispersionType.INTERQUARTILE_RANGE => $"interquartile range {Reasons.Number(spread.Lower)} to {Reasons.Number(spread.Upper)}",
        _ => $"{spread.Type.ToString().ToLowerInvariant().Replace('_', ' ')} {Reasons.Number(spread.Value)}",
    };
}
