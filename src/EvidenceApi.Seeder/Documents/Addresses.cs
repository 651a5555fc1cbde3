namespace EvidenceApi.Seeder.Documents;

/// <summary>Where served things are.</summary>
internal static class Addresses
{
    public static string OfStudy(string id) => $"/v1/studies/{id}";

    public static string OfOutcome(string id) => $"/v1/outcomes/{id}";

    public static string OfResult(string id) => $"/v1/results/{id}";

    public static string OfComparison(string id) => $"/v1/comparisons/{id}";

    public static string OfSource(string id) => $"/v1/sources/{id}";

    public static string OfClaim(string id) => $"/v1/claims/{id}";
}
