using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace EvidenceApi.OpenApi;

/// <summary>A valid request body of an endpoint, as JSON.</summary>
internal sealed record BodyExample(string Json);

/// <summary>Documents the example bodies, so that "Execute" works without editing.</summary>
internal sealed class BodyExamples : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<BodyExample>().FirstOrDefault() is not { } example)
            return;
        foreach (var content in operation.RequestBody?.Content?.Values.OfType<OpenApiMediaType>() ?? [])
            content.Example = JsonNode.Parse(example.Json);
    }
}
