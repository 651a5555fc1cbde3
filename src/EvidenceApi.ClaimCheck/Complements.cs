namespace EvidenceApi.ClaimCheck;

/// <summary>The measure that tells of the others: who relapsed, and who stayed free of relapse.</summary>
internal static class Complements
{
    /// <summary>The measures of which these are the complement; empty when there are none.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> measures) =>
        [.. MeasureWords.Complements.SelectMany(pair => Other(pair, measures)).Distinct(StringComparer.Ordinal)];

    private static string[] Other((string[] Events, string[] Freedom) pair, IReadOnlyList<string> measures)
    {
        if (pair.Events.Intersect(measures).Any())
            return pair.Freedom;
        return pair.Freedom.Intersect(measures).Any() ? pair.Events : [];
    }
}
