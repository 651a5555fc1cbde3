using System.Reflection;
using EvidenceApi.Http.Formats;
using Microsoft.AspNetCore.Http.Metadata;

namespace EvidenceApi.Http;

/// <summary>Refuses what an endpoint does not know before it runs, and says everything that is wrong at once.</summary>
internal static class RequestGuard
{
    /// <summary>Gives every endpoint of a group its contract. An open one ignores unknown parameters, because addresses of pages are passed on with additions of others.</summary>
    public static RouteGroupBuilder WithContract(this RouteGroupBuilder group, bool isOpen = false)
    {
        ((IEndpointConventionBuilder)group).Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<MethodInfo>().FirstOrDefault() is { } handler)
                endpoint.Metadata.Add(QueryContract.Of(handler, endpoint.Metadata.OfType<ServedFormats>().LastOrDefault(ServedFormats.Json), DocumentOf(endpoint)) with { IsOpen = isOpen });
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
        CheckPath(http.Request.RouteValues, errors);
        if (errors.Count == 0)
            contract.Choose(http, format, errors);
        return errors.Count == 0 ? next(http) : Problems.InvalidParameterAsync(http, errors);
    }

    // Of a list the items are the documents.
    private static Type? DocumentOf(EndpointBuilder endpoint) => endpoint.Metadata.OfType<IProducesResponseTypeMetadata>()
        .Where(answer => answer.StatusCode == StatusCodes.Status200OK)
        .Select(answer => answer.Type is { IsGenericType: true } page ? page.GetGenericArguments()[0] : answer.Type)
        .FirstOrDefault(type => type is not null && type != typeof(void));

    private static void CheckPath(RouteValueDictionary values, List<ParameterError> errors)
    {
        foreach (var (name, value) in values)
        {
            // A handler gets the value unescaped once more, because routing leaves %2F and %25 as they are.
            if (value is string text && (text.Length > QueryParameter.LongestValue || QueryParameter.HoldsControl(text) || QueryParameter.HoldsControl(Uri.UnescapeDataString(text))))
            {
                errors.Add(new ParameterError
                {
                    Code = (text.Length > QueryParameter.LongestValue ? ErrorCode.OutOfRange : ErrorCode.Malformed).Name,
                    Parameter = name,
                    In = "path",
                    Message = $"'{name}' is too long or holds a control character; allowed: {QueryParameter.LongestValue} printable characters",
                    Value = Problems.Cut(text),
                });
            }
        }
    }
}
