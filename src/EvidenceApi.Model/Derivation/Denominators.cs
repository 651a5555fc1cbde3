using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceApi.Model.Derivation;

/// <summary>Whether the label of a population fits the people who were counted.</summary>
internal static partial class Denominators
{
    private static readonly DenominatorKind[] Parts = [DenominatorKind.EVALUABLE, DenominatorKind.COMPLETED, DenominatorKind.AT_RISK];

    /// <summary>"All 151 treated" is not 82 people, and "All people treated" is not the six of seven who could be evaluated.</summary>
    public static bool Contradict(string label, Result result, Study study)
    {
        if (result.Denominator is not { } total)
            return false;
        if (Number().Match(label) is { Success: true } number)
            return result.Arm is null && total != int.Parse(number.Groups["number"].Value, CultureInfo.InvariantCulture);
        return label.StartsWith("All", StringComparison.OrdinalIgnoreCase) && (Parts.Contains(result.DenominatorKind) || total < Largest(result, study));
    }

    /// <summary>The number of people in a label, when no count out of it gives the share that the source prints without a denominator; else null.</summary>
    public static int? ImpossibleWhole(string label, Result result) =>
        result is { Denominator: null, Arm: null, EstimateType: EstimateType.CRUDE_PROPORTION or EstimateType.COUNT } && Number().Match(label) is { Success: true } number
        && int.Parse(number.Groups["number"].Value, CultureInfo.InvariantCulture) is > 0 and var total && PrintedNumbers.ContradictedShare(result with { Denominator = total }) is not null
            ? total
            : null;

    private static int Largest(Result result, Study study) => study.Outcomes.SelectMany(outcome => outcome.Results)
        .Where(other => (other.Population, other.Arm, other.DenominatorUnit) == (result.Population, result.Arm, result.DenominatorUnit))
        .Max(other => other.Denominator) ?? 0;

    [GeneratedRegex(@"\A(All|The) (?<number>\d+)\b")]
    private static partial Regex Number();
}
