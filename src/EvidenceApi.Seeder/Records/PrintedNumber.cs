using System.Globalization;
using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>Reads numbers as registers print them: thousands commas, <c>.04</c>, <c>80.</c>, exponents. A text that is not certainly one number is not read.</summary>
internal static partial class PrintedNumber
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The number; null for "NA", for a decimal comma, and for every other text that is not one number.</summary>
    public static decimal? Read(string? printed)
    {
        var text = printed?.Trim().Replace('−', '-');
        if (text is null || !Number().IsMatch(text))
            return null;
        return decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), Style, CultureInfo.InvariantCulture, out var number)
            && (number != 0 || !text.Split('e', 'E')[0].Any(digit => digit is >= '1' and <= '9')) // too small for a decimal is not zero
            ? number
            : null;
    }

    public static int? ReadCount(string? printed) => Read(printed) is { } number && number >= 0 && number <= int.MaxValue && number == Math.Truncate(number) ? (int)number : null;

    /// <summary>A p-value with its sign: <c>&lt;0.0001</c>, <c>= .04</c>, <c>0.5</c>; the value may lie outside 0 to 1.</summary>
    public static PValue? ReadPValue(string? printed)
    {
        var match = SignedPValue().Match(printed?.Trim() ?? "");
        return match.Success && Read(match.Groups["number"].Value) is { } value
            ? new PValue
            {
                Operator = match.Groups["sign"].Value switch { "<" => PValueOperator.LESS_THAN, ">" => PValueOperator.GREATER_THAN, _ => PValueOperator.EQUAL },
                Value = value,
            }
            : null;
    }

    /// <summary>What registers print where there is no number.</summary>
    public static bool IsNotAvailable(string? printed) => printed?.Trim() is "NA" or "N/A" or "NE" or "NR" or "ND" or "--";

    // A group of three after a comma is thousands only when it does not follow a zero: 0,083 has a decimal comma.
    [GeneratedRegex(@"^[+-]?([1-9][0-9]{0,2}(,[0-9]{3})+|[0-9]+)(\.[0-9]*)?([eE][+-]?[0-9]{1,2})?$|^[+-]?\.[0-9]+([eE][+-]?[0-9]{1,2})?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[pP]?\s*(?<sign>[<>=]?)\s*(?<number>[-+.,0-9eE]+)$")]
    private static partial Regex SignedPValue();
}
