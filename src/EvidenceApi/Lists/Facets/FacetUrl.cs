using Microsoft.AspNetCore.Http.Extensions;

namespace EvidenceApi.Lists.Facets;

/// <summary>The address of the list behind a count: the same filter, and the value as an expression beside it.</summary>
internal static class FacetUrl
{
    private const string Segment = "/facets";

    private static readonly string[] OfFacets = ["fields", "filter"];

    public static string Of(HttpRequest request, Field field, string? value)
    {
        var list = (request.Path.Value ?? "")[..^Segment.Length];
        var narrowed = value is null ? $"NOT {field.Name}:*" : $"{field.Name} {(field.IsList ? ":" : "=")} {Quoted(value)}";
        var given = request.Query["filter"].ToString();
        var parameters = request.Query.Where(parameter => !OfFacets.Contains(parameter.Key))
            .SelectMany(parameter => parameter.Value.Select(one => KeyValuePair.Create(parameter.Key, one ?? "")))
            .Append(KeyValuePair.Create("filter", given.Length == 0 ? narrowed : $"({given}) AND {narrowed}"));
        return request.PathBase + list + new QueryBuilder(parameters).ToString();
    }

    private static string Quoted(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
