using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;

namespace EvidenceApi.OpenApi;

/// <summary>The OpenAPI document and the page that tries it out.</summary>
internal static class OpenApiSetup
{
    public static void AddOpenApiDocument(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSingleton<ServedDocument>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc("v1", Description.Info);
            options.DescribeAllParametersInCamelCase();
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            foreach (var assembly in new[] { typeof(EvidenceService).Assembly, typeof(Contract.Study).Assembly, typeof(Model.Study).Assembly, typeof(Synthesis.SynthesisEngine).Assembly, typeof(ClaimCheck.ClaimChecker).Assembly })
                options.IncludeXmlComments(assembly, includeControllerXmlComments: true);
            options.MapType<JsonObject>(() => new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema() });
            options.SchemaFilter<NullableReferences>();
            options.SchemaFilter<ErrorCodesOfProblems>();
            options.ParameterFilter<AllowedParameterValues>();
            options.ParameterFilter<RequiredParameters>();
            options.OperationFilter<FormatsOfAnswers>();
            options.OperationFilter<BodyExamples>();
            options.DocumentFilter<DocumentTags>();
            options.DocumentFilter<SchemaOfProblems>();
        });
    }

    public static void UseOpenApiDocument(this WebApplication app)
    {
        // A branch, so that no other request passes through the two.
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/swagger"), UseSwaggerPages);
        ServedDocument.Map(app);
        SwaggerPage.MapScript(app);
    }

    private static void UseSwaggerPages(IApplicationBuilder swagger)
    {
        swagger.UseResponseCompression();
        swagger.UseSwaggerUI(SwaggerPage.Configure);
    }
}
