namespace EvidenceApi.Bench.Generator.Results;

/// <summary>Ids of groups: FG of the flow, BG of the baseline, OG of outcomes, EG of adverse events.</summary>
internal static class GroupId
{
    private const int Kept = 50;

    private static readonly Dictionary<string, string[]> Ids =
        new[] { "FG", "BG", "OG", "EG" }.ToDictionary(prefix => prefix, prefix => Enumerable.Range(0, Kept).Select(place => Made(prefix, place)).ToArray());

    public static string Of(string prefix, int place) => place < Kept ? Ids[prefix][place] : Made(prefix, place);

    private static string Made(string prefix, int place) => $"{prefix}{place:000}";
}
