using System.Collections.Concurrent;
using System.Diagnostics;
using EvidenceApi.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace EvidenceApi.Tests.Telemetry;

public sealed class TelemetryExportTests
{
    [Fact]
    public async Task Traces_and_metrics_reach_a_collector_that_is_named()
    {
        var received = new ConcurrentDictionary<string, bool>();
        await using var collector = WebApplication.CreateSlimBuilder().Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapPost("/v1/{signal}", (string signal) => received[signal] = true);
        await collector.StartAsync();

        // A process of its own, as an operator starts it, because the exporter reads the environment.
        using var service = Process.Start(new ProcessStartInfo("dotnet", [typeof(EvidenceService).Assembly.Location, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["ConnectionStrings__Evidence"] = (await Databases.MigratedAsync()).Reader,
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Urls.First(),
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            },
        })!;
        using var http = new HttpClient { BaseAddress = await AddressAsync(service) };
        await http.GetAsync(new Uri("/v1", UriKind.Relative));
        using var terminate = Process.Start("kill", ["-TERM", $"{service.Id}"]);
        await service.WaitForExitAsync();
        Assert.Superset(new HashSet<string> { "traces", "metrics" }, received.Keys.ToHashSet());
    }

    private static async Task<Uri> AddressAsync(Process service)
    {
        const string said = "Now listening on: ";
        while (await service.StandardOutput.ReadLineAsync() is { } line)
            if (line.Contains(said, StringComparison.Ordinal))
                return new Uri(line[(line.IndexOf(said, StringComparison.Ordinal) + said.Length)..]);
        throw new InvalidOperationException("the service ended without an address");
    }
}
