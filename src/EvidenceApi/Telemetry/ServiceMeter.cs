using System.Diagnostics.Metrics;
using EvidenceApi.Database;

namespace EvidenceApi.Telemetry;

/// <summary>What the service measures of itself, beside the framework, the runtime and the driver.</summary>
internal sealed class ServiceMeter
{
    public const string Name = "EvidenceApi";

    private readonly Counter<long> lookups;

    public ServiceMeter(IMeterFactory meters, DatasetVersions versions)
    {
        var meter = meters.Create(Name);
        lookups = meter.CreateCounter<long>("evidence.response_cache.lookups", "{lookup}", "Lookups in the response cache, by result: hit or miss.");
        meter.CreateObservableGauge("evidence.dataset.version", () => versions.Current?.Number ?? 0, "{version}", "The dataset version that responses come from; 0 while none is known.");
    }

    public void LookedUp(bool found) => lookups.Add(1, new KeyValuePair<string, object?>("result", found ? "hit" : "miss"));
}
