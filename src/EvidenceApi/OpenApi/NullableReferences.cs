using System.Reflection;
using System.Text.Json;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace EvidenceApi.OpenApi;

/// <summary>Says of a member that refers to another schema that it may be null, where it may; a bare reference would deny it.</summary>
internal sealed class NullableReferences : ISchemaFilter
{
    private readonly NullabilityInfoContext nullability = new();

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } members })
            return;
        foreach (var property in context.Type.GetProperties())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (members.TryGetValue(name, out var member) && member is OpenApiSchemaReference reference && MayBeNull(property))
                members[name] = new OpenApiSchema
                {
                    Description = reference.Description,
                    OneOf = [new OpenApiSchemaReference(reference.Reference.Id ?? "", null), new OpenApiSchema { Type = JsonSchemaType.Null }],
                };
        }
    }

    private bool MayBeNull(PropertyInfo property) => property.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(property.PropertyType) is not null
        : nullability.Create(property).ReadState == NullabilityState.Nullable;
}
