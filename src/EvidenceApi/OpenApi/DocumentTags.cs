using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace EvidenceApi.OpenApi;

/// <summary>Describes the tags, in the order of the page, and says that no key is needed.</summary>
internal sealed class DocumentTags : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Tags = Description.Tags.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Text }).ToHashSet();
        swaggerDoc.Servers = [new OpenApiServer { Url = "/", Description = "This service" }];
        swaggerDoc.Security = [new OpenApiSecurityRequirement()];
    }
}
