using Swashbuckle.AspNetCore.SwaggerUI;

namespace EvidenceApi.OpenApi;

/// <summary>Swagger UI: usable on a phone, tags closed, a box to filter them, addresses of operations, and "Try it out" on.</summary>
internal static class SwaggerPage
{
    private const string Script = "/swagger-page.js";

    // Swagger UI's own page is laid out for a screen of 1,400 pixels; links and buttons have too little contrast.
    private const string Head = """
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <style>
        .swagger-ui .wrapper { max-width: 75rem; padding: 0 0.75rem; }
        .swagger-ui .topbar { display: none; }
        .swagger-ui .info { margin: 1.5rem 0; overflow-wrap: anywhere; }
        .swagger-ui .info a, .swagger-ui a.nostyle { color: #0b5394; }
        @media (max-width: 48rem) {
          .swagger-ui .opblock .opblock-summary { flex-wrap: wrap; }
          .swagger-ui .opblock .opblock-summary-path { max-width: 100%; font-size: 0.85rem; }
          .swagger-ui .opblock .opblock-summary-description { width: 100%; padding: 0.25rem 0 0 0.5rem; font-size: 0.8rem; }
          .swagger-ui .opblock-tag { font-size: 1.1rem; flex-wrap: wrap; }
          .swagger-ui .opblock-tag small { padding: 0; flex-basis: 100%; }
          .swagger-ui table.parameters, .swagger-ui table.parameters > tbody, .swagger-ui table.parameters tr, .swagger-ui table.parameters td { display: block; width: auto; max-width: 100%; }
          .swagger-ui table.parameters > thead { display: none; }
          .swagger-ui .parameters-col_description input, .swagger-ui .parameters-col_description select, .swagger-ui .parameters-col_description textarea { max-width: 100%; width: 100%; }
          .swagger-ui .responses-table, .swagger-ui .responses-table tbody, .swagger-ui .responses-table tr, .swagger-ui .responses-table td { display: block; width: auto; max-width: 100%; }
          .swagger-ui .responses-table > thead { display: none; }
          .swagger-ui pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
        }
        </style>
        """;

    public static void MapScript(IEndpointRouteBuilder routes) => routes.MapGet(Script, (HttpContext http) =>
    {
        http.Response.Headers.CacheControl = "public, max-age=3600";
        return Microsoft.AspNetCore.Http.Results.Stream(typeof(SwaggerPage).Assembly.GetManifestResourceStream("swagger-page.js") ?? Stream.Null, "text/javascript");
    }).ExcludeFromDescription();

    public static void Configure(SwaggerUIOptions options)
    {
        options.SwaggerEndpoint(ServedDocument.Json, "EvidenceApi v1");
        options.DocumentTitle = "EvidenceApi";
        options.HeadContent = Head;
        options.InjectJavascript(Script);
        options.DocExpansion(DocExpansion.None);
        options.DefaultModelsExpandDepth(-1);
        options.EnableDeepLinking();
        options.EnableFilter();
        options.EnableTryItOutByDefault();
        options.DisplayRequestDuration();
    }
}
