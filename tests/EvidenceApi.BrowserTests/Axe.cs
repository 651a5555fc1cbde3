using Deque.AxeCore.Commons;

namespace EvidenceApi.BrowserTests;

/// <summary>What axe is asked: only what is wrong, because details of what is right take as long again.</summary>
internal static class Axe
{
    public static readonly AxeRunOptions Wrong = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>For pages of thousands of elements of which only critical faults count: contrast is none of them, and takes most of the time.</summary>
    public static readonly AxeRunOptions CriticallyWrong = new()
    {
        ResultTypes = [ResultType.Violations], Rules = new Dictionary<string, RuleOptions> { ["color-contrast"] = new() { Enabled = false } },
    };
}
