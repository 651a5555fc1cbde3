namespace EvidenceApi.Seeder.Documents;

/// <summary>Where served things are.</summary>
internal static class Addresses
{
    public static string OfStudy(string id) => $"/v1/studies/{id}";
}
