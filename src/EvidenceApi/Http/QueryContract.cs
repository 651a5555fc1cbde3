using System.Reflection;
using EvidenceApi.Http.Formats;
using EvidenceApi.Http.Sparse;
using EvidenceApi.Model;

namespace EvidenceApi.Http;

/// <summary>
/// What the query string of an endpoint may hold, read from the properties of its <c>[AsParameters]</c> records, the formats of its responses, and the record
/// that describes its documents, if any does.
/// </summary>
internal sealed record QueryContract(IReadOnlyDictionary<string, QueryParameter> Parameters, ServedFormats Formats, Type? Document)
{
    private static readonly string[] PluralEndings = ["s", "es", "ies", "Types"];

    private readonly string? members = Parameters.Values.FirstOrDefault(parameter => parameter.NamesMembers)?.Name;

    /// <summary>Whether parameters that it does not know are left alone.</summary>
    public bool IsOpen { get; init; }

    public static QueryContract Of(MethodInfo handler, ServedFormats formats, Type? document) => new(handler.GetParameters()
        .Where(parameter => parameter.IsDefined(typeof(AsParametersAttribute)))
        .SelectMany(parameter => parameter.ParameterType.GetProperties().Where(property => property.CanWrite))
        .Select(QueryParameter.Of)
        .Concat(formats.AreSeveral ? [QueryParameter.Of(formats)] : [])
        .ToDictionary(parameter => parameter.Name), formats, document);

    /// <summary>The contract of an endpoint that returns JSON and has the parameters of one record.</summary>
    public static QueryContract Of(Type parameters) =>
        new(parameters.GetProperties().Where(property => property.CanWrite).Select(QueryParameter.Of).ToDictionary(parameter => parameter.Name), ServedFormats.Json, null);

    /// <summary>Everything that is wrong with a query string: unknown names, wrong values, values given too often.</summary>
    public List<ParameterError> Check(IQueryCollection query)
    {
        var errors = new List<ParameterError>();
        foreach (var (name, values) in query)
        {
            if (Parameters.TryGetValue(name, out var parameter))
                parameter.Check(values, errors);
            else if (!IsOpen)
                errors.Add(Unknown(name));
        }
        return errors;
    }

    /// <summary>Notes the members of the documents that a request names, if it does. A table has columns instead.</summary>
    public void Choose(HttpContext http, Format format, List<ParameterError> errors)
    {
        if (members is not null && Document is not null && (format == Format.Json || format == Format.Ndjson) && http.Request.Query.TryGetValue(members, out var names))
            http.Features.Set(MemberTree.Of(names.ToString(), MemberTree.OfContract(Document), errors));
    }

    private ParameterError Unknown(string name) => new()
    {
        Code = ErrorCode.UnknownParameter.Name,
        Parameter = Problems.Cut(name),
        In = "query",
        Message = Parameters.Count == 0
            ? $"'{Problems.Cut(name)}' is not a parameter; this request has none, and what it asks with, if anything, is in its body"
            : $"'{Problems.Cut(name)}' is not a parameter{(Singular(name) is { } one ? $", but '{one}' is: parameters are named in the singular" : "")}; allowed: {string.Join(", ", Parameters.Keys)}",
        Allowed = [.. Parameters.Keys],
        Nearest = Singular(name) ?? (name.Length <= QueryParameter.LongestValue ? Nearest.Match(name, Parameters.Keys) : null),
    };

    // Documents name what they have several of in the plural: phases, countries, statuses, interventionTypes.
    private string? Singular(string name) => PluralEndings
        .Where(ending => name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal))
        .Select(ending => name[..^ending.Length] + (ending == "ies" ? "y" : ""))
        .FirstOrDefault(Parameters.ContainsKey);
}
