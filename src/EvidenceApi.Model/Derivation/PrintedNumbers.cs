using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceApi.Model.Derivation;

/// <summary>What a source prints, compared with the number that was read from it.</summary>
public static partial class PrintedNumbers
{
    private static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Whether the value or the numerator of a result is in what its source prints, as digits or as a word.</summary>
    public static bool Contain(Result result) => result.Printed is not { } printed || Values(printed).Any(number => IsOf(result, number));

    /// <summary>The percentages that a source prints, levels of intervals apart.</summary>
    public static IEnumerable<string> Percentages(string? printed) => Percentage().Matches(printed ?? "").Select(match => match.Groups["number"].Value);

    /// <summary>Whether a number has the decimals with which the source prints it; 2.5 for a printed 2.50 has not.</summary>
    public static bool HasPrintedDecimals(decimal number, string? printed)
    {
        var same = Number().Matches((printed ?? "").Replace(",", "", StringComparison.Ordinal)).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture))
            .Where(value => value == Math.Abs(number)).ToList();
        return same.Count == 0 || same.Exists(value => value.Scale == number.Scale);
    }

    /// <summary>The count that is printed before its share, as in "10 (33 %)"; null when the print is no such pair.</summary>
    public static int? CountBeforeShare(string? printed) =>
        CountAndShare().Match(printed ?? "") is { Success: true } match ? int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>
    /// A printed share that no count gives: n of N where both are known, else any n out of N. Rounding and cutting off are both let through; null when the print
    /// and the counts agree or there is nothing to compare.
    /// </summary>
    public static string? ContradictedShare(Result result)
    {
        if (result is not { EstimateType: EstimateType.CRUDE_PROPORTION or EstimateType.COUNT, Denominator: { } total and > 0 })
            return null;
        var shares = Percentages(result.Printed).ToList();
        return shares.Count > 0 && !shares.Exists(share => Counts(result, total).Any(count => Gives(share, count, total))) ? shares[0] : null;
    }

    /// <summary>The counts behind a share: those that were printed, or the only whole number of people that gives it; null when there is none or more than one.</summary>
    public static (int Events, int Total)? ImpliedCounts(Result result) => result switch
    {
        { Conflict: not null } or { Denominator: null or 0 } => null,
        { Numerator: { } events, Denominator: { } total } => (events, total),
        { EstimateType: EstimateType.CRUDE_PROPORTION, Value: { } value, Denominator: { } total } when
            Enumerable.Range(0, total + 1).Where(count => Gives(value.ToString(CultureInfo.InvariantCulture), count, total)).ToList() is [var only] => (only, total),
        _ => null,
    };

    private static IEnumerable<int> Counts(Result result, int total) => result.Numerator is { } known ? [known] : Enumerable.Range(0, total + 1);

    private static bool Gives(string share, int count, int total)
    {
        var decimals = share.Contains('.', StringComparison.Ordinal) ? share.Length - share.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var printed = decimal.Parse(share, CultureInfo.InvariantCulture);
        var exact = 100m * count / total;
        var unit = (decimal)Math.Pow(10, -decimals);
        return Math.Abs(exact - printed) <= unit / 2 || (exact >= printed && exact < printed + unit);
    }

    private static bool IsOf(Result result, decimal number) =>
        number == result.Value || number == -result.Value || number == result.Numerator;

    private static IEnumerable<decimal> Values(string printed) =>
    [
        .. Number().Matches(printed.Replace(",", "", StringComparison.Ordinal)).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture)),
        .. Word().Matches(printed).Select(match => match.Value.ToLowerInvariant()).Select(word => word == "none" ? 0 : Array.IndexOf(Words, word)).Where(value => value >= 0).Select(value => (decimal)value),
    ];

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\A(?<count>\d+) \((about )?\d+(\.\d+)? ?%")]
    private static partial Regex CountAndShare();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\d.])(?<number>\d+(\.\d+)?) ?%(?! ?(CI|confidence|interval))")]
    private static partial Regex Percentage();
}
