using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceApi.Seeder.Coding;

/// <summary>A lower and an upper limit as in a text of criteria, and what the numbers do not say.</summary>
internal sealed partial record CriterionRange(decimal? Minimum, decimal? Maximum, string? Words)
{
    private static readonly Dictionary<string, decimal> NumberWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["ten"] = 10, ["twelve"] = 12, ["twenty-four"] = 24,
    };

    /// <summary>The range that a text begins with; null where it has none, or more than one range.</summary>
    /// <param name="text">What follows the name of what is limited.</param>
    /// <param name="characters">How far it is looked at.</param>
    /// <param name="unit">The unit that has to follow, as the word begins; null where none does.</param>
    public static CriterionRange? Of(string text, int characters, string? unit)
    {
        var near = text[..Math.Min(text.Length, characters)];
        if (unit is not null && near.IndexOf(unit, StringComparison.OrdinalIgnoreCase) is var end && end >= 0)
            near = near[..end];
        else if (unit is not null)
            return null;
        var found = Both().Match(near) is { Success: true } both ? both : Upper().Match(near) is { Success: true } upper && !Lower().IsMatch(near[..upper.Index]) ? upper : Lower().Match(near);
        if (!found.Success || Numeral().IsMatch(near[..found.Index]) || (unit is not null && Numeral().IsMatch(near[(found.Index + found.Length)..])))
            return null;
        var (from, to) = (Limit(found.Groups["from"]), Limit(found.Groups["to"]));
        return from > to ? null : new CriterionRange(from, to, found.Groups["open"].Success ? (to is null ? "Above the limit, not at it." : "Below the limit, not at it.") : null);
    }

    public static decimal Number(string text) => NumberWords.TryGetValue(text, out var number) ? number : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static decimal? Limit(Group group) => group.Success ? Number(group.Value) : null;

    [GeneratedRegex(@"(≥|>=|greater than or equal to)?\s*(?<from>\d+(\.\d+)?)\s*(points?\s*|years?\s*)?(-|to|and|&|,\s*and)\s*(≤|<=|less than or equal to)?\s*(?<to>\d+(\.\d+)?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Both();

    [GeneratedRegex(@"((?<open><(?!=))|≤|<=|up to|less than or equal to)\s*(?<to>\d+(\.\d+)?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Upper();

    [GeneratedRegex(@"((?<open>>(?!=))|≥|>=|at least|greater than or equal to)\s*(?<from>\d+(\.\d+)?|one|two|three|four|five|six|ten)|(?<from>\d+(\.\d+)?) or (greater|more|higher)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Lower();

    [GeneratedRegex(@"\d")]
    private static partial Regex Numeral();
}
