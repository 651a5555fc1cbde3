using EvidenceApi.Database;

namespace EvidenceApi.Http.Limits;

/// <summary>Limits that keep one client, or all together, from blocking the others. A limit of 0 has no cost.</summary>
internal static class LimitsSetup
{
    public static void AddLimits(this WebApplicationBuilder builder, EvidenceOptions options)
    {
        builder.WebHost.ConfigureKestrel(kestrel => ServerLimits.Set(kestrel.Limits, options));
        builder.Services.AddSingleton<ClientQuota>();
        builder.Services.AddSingleton(services => WorkPlaces.Of(options, services.GetRequiredService<EvidencePool>()));
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = TimeLimit.Policy(options.RequestTimeoutSeconds));
    }

    /// <summary>The cost of every response, those from memory too.</summary>
    public static void UseClientLimits(this WebApplication app, EvidenceOptions options)
    {
        if (TrustedProxies.Read(options.TrustedProxies) is { } proxies)
            app.UseForwardedHeaders(proxies);
        if (options.RateLimitRequests > 0)
            app.UseMiddleware<RateLimits>();
    }

    /// <summary>Middleware for requests that reach the database.</summary>
    public static void UseWorkLimits(this WebApplication app, EvidenceOptions options)
    {
        if (options.RequestTimeoutSeconds > 0)
        {
            app.UseRequestTimeouts();
            app.Use(TimeLimit.UntilStartedAsync);
        }
        app.UseMiddleware<WorkLimit>();
    }
}
