using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EvidenceApi.Http.Compression;
using EvidenceApi.Http.Limits;
using EvidenceApi.OpenApi.Shaping;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

namespace EvidenceApi.OpenApi;

/// <summary>The OpenAPI document: made once, when it is first asked for, and sent from memory in each encoding, with a tag.</summary>
internal sealed class ServedDocument(IServiceScopeFactory services, PreparedBodies bodies)
{
    public const string Json = "/openapi.json";

    private const string JsonType = "application/json", YamlType = "application/yaml";

    private static readonly JsonSerializerOptions Minified = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock gate = new();

    private JsonObject? document;

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var path in VersionedPath.OfDocument)
        {
            var type = path.EndsWith(".json", StringComparison.Ordinal) ? JsonType : YamlType;
            routes.MapGet(path, (HttpContext http, ServedDocument document) => document.SendAsync(http, type)).ExcludeFromDescription();
        }
    }

    private Task SendAsync(HttpContext http, string mediaType) => bodies.SendAsync(http, mediaType, $"{mediaType}; charset=utf-8", () => Text(mediaType));

    private byte[] Text(string mediaType) => mediaType == JsonType
        ? JsonSerializer.SerializeToUtf8Bytes(Document(), Minified)
        : Encoding.UTF8.GetBytes(YamlText.Of(Document()));

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
}
