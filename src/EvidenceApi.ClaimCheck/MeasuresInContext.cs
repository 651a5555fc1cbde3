namespace EvidenceApi.ClaimCheck;

/// <summary>What else a measure word means beside the time and the number of the claim.</summary>
internal static class MeasuresInContext
{
    /// <summary>Up to 100 days after the transplant, studies count deaths of any cause, or those put down to it.</summary>
    private const decimal HundredDays = 3.4m;

    public static IReadOnlyList<string> Widen(IReadOnlyList<string> measures, decimal? months, ClaimNumber? number, LexiconIndex index)
    {
        if (Means(measures, "death") && months is > 0 and <= HundredDays)
            return Known([.. measures, "mortality-100d", "transplant-related-mortality"], index);
        // Nobody relapsed, and there were no relapses, are the same; any other count of people is no count of relapses.
        return Means(measures, "relapse") && number is { Numerator: 0 } ? Known([.. measures, "relapse-count"], index) : measures;
    }

    private static bool Means(IReadOnlyList<string> measures, string measure) => measures is [var only] && only == measure;

    private static IReadOnlyList<string> Known(IReadOnlyList<string> measures, LexiconIndex index) => [.. measures.Where(index.Measures.ContainsKey)];
}
