using System.Text.Json;
using System.Text.Json.Nodes;
using EvidenceApi.Http;

namespace EvidenceApi.OpenApi.Shaping;

/// <summary>A problem of each kind, as the service writes it.</summary>
internal static class ProblemExamples
{
    // The trace id of the example in the specification of Trace Context.
    private const string RequestOfExamples = "4bf92f3577b34da6a3ce929d0e0e4736";

    private const string Path = "/v1/measures/x";

    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    public static JsonObject Of(ProblemKind kind)
    {
        var (detail, errors) = Content(kind);
        return new JsonObject
        {
            ["type"] = kind.Type,
            ["title"] = kind.Title,
            ["status"] = kind.Status,
            ["detail"] = detail,
            ["instance"] = Path,
            ["requestId"] = RequestOfExamples,
            ["errors"] = new JsonArray([.. errors.Select(error => JsonSerializer.SerializeToNode(error, CamelCase))]),
        };
    }

    private static (string Detail, IReadOnlyList<ParameterError> Errors) Content(ProblemKind kind)
    {
        if (kind == ProblemKind.InvalidParameter)
            return Said(Unknown());
        if (kind == ProblemKind.NotFound)
            return Said(new ParameterError { Code = ErrorCode.NotFound.Name, Parameter = "id", In = "path", Message = DocumentAnswer.NoSuchId("/v1/measures"), Value = "x" });
        if (kind == ProblemKind.DatasetChanged)
            return Said(new ParameterError { Code = ErrorCode.Expired.Name, Parameter = "cursor", In = "query", Message = "belongs to dataset version 1; now is 2" });
        return (kind.Meaning.Replace("`", "", StringComparison.Ordinal), []);
    }

    private static (string Detail, IReadOnlyList<ParameterError> Errors) Said(ParameterError error) => (error.Message, [error]);

    // What GET /v1/measures/x?feilds=id returns.
    private static ParameterError Unknown() => QueryContract.Of(typeof(Depth)).Check(new QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["feilds"] = "id" }))[0];
}
