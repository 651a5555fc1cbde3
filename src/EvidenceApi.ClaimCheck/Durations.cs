using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Measures whose values are lengths of time, in years or months.</summary>
internal static class Durations
{
    private static readonly FrozenSet<string> Measures = ["age", "follow-up-duration", "disease-duration", "time-to-progression"];

    public static bool Contains(string measure) => Measures.Contains(measure);
}
