using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EvidenceApi.Http;
using EvidenceApi.Http.Caching;
using EvidenceApi.Http.Compression;
using EvidenceApi.OpenApi.Shaping;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

namespace EvidenceApi.OpenApi;

/// <summary>The OpenAPI document: made once, when it is first asked for, and sent from memory in each encoding, with a tag.</summary>
internal sealed class ServedDocument(IServiceScopeFactory services, ContentEncodings encodings)
{
    public const string Json = "/openapi.json", Yaml = "/openapi.yaml";

    private const string CacheControl = "public, max-age=3600, stale-while-revalidate=86400";

    // What is served since before under other addresses.
    private static readonly Dictionary<string, string> MediaTypes = new()
    {
        [Json] = "application/json", [Yaml] = "application/yaml", ["/swagger/v1/swagger.json"] = "application/json", ["/swagger/v1/swagger.yaml"] = "application/yaml",
    };

    private static readonly JsonSerializerOptions Minified = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ConcurrentDictionary<(string MediaType, string Encoding), Lazy<Form>> forms = new();

    private readonly Lock gate = new();

    private JsonObject? document;

    /// <summary>Whether a path is one of the document's, which are limited as <c>/v1</c> is.</summary>
    public static bool IsAt(PathString path) => path.Value is { } value && MediaTypes.ContainsKey(value);

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var (path, type) in MediaTypes)
            routes.MapGet(path, (HttpContext http, ServedDocument document) => document.SendAsync(http, type)).ExcludeFromDescription();
    }

    private Task SendAsync(HttpContext http, string mediaType)
    {
        var encoding = encodings.NameFor(http);
        var form = forms.GetOrAdd((mediaType, encoding), _ => new Lazy<Form>(() => Make(mediaType, encoding, ContentEncodings.Encode(Text(mediaType), encodings.Choose(http))))).Value;
        var headers = http.Response.Headers;
        headers.ETag = form.Tag;
        headers.CacheControl = CacheControl;
        headers.Vary = "Accept-Encoding";
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = CorsHeaders.Exposed;
        if (http.Request.Headers.IfNoneMatch is { Count: > 0 } tags && (tags is ["*"] || Preconditions.Name(tags, form.Tag)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        http.Response.ContentType = $"{mediaType}; charset=utf-8";
        return form.Body.SendAsync(http);
    }

    private byte[] Text(string mediaType) => mediaType == MediaTypes[Json]
        ? JsonSerializer.SerializeToUtf8Bytes(Document(), Minified)
        : Encoding.UTF8.GetBytes(YamlText.Of(Document()));

    private static Form Make(string mediaType, string encoding, EncodedBody body) =>
        new(body, string.Create(CultureInfo.InvariantCulture, $"\"{Digest.Of(body.Bytes.Span):x16}-{mediaType[^4..]}-{encoding}\""));

    private JsonObject Document()
    {
        lock (gate)
            return document ??= Generate();
    }

    private JsonObject Generate()
    {
        using var scope = services.CreateScope();
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        scope.ServiceProvider.GetRequiredService<ISwaggerProvider>().GetSwagger("v1").SerializeAsV31(new OpenApiJsonWriter(text));
        var generated = JsonNode.Parse(text.ToString())!.AsObject();
        DocumentShape.Apply(generated);
        return generated;
    }

    private sealed record Form(EncodedBody Body, string Tag);
}
