namespace EvidenceApi.Tests.Support;

/// <summary>A test is one client that asks more than any client should.</summary>
internal static class NoLimits
{
    public static readonly string[] Settings = ["--Evidence:RateLimitRequests", "0"];
}
