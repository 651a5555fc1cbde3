namespace EvidenceApi.Http;

/// <summary>Lets one failure of a kind into the log in a second and counts the others, so that an outage does not fill a disk.</summary>
internal sealed class FailureLog(TimeProvider clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, (DateTimeOffset At, int Unlogged)> kinds = [];

    /// <summary>How many were left out since the last one that was logged; null when this one is left out as well.</summary>
    public int? Next(string kind)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (kinds.TryGetValue(kind, out var last) && now - last.At < Interval)
            {
                kinds[kind] = (last.At, last.Unlogged + 1);
                return null;
            }
            kinds[kind] = (now, 0);
            return last.Unlogged;
        }
    }
}
