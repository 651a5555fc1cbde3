using EvidenceApi.Database;
using EvidenceApi.Http.Caching;
using EvidenceApi.Http.Compression;
using EvidenceApi.Http.Limits;
using EvidenceApi.Telemetry;

namespace EvidenceApi.Http;

/// <summary>The order of middleware.</summary>
internal static class HttpSetup
{
    public static void AddHttp(this WebApplicationBuilder builder)
    {
        var options = EvidenceOptions.Read(builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.AddLimits(options);
        builder.Services.AddSingleton<FailureLog>();
        builder.Services.AddExceptionHandler<FailureHandler>();
        builder.Services.AddSingleton<NameResolver>();
        builder.Services.AddSingleton<StudyAliases>();
        builder.Services.AddSingleton<DocumentAnswer>();
        builder.Services.AddSingleton<StudyPartAnswer>();
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .AllowAnyOrigin()
            .WithMethods("GET", "HEAD", "POST")
            .WithHeaders(CorsHeaders.Sent)
            .WithExposedHeaders(CorsHeaders.Seen)
            .SetPreflightMaxAge(CorsHeaders.PreflightAge)));
        builder.Services.AddCompression();
        builder.Services.AddCaching(options);
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
    }

    public static void UseHttp(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<EvidenceOptions>();
        app.Services.GetRequiredService<WorkPlaces>(); // too small a pool is refused before anything begins
        app.Use(RequestId.AddAsync);
        app.Use(SecurityHeaders.WriteAsync);
        app.Use(LicenceLink.AddAsync);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = http => Problems.StatusAsync(http, StatusCodes.Status500InternalServerError),
            SuppressDiagnosticsCallback = _ => true,
        });
        app.UseClientLimits(options);
        app.UseMiddleware<AnswersFromMemory>();
        app.Use(HeadRequests.RouteAsGetAsync);
        app.UseStatusCodePages(context => Problems.StatusAsync(context.HttpContext, context.HttpContext.Response.StatusCode));
        app.Use(AddressEncoding.CheckAsync);
        app.UseRouting();
        app.UseCors();
        app.Use(SlashedNames.RedirectAsync);
        app.Use(HeadRequests.RestoreAsync);
        app.Use(RequestGuard.CheckAsync);
        app.UseMiddleware<AnswersByTag>();
        app.UseMiddleware<FormatsFromMemory>();
        app.Use(WholeBody.ReadAsync);
        app.UseWorkLimits(options);
    }
}
