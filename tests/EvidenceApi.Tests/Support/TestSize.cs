namespace EvidenceApi.Tests.Support;

/// <summary>How much a slow test does: by default what finds faults, with <c>scripts/test --all</c>, which sets <c>EVIDENCE_ALL</c>, the whole.</summary>
internal static class TestSize
{
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("EVIDENCE_ALL") == "1";

    public static int Of(int usual, int full) => IsFull ? full : usual;
}
