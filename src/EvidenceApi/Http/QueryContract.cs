using System.Reflection;
using EvidenceApi.Model;

namespace EvidenceApi.Http;

/// <summary>What the query string of an endpoint may hold, read from the properties of its <c>[AsParameters]</c> records.</summary>
internal sealed record QueryContract(IReadOnlyDictionary<string, QueryParameter> Parameters)
{
    public static QueryContract Of(MethodInfo handler) => new(handler.GetParameters()
        .Where(parameter => parameter.IsDefined(typeof(AsParametersAttribute)))
        .SelectMany(parameter => parameter.ParameterType.GetProperties().Where(property => property.CanWrite))
        .Select(QueryParameter.Of)
        .ToDictionary(parameter => parameter.Name));

    /// <summary>Everything that is wrong with a query string: unknown names, wrong values, values given too often.</summary>
    public IReadOnlyList<ParameterError> Check(IQueryCollection query) => query.Count == 0 ? [] : [.. query.SelectMany(given =>
        Parameters.TryGetValue(given.Key, out var parameter) ? parameter.Check(given.Value) : [Unknown(given.Key)])];

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
