using System.Text.Json;
using System.Text.Json.Nodes;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using Microsoft.Extensions.Primitives;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace EvidenceApi.OpenApi;

/// <summary>Documents every error that an endpoint can answer, with an example.</summary>
internal sealed class ErrorAnswers : IOperationFilter
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var problem = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository);
        var path = "/" + context.ApiDescription.RelativePath;
        var formats = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<ServedFormats>().LastOrDefault(ServedFormats.Json);
        var unknown = QueryContract.Of(context.MethodInfo, formats, document: null).Check(new QueryCollection(new Dictionary<string, StringValues> { ["pagesize"] = "10" }));
        Add("400", "A parameter is unknown or its value is not valid; every such parameter is named.", Example(
            400, "invalid-parameter", "A parameter is not valid", unknown[0].Message, ToJson(unknown[0])));
        if (path.Contains('{', StringComparison.Ordinal))
        {
            var message = $"nothing in {path[..path.IndexOf("/{", StringComparison.Ordinal)]} has this id";
            Add("404", "Nothing has this id.", Example(404, "not-found", "Nothing is here", message, ToJson(new ParameterError
            {
                Parameter = "id", In = "path", Message = message, Value = "no-such-id",
            })));
        }
        Add("405", "Another method than those described.", Example(
            405, "method-not-allowed", "This resource has no such method", "DELETE is not allowed; allowed: " + (operation.RequestBody is null ? "GET, HEAD" : "POST")));
        Add("406", "Accept allows no format that is served.", Example(406, "not-acceptable", "No such format", $"this resource is served as {string.Join(", ", formats.MediaTypes)}"));
        if (operation.Parameters?.Any(parameter => parameter.Name == "cursor") == true)
            Add("410", "With consistent=true: the dataset changed since the walk began; begin again without the cursor.", Example(
                410, "dataset-changed", "The dataset changed since this cursor was made", "the walk began in dataset version 1, the dataset is now version 2"));
        if (operation.RequestBody is not null)
        {
            Add("413", "The body is larger than 256 KiB.", Example(413, "too-large", "The body is too large", "a body may have 256 KiB at most"));
            Add("415", "The body is not JSON by its Content-Type.", Example(
                415, "unsupported-media-type", "The body has no such format here", "the body is read as application/json"));
        }
        if (path.StartsWith("/v1", StringComparison.Ordinal))
            Add("429", "This client asks more than it may; Retry-After says when to try again.", Example(
                429, "too-many-requests", "Too many requests", "allowed are 3000 requests in 60 s, answers with 304 not counted; the next one in 1 s"));
        Add("503", "The database is out of reach or busy, or too many requests are being answered; Retry-After says when to try again.", Example(
            503, "unavailable", "The database is out of reach or busy", "try again in a few seconds"));

        void Add(string status, string description, JsonObject example) => (operation.Responses ??= []).TryAdd(status, new OpenApiResponse
        {
            Description = description,
            Content = new Dictionary<string, IOpenApiMediaType> { [Problems.ContentType] = new OpenApiMediaType { Schema = problem, Example = example } },
        });

        JsonObject Example(int status, string type, string title, string detail, params JsonObject[] errors) => new()
        {
            ["type"] = $"urn:evidence-api:problem:{type}",
            ["title"] = title,
            ["status"] = status,
            ["detail"] = detail,
            ["instance"] = path,
            ["errors"] = new JsonArray([.. errors]),
        };
    }

    private static JsonObject ToJson(ParameterError error) => JsonSerializer.SerializeToNode(error, CamelCase)?.AsObject() ?? [];
}
