using System.Text.Json.Nodes;
using EvidenceApi.Http.Formats;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace EvidenceApi.OpenApi;

/// <summary>Documents the formats of an endpoint that has several: the parameter <c>format</c>, and the media types of its successful response.</summary>
internal sealed class FormatsOfAnswers : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<ServedFormats>().LastOrDefault() is not { AreSeveral: true } formats)
            return;
        (operation.Parameters ??= []).Add(new OpenApiParameter
        {
            Name = ServedFormats.Parameter,
            In = ParameterLocation.Query,
            Description = $"Format of the response; wins over Accept. {formats.All[0].Name} when neither is given.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. formats.Names.Select(name => (JsonNode)JsonValue.Create(name))] },
        });
        if (operation.Responses?.TryGetValue("200", out var answer) == true && answer is OpenApiResponse ok)
        {
            ok.Content ??= new Dictionary<string, IOpenApiMediaType>();
            foreach (var format in formats.All)
                ok.Content.TryAdd(format.MediaType, new OpenApiMediaType { Schema = SchemaOf(format) });
        }
    }

    private static OpenApiSchema SchemaOf(Format format) => format == Format.CslJson
        ? new OpenApiSchema
        {
            Type = JsonSchemaType.Array, Description = "CSL-JSON data, version 1.0.2.", Items = new OpenApiSchema { Type = JsonSchemaType.Object },
        }
        : new OpenApiSchema { Type = JsonSchemaType.String, Format = format.IsBinary ? "binary" : null };
}
