using EvidenceApi.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace EvidenceApi.OpenApi;

/// <summary>Documents the headers of good answers, and of those that say that it was too much.</summary>
internal sealed class AnswerHeaders : IOperationFilter
{
    private const string Left = "RateLimit";

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (operation.Responses?.TryGetValue("200", out var answer) != true || answer is not OpenApiResponse ok)
            return;
        ok.Description = "The answer, wholly from one dataset version.";
        ok.Headers = new Dictionary<string, IOpenApiHeader>
        {
            ["Dataset-Version"] = Header("Number of the dataset version that the answer was read in.", JsonSchemaType.Integer),
            ["Cache-Control"] = Header("For how many seconds the answer may be used without asking; no-store where it may not be kept.", JsonSchemaType.String),
        };
        if (operation.Responses.TryGetValue("308", out var moved) && moved is OpenApiResponse permanent)
        {
            permanent.Description = "The id is a foreign one of the study; the same resource under the permanent id is at Location.";
            permanent.Headers = new Dictionary<string, IOpenApiHeader> { ["Location"] = Header("Path and query under the permanent id.", JsonSchemaType.String) };
        }
        if (context.ApiDescription.RelativePath?.StartsWith("v1", StringComparison.Ordinal) != true)
            return;
        var isKept = operation.RequestBody is null;
        AddLimits(operation.Responses, ok.Headers, isKept);
        if (isKept)
            AddCaching(operation.Responses, ok.Headers);
        var isList = operation.Parameters?.Any(parameter => parameter.Name == "cursor") == true;
        AddLinks(operation.Responses, isList);
        if (isList)
            ok.Headers[CorsHeaders.NotCoded] = Header("Of a table or lines: how many more items the filter might find if their codes were known, as a JSON object by field.", JsonSchemaType.String);
        if (isList)
            ok.Headers[CorsHeaders.IgnoredWords] = Header("Of a table or lines of a search: words that were left out because all of them together find nothing, percent-encoded, with commas between.", JsonSchemaType.String);
    }

    private static void AddLinks(OpenApiResponses answers, bool isList)
    {
        const string Terms = "The licence of the data as rel=\"license\", and the index of the service as rel=\"describedby\"";
        foreach (var (status, answer) in answers.Where(answer => answer.Key != "304" && answer.Value is OpenApiResponse))
        {
            var response = (OpenApiResponse)answer;
            response.Headers ??= new Dictionary<string, IOpenApiHeader>();
            response.Headers["Link"] = Header(isList && status == "200" ? $"{Terms}; before them the next page as rel=\"next\", absent on the last page." : $"{Terms}.", JsonSchemaType.String);
        }
    }

    // What a client has left is no part of an answer that a cache may give to another.
    private static void AddLimits(OpenApiResponses answers, IDictionary<string, IOpenApiHeader> headers, bool isKept)
    {
        var limits = new Dictionary<string, IOpenApiHeader>
        {
            ["RateLimit-Policy"] = Header("How many requests (q) in how many seconds (w) one client may make: \"default\";q=3000;w=60.", JsonSchemaType.String),
            [Left] = Header("How many of them are left (r), and in how many seconds all are there again (t): \"default\";r=2999;t=1.", JsonSchemaType.String),
        };
        foreach (var (name, header) in limits.Where(limit => !isKept || limit.Key != Left))
            headers[name] = header;
        if (answers.TryGetValue("429", out var answer) && answer is OpenApiResponse refused)
            refused.Headers = new Dictionary<string, IOpenApiHeader>(limits) { ["Retry-After"] = Header("Seconds until the next request may be made.", JsonSchemaType.Integer) };
    }

    private static void AddCaching(OpenApiResponses answers, IDictionary<string, IOpenApiHeader> headers)
    {
        headers["ETag"] = Header("Tag of this very answer and its encoding, weak where ages are in it; send it back as If-None-Match.", JsonSchemaType.String);
        headers["Last-Modified"] = Header("When the dataset version was made, to the second; weaker than the ETag.", JsonSchemaType.String);
        answers["304"] = new OpenApiResponse
        {
            Description = "Nothing changed since the answer whose ETag (If-None-Match) or Last-Modified (If-Modified-Since) was sent.",
            Headers = headers.ToDictionary(),
        };
    }

    private static OpenApiHeader Header(string description, JsonSchemaType type) => new() { Description = description, Schema = new OpenApiSchema { Type = type } };
}
