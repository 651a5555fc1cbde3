using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceApi.Lists;

/// <summary>One key of an order: an expression that is never null, and its PostgreSQL type.</summary>
internal sealed partial record SortKey(string Sql, bool Descending, string Type = "text")
{
    public string Direction => Descending ? "desc" : "asc";

    /// <summary>Whether PostgreSQL reads a text as a value of this key; the text comes from a cursor, which anybody may have made.</summary>
    public bool Takes(string value) => Type switch
    {
        "numeric" => value is "Infinity" or "-Infinity" || Number().IsMatch(value),
        "bigint" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "int" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "boolean" => value is "true" or "false",
        "real" => value == "0" || (float.TryParse(value, RealStyle, CultureInfo.InvariantCulture, out var rank) && float.IsNormal(rank)),
        _ => !value.Contains('\0', StringComparison.Ordinal),
    };

    private const NumberStyles RealStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    [GeneratedRegex(@"\A-?[0-9]+(\.[0-9]+)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
