using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using EvidenceApi.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace EvidenceApi.Tests.Telemetry;

public sealed class TelemetryExportTests
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    [Fact]
    public async Task A_request_is_a_trace_with_route_method_status_statement_and_request_id_and_pools_are_named()
    {
        var received = new ConcurrentDictionary<string, string>();
        await using var collector = WebApplication.CreateSlimBuilder().Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapPost("/v1/{signal}", async (string signal, HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            received.AddOrUpdate(signal, Encoding.Latin1.GetString(body.ToArray()), (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
        });
        await collector.StartAsync();

        // A process of its own, as an operator starts it, because the exporter reads the environment.
        using var service = Process.Start(new ProcessStartInfo("dotnet", [typeof(EvidenceService).Assembly.Location, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["ConnectionStrings__Evidence"] = (await Databases.SeededAsync()).Reader,
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Urls.First(),
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
                ["OTEL_SERVICE_NAME"] = "a name of the operator",
            },
        })!;
        using var http = new HttpClient { BaseAddress = await AddressAsync(service) };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/measures/progression-free-survival") { Headers = { { "traceparent", $"00-{Trace}-00f067aa0ba902b7-01" } } };
        using var answer = await http.SendAsync(request);
        Assert.Equal(Trace, Assert.Single(answer.Headers.GetValues("Request-Id")));
        using var terminate = Process.Start("kill", ["-TERM", $"{service.Id}"]);
        await service.WaitForExitAsync();

        // Texts of protobuf are as they are; a trace id is its 16 bytes.
        var traces = received["traces"];
        Assert.All(
            ["a name of the operator", "http.route", "/v1/measures/{id}", "http.request.method", "GET", "http.response.status_code", "request.id", Trace, "db.query.text", "select", Encoding.Latin1.GetString(Convert.FromHexString(Trace))],
            text => Assert.Contains(text, traces, StringComparison.Ordinal));
        var metrics = received["metrics"];
        Assert.All(["http.server.request.duration", "dotnet.gc.collections", "evidence.dataset.version", "evidence.response_cache.lookups", "pool.name"], text => Assert.Contains(text, metrics, StringComparison.Ordinal));
        Assert.DoesNotContain("Host=", metrics, StringComparison.OrdinalIgnoreCase);
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
