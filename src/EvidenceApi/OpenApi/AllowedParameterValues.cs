using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace EvidenceApi.OpenApi;

/// <summary>Lists the values of a parameter that has a few and is no enumeration, so that Swagger UI offers them.</summary>
internal sealed class AllowedParameterValues : IParameterFilter
{
    public void Apply(IOpenApiParameter parameter, ParameterFilterContext context)
    {
        if ((context.PropertyInfo?.GetCustomAttribute<AllowedValuesAttribute>() ?? context.ParameterInfo?.GetCustomAttribute<AllowedValuesAttribute>()) is { } allowed && parameter.Schema is OpenApiSchema schema)
            schema.Enum = [.. allowed.Values.OfType<string>().Select(value => (JsonNode)JsonValue.Create(value))];
    }
}
