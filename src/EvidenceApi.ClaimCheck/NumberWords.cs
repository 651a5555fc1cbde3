using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Numbers in digits or in words: "46", "forty-six", "a hundred".</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Units = new Dictionary<string, int>
    {
        ["zero"] = 0, ["nil"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9,
        ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17,
        ["eighteen"] = 18, ["nineteen"] = 19,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Tens = new Dictionary<string, int>
    {
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fourty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary();

    /// <summary>Percent of one of the parts that a word names: a third is 33.33….</summary>
    public static readonly FrozenDictionary<string, decimal> Parts = new Dictionary<string, decimal>
    {
        ["half"] = 50, ["halves"] = 50, ["third"] = 100m / 3, ["quarter"] = 25, ["fourth"] = 25, ["fifth"] = 20, ["sixth"] = 100m / 6, ["seventh"] = 100m / 7,
        ["eighth"] = 12.5m, ["ninth"] = 100m / 9, ["tenth"] = 10,
    }.ToFrozenDictionary();

    /// <summary>The number that begins at this token, and how many tokens it takes; null when none does.</summary>
    public static NumberAt? At(Sentence sheet, int at)
    {
        if (!sheet.IsFree(at) || (sheet.Fold(at) == "a" && sheet.Has(at - 1, "half")))
            return null;
        if (sheet.Tokens[at].Number is { } digits)
            return sheet.Has(at + 1, "and", "a", "half") && sheet.IsFree(at + 1, 3) ? new(digits + 0.5m, 1, 4) : new(digits, sheet.Tokens[at].Decimals, 1);
        var fold = sheet.Fold(at);
        if (Units.TryGetValue(fold, out var unit) && sheet.Has(at + 1, "and", "a", "half") && sheet.IsFree(at + 1, 3))
            return new(unit + 0.5m, 1, 4); // "five and a half years"
        if (Units.TryGetValue(fold, out unit))
            return unit == 1 && sheet.Has(at + 1, "hundred") ? new(100, 0, 2) : new(unit, 0, 1);
        if (Tens.TryGetValue(fold, out var ten))
            return sheet.IsFree(at + 1) && Units.TryGetValue(sheet.Fold(at + 1), out var rest) && rest is > 0 and < 10
                ? new(ten + rest, 0, 2) : new(ten, 0, 1);
        return Article(sheet, at);
    }

    private static NumberAt? Article(Sentence sheet, int at)
    {
        if (sheet.Has(at, "half", "a", "dozen"))
            return new(6, 0, 3);
        if (sheet.Has(at, "a", "dozen"))
            return new(12, 0, 2);
        return sheet.Has(at, "a", "hundred") ? new(100, 0, 2) : null;
    }
}

/// <summary>A number, its decimals as written, and the tokens that it takes.</summary>
internal readonly record struct NumberAt(decimal Value, int Decimals, int Length)
{
    public bool IsCount => Decimals == 0 && Value >= 0 && Value < 1_000_000 && decimal.IsInteger(Value);
}
