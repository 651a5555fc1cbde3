using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace EvidenceApi.OpenApi;

/// <summary>
/// A parameter of a query is required exactly where its property says so, though the property may be null: it is the handler's rules that refuse it, with a problem
/// of their own. Generated handlers call every list required.
/// </summary>
internal sealed class RequiredParameters : IParameterFilter
{
    public void Apply(IOpenApiParameter parameter, ParameterFilterContext context)
    {
        if (parameter is OpenApiParameter { In: ParameterLocation.Query } described)
            described.Required = context.PropertyInfo?.IsDefined(typeof(RequiredAttribute)) == true;
    }
}
