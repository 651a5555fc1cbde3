using Microsoft.Extensions.Logging.Console;
using Npgsql;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace EvidenceApi.Telemetry;

/// <summary>
/// Traces and metrics over OTLP, sent when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names a collector and not otherwise. All other <c>OTEL_</c> variables are OpenTelemetry's own.
/// </summary>
internal static class TelemetryExport
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT", ServiceName = "OTEL_SERVICE_NAME", UsualName = "evidence-api";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Logging.AddConsoleFormatter<LogLines, ConsoleFormatterOptions>();
        builder.Services.AddSingleton<ServiceMeter>();
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint]))
            return;
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => Name(resource, builder.Configuration[ServiceName]))
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(spans => spans.EnrichWithHttpResponse = (span, response) => span.SetTag("request.id", response.HttpContext.TraceIdentifier))
                .AddNpgsql()
                .AddOtlpExporter())
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddRuntimeInstrumentation()
                .AddMeter("Npgsql", ServiceMeter.Name)
                .AddOtlpExporter());
    }

    // A name that is set here would win over the variable.
    private static void Name(ResourceBuilder resource, string? given)
    {
        if (string.IsNullOrEmpty(given))
            resource.AddService(UsualName);
    }
}
