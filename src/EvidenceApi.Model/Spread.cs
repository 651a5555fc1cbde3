using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceApi.Model;

/// <summary>A spread in words, as the sentences write it and the claim check reads it.</summary>
public static partial class Spread
{
    /// <summary>"standard deviation 1.5", "range 70 to 92"; limits that the source does not name are called limits.</summary>
    public static string? Of(Dispersion? dispersion, string? printed) => dispersion switch
    {
        { Value: { } value } => string.Create(CultureInfo.InvariantCulture, $"{Name(dispersion.Type)} {value}"),
        { Lower: { } lower, Upper: { } upper } =>
            string.Create(CultureInfo.InvariantCulture, $"{(IsNamed(dispersion, printed) ? Name(dispersion.Type) : "limits")} {lower} to {upper}"),
        _ => null,
    };

    /// <summary>Whether the source itself says what its limits are.</summary>
    public static bool IsNamed(Dispersion dispersion, string? printed) => dispersion.Value is not null || Named().IsMatch(printed ?? "");

    private static string Name(DispersionType type) => type switch
    {
        DispersionType.FULL_RANGE => "range",
        _ => type.ToString().ToLowerInvariant().Replace('_', ' '),
    };

    [GeneratedRegex(@"\b(range|IQR|interquartile|quartiles)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
