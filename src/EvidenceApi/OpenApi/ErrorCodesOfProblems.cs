using System.Text.Json.Nodes;
using EvidenceApi.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace EvidenceApi.OpenApi;

/// <summary>The codes of errors are those of the catalogue, and generators know from them which member of a problem is its message.</summary>
internal sealed class ErrorCodesOfProblems : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (context.Type == typeof(ParameterError) && schema.Properties?["code"] is OpenApiSchema code)
        {
            code.Enum = [.. ErrorCode.All.Select(one => (JsonNode)one.Name)];
            code.Description = $"What is wrong, for programs. {string.Join(' ', ErrorCode.All.Select(one => $"{one.Name}: {one.Meaning}"))}";
        }
        if (context.Type == typeof(Problem) && schema.Properties?["detail"] is OpenApiSchema detail)
            detail.AddExtension("x-ms-primary-error-message", new JsonNodeExtension(JsonValue.Create(true)));
    }
}

/// <summary>Generates the schema of problems, which no operation names.</summary>
internal sealed class SchemaOfProblems : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context) => context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository);
}
