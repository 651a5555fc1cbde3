using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace EvidenceApi.OpenApi;

/// <summary>Documents the headers of good answers.</summary>
internal sealed class AnswerHeaders : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (operation.Responses?.TryGetValue("200", out var answer) != true || answer is not OpenApiResponse ok)
            return;
        ok.Description = "The answer, wholly from one dataset version.";
        ok.Headers = new Dictionary<string, IOpenApiHeader>
        {
            ["Dataset-Version"] = Header("Number of the dataset version that the answer was read in.", JsonSchemaType.Integer),
        };
        if (operation.Parameters?.Any(parameter => parameter.Name == "cursor") == true)
            ok.Headers["Link"] = Header("The next page as rel=\"next\"; absent on the last page.", JsonSchemaType.String);
    }

    private static OpenApiHeader Header(string description, JsonSchemaType type) => new() { Description = description, Schema = new OpenApiSchema { Type = type } };
}
