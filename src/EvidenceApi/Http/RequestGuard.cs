using System.Reflection;

namespace EvidenceApi.Http;

/// <summary>Refuses what an endpoint does not know before it runs, and says everything that is wrong at once.</summary>
internal static class RequestGuard
{
    /// <summary>Gives every endpoint of a group its contract.</summary>
    public static RouteGroupBuilder WithContract(this RouteGroupBuilder group)
    {
        ((IEndpointConventionBuilder)group).Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<MethodInfo>().FirstOrDefault() is { } handler)
                endpoint.Metadata.Add(QueryContract.Of(handler));
        });
        return group.AddEndpointFilterFactory(ValidationFilter.For);
    }

    public static Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<QueryContract>() is not { } contract)
            return next(http);
        if (!AcceptHeader.AllowsJson(http.Request))
            return Problems.NotAcceptableAsync(http, http.Request.Headers.Accept.ToString());
        var errors = contract.Check(http.Request.Query);
        if (http.Request.RouteValues.Count > 0)
            errors = [.. errors, .. PathErrors(http)];
        return errors.Count == 0 ? next(http) : Problems.InvalidParameterAsync(http, errors);
    }

    private static IEnumerable<ParameterError> PathErrors(HttpContext http) => http.Request.RouteValues
        .Where(value => value.Value is string text && (text.Length > QueryParameter.LongestValue || QueryParameter.HoldsControl(text)))
        .Select(value => new ParameterError
        {
            Parameter = value.Key,
            In = "path",
            Message = $"'{value.Key}' is too long or holds a control character; allowed: {QueryParameter.LongestValue} printable characters",
            Value = Problems.Cut(value.Value as string ?? ""),
        });
}
