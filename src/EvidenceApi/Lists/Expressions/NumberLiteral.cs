using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceApi.Lists.Expressions;

/// <summary>Numbers as expressions write them: 12, -0.5, 1.5e3.</summary>
internal static partial class NumberLiteral
{
    /// <summary>What is allowed, for messages.</summary>
    public const string Allowed = "a number such as 12, -0.5 or 1.5e3, of 28 digits at most";

    private const int MostDigits = 28; // what a decimal holds exactly

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The number, exactly; null when the text is not a number or has too many digits.</summary>
    public static decimal? Read(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
            return null;
        var exponent = match.Groups["exponent"].Success ? int.Parse(match.Groups["exponent"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var whole = match.Groups["whole"].Length + exponent;
        var fraction = match.Groups["fraction"].Length - exponent;
        return Math.Max(whole, 0) + Math.Max(fraction, 0) <= MostDigits ? decimal.Parse(text, Style, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"\A[+-]?(?<whole>[0-9]+)(\.(?<fraction>[0-9]+))?([eE](?<exponent>[+-]?[0-9]{1,3}))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
