using System.Globalization;

namespace EvidenceApi.Model.Derivation;

/// <summary>The time of a number in words, from the number alone: what the outcome planned to measure is not when this number was.</summary>
internal static class RowTime
{
    /// <summary>Null when the source does not state it.</summary>
    public static string? Of(Result result) => result switch
    {
        { Time: { } time } => time.StartsWith("not stated", StringComparison.OrdinalIgnoreCase) ? null : time,
        { Months: 0 } => "at baseline",
        { Months: 1 } => "at 1 month",
        { Months: { } months } => string.Create(CultureInfo.InvariantCulture, $"at {months:0.#} months"),
        _ => null,
    };
}
