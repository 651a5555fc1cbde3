using System.Globalization;

namespace EvidenceApi.Bench.Generator.Results;

/// <summary>Numbers of results are texts in the registry, with the oddities of people who type them.</summary>
internal static class Number
{
    public const string NotAvailable = "NA";

    /// <summary>With <paramref name="commas"/>, thousands are apart: 12,345.6.</summary>
    public static string Text(double value, int decimals, bool commas = false) =>
        Rounded(value, decimals).ToString((commas ? "N" : "F") + (char)('0' + decimals), CultureInfo.InvariantCulture);

    // Adding 0 turns -0 into 0, which would be written as -0.0.
    private static double Rounded(double value, int decimals) => Math.Round(value, decimals) + 0.0;
}
