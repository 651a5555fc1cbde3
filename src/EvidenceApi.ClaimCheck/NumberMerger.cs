namespace EvidenceApi.ClaimCheck;

/// <summary>Joins two ways to say one number.</summary>
internal static class NumberMerger
{
    /// <summary>Half a tenth: words that stand beside digits for the same share may be as far from them, in percentage points.</summary>
    private const decimal SpokenTolerance = 5;

    /// <summary>The number that both say, of which digits count more than words; null when they are two numbers.</summary>
    public static NumberHit? Merge(Sheet sheet, NumberHit one, NumberHit other) => Alike(one, other) ?? InBrackets(sheet, one, other);

    /// <summary>Two ways to say one number: "3 of 52 (6 %)", "two thirds (66 %)"; null when they differ.</summary>
    private static NumberHit? Alike(NumberHit one, NumberHit other)
    {
        var (percent, more) = one.Kind == NumberKind.PERCENT ? (one, other) : (other, one);
        var fits = more.Kind switch
        {
            _ when percent.Kind == more.Kind => percent.Value == more.Value && percent.Of == more.Of,
            NumberKind.PERCENT or NumberKind.HEADCOUNT => Math.Abs(percent.Value - (more.Share ?? 0)) <= Step(percent.Decimals),
            _ => Math.Abs((percent.Share ?? 0) - more.Value) <= NumberSettler.FractionTolerance,
        };
        return fits ? percent with { Of = percent.Of ?? more.Of } : null;
    }

    /// <summary>"Nearly half (46 %)", "93 % (nine out of ten)": digits beside the words for them, of which the digits count; null when they are not.</summary>
    private static NumberHit? InBrackets(Sheet sheet, NumberHit one, NumberHit other)
    {
        var (percent, words) = one.Kind == NumberKind.PERCENT ? (one, other) : (other, one);
        if (percent.Kind != NumberKind.PERCENT || NumberSettler.Number(words) is not { IsFraction: true } spoken || !(IsInBracket(sheet, one) || IsInBracket(sheet, other)))
            return null;
        var agrees = Math.Abs(percent.Value - (words.Share ?? 0)) <= SpokenTolerance
            || NumberFit.Agrees(spoken with { Value = words.Share, Numerator = null, Denominator = null }, percent.Value);
        return agrees ? percent : null;
    }

    /// <summary>Whether a bracket opens just before the number and its qualifier.</summary>
    private static bool IsInBracket(Sheet sheet, NumberHit hit)
    {
        var before = hit.From - 1;
        while (sheet.MeaningAt(before) == UnderstoodAs.QUALIFIER)
            before--;
        return sheet.Fold(before) is "(" or "[";
    }

    /// <summary>One unit of the last decimal: the two forms may differ by so much, for sources cut as often as they round.</summary>
    private static decimal Step(int decimals) => new(1, 0, 0, false, (byte)Math.Clamp(decimals, 0, 28));
}
