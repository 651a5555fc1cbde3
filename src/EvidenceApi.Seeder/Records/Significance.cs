using System.Text.RegularExpressions;

namespace EvidenceApi.Seeder.Records;

/// <summary>
/// Whether a p-value, and a 95 % interval, say that there is an effect: true, false, or null where what is printed decides nothing, as p &gt; 0.01 does. A
/// printed 0.05 and a limit that is printed as no effect may have been rounded from either side.
/// </summary>
internal static partial class Significance
{
    private const decimal Threshold = 0.05m;

    public static bool? Of(string? pValue)
    {
        var match = Signed().Match(pValue?.Trim() ?? "");
        if (!match.Success || PrintedNumber.Read(match.Groups["number"].Value) is not ({ } value and >= 0 and <= 1))
            return null;
        return match.Groups["sign"].Value switch
        {
            "<" or "<=" or "≤" => value <= Threshold ? true : null,
            ">" or ">=" or "≥" => value >= Threshold ? false : null,
            _ => value == Threshold ? null : value < Threshold,
        };
    }

    /// <param name="lower">Lower limit.</param>
    /// <param name="upper">Upper limit.</param>
    /// <param name="none">The value that means no effect.</param>
    public static bool? Of(decimal lower, decimal upper, decimal none) => none < lower || none > upper ? true : none > lower && none < upper ? false : null;

    [GeneratedRegex(@"\A[pP]?\s*(?<sign>[<>]=?|[=≤≥]|)\s*(?<number>[-+.,0-9eE]+)\z")]
    private static partial Regex Signed();
}
