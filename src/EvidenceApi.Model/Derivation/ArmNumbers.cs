namespace EvidenceApi.Model.Derivation;

/// <summary>The numbers that a source gives for the two arms of a comparison, at its time and in its population.</summary>
internal static class ArmNumbers
{
    /// <summary>Null unless each arm has exactly one number, of one kind and unit.</summary>
    public static (Result Arm, Result Reference)? Of(Comparison comparison, Outcome outcome)
    {
        if (comparison.Arm is not { } arm || comparison.ReferenceArm is not { } reference)
            return null;
        return (Only(arm), Only(reference)) is ({ } one, { } other) && (one.EstimateType, one.Unit) == (other.EstimateType, other.Unit) ? (one, other) : null;

        Result? Only(string id) => outcome.Results.Where(result => result.Arm == id && IsOf(result, comparison)).ToList() is [{ Conflict: null } only] ? only : null;
    }

    public static decimal? Difference(Comparison comparison, Outcome outcome) => Of(comparison, outcome) is { } pair ? Share(pair.Arm) - Share(pair.Reference) : null;

    // Counts are compared as shares: three of ten are fewer than four of twelve.
    private static decimal? Share(Result result) => result switch
    {
        { EstimateType: EstimateType.COUNT, Numerator: { } events, Denominator: { } total and > 0 } => (decimal)events / total,
        { EstimateType: EstimateType.COUNT or EstimateType.COUNT_OF_UNITS } => null,
        _ => result.Value,
    };

    private static bool IsOf(Result result, Comparison comparison) =>
        (result.Population, result.Months, result.Time, result.Source, result.Verification)
        == (comparison.Population, comparison.Months, comparison.Time, comparison.Source, comparison.Verification);
}
