using System.Reflection;
using EvidenceApi.Http.Formats;
using EvidenceApi.Http.Sparse;
using EvidenceApi.Model;

namespace EvidenceApi.Http;

/// <summary>
/// What the query string of an endpoint may hold, read from the properties of its <c>[AsParameters]</c> records, the formats that it answers in, and the record
/// that describes its documents, if any does.
/// </summary>
internal sealed record QueryContract(IReadOnlyDictionary<string, QueryParameter> Parameters, ServedFormats Formats, Type? Document)
{
    private const string Fields = "fields";

    public static QueryContract Of(MethodInfo handler, ServedFormats formats, Type? document) => new(handler.GetParameters()
        .Where(parameter => parameter.IsDefined(typeof(AsParametersAttribute)))
        .SelectMany(parameter => parameter.ParameterType.GetProperties().Where(property => property.CanWrite))
        .Select(QueryParameter.Of)
        .Concat(formats.AreSeveral ? [QueryParameter.Of(formats)] : [])
        .ToDictionary(parameter => parameter.Name), formats, document);

    /// <summary>Everything that is wrong with a query string: unknown names, wrong values, values given too often.</summary>
    public IReadOnlyList<ParameterError> Check(IQueryCollection query) => [.. query.SelectMany(given =>
        Parameters.TryGetValue(given.Key, out var parameter) ? parameter.Check(given.Value) : [Unknown(given.Key)])];

    /// <summary>The members of the documents that a request names; null when it wants them whole, or a table, whose columns are not members.</summary>
    public MemberTree? Members(IQueryCollection query, Format format, List<ParameterError> errors) =>
        Document is not null && (format == Format.Json || format == Format.Ndjson) && Parameters.ContainsKey(Fields) && query.TryGetValue(Fields, out var names)
            ? MemberTree.Of(names.ToString(), MemberTree.OfContract(Document), errors)
            : null;

    private ParameterError Unknown(string name) => new()
    {
        Parameter = Problems.Cut(name),
        In = "query",
        Message = Parameters.Count == 0
            ? $"'{Problems.Cut(name)}' is not a parameter; this resource has none"
            : $"'{Problems.Cut(name)}' is not a parameter; allowed: {string.Join(", ", Parameters.Keys)}",
        Allowed = [.. Parameters.Keys],
        Nearest = name.Length <= QueryParameter.LongestValue ? Nearest.Match(name, Parameters.Keys) : null,
    };
}
