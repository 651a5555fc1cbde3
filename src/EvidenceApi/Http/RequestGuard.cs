using System.Reflection;
using EvidenceApi.Http.Formats;
using Microsoft.AspNetCore.Http.Metadata;

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
                endpoint.Metadata.Add(QueryContract.Of(handler, endpoint.Metadata.OfType<ServedFormats>().LastOrDefault(ServedFormats.Json), DocumentOf(endpoint)));
        });
        return group.AddEndpointFilterFactory(ValidationFilter.For);
    }

    public static Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<QueryContract>() is not { } contract)
            return next(http);
        if (contract.Formats.Choose(http.Request) is not { } format)
            return Problems.NotAcceptableAsync(http, contract.Formats);
        if (format != Format.Json)
            http.Features.Set(format);
        var errors = contract.Check(http.Request.Query);
        if (http.Request.RouteValues.Count > 0)
            errors = [.. errors, .. PathErrors(http)];
        if (errors.Count == 0)
            errors = contract.Choose(http, format);
        return errors.Count == 0 ? next(http) : Problems.InvalidParameterAsync(http, errors);
    }

    // Of a list the items are the documents.
    private static Type? DocumentOf(EndpointBuilder endpoint) => endpoint.Metadata.OfType<IProducesResponseTypeMetadata>()
        .Where(answer => answer.StatusCode == StatusCodes.Status200OK)
        .Select(answer => answer.Type is { IsGenericType: true } page ? page.GetGenericArguments()[0] : answer.Type)
        .FirstOrDefault(type => type is not null && type != typeof(void));

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
