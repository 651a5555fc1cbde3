using EvidenceApi.Http.Caching;
using EvidenceApi.Lists;

namespace EvidenceApi.Http;

/// <summary>The order of what every request passes through.</summary>
internal static class HttpSetup
{
    // Long enough that a value of 10 kB reaches the guard, which says what is wrong with it.
    private const int LongestRequestLine = 64 * 1024;

    public static void AddHttp(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
        });
        builder.Services.AddExceptionHandler<FailureHandler>();
        builder.Services.AddSingleton<StudyAliases>();
        builder.Services.AddSingleton<ListAnswer>();
        builder.Services.AddSingleton<DocumentAnswer>();
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .AllowAnyOrigin()
            .WithMethods("GET", "HEAD", "POST")
            .WithHeaders(CorsHeaders.Sent)
            .WithExposedHeaders(CorsHeaders.Seen)));
        builder.Services.AddCaching(EvidenceOptions.Read(builder.Configuration));
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
    }

    public static void UseHttp(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = http => Problems.StatusAsync(http, StatusCodes.Status500InternalServerError),
            SuppressDiagnosticsCallback = _ => true,
        });
        app.UseMiddleware<AnswersFromMemory>();
        app.Use(HeadRequests.RouteAsGetAsync);
        app.UseStatusCodePages(context => Problems.StatusAsync(context.HttpContext, context.HttpContext.Response.StatusCode));
        app.UseRouting();
        app.UseCors();
        app.Use(HeadRequests.RestoreAsync);
        app.Use(RequestGuard.CheckAsync);
        app.UseMiddleware<AnswersByTag>();
        app.UseMiddleware<FormatsFromMemory>();
    }
}
