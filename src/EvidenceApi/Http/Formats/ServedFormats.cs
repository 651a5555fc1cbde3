namespace EvidenceApi.Http.Formats;

/// <summary>The formats of an endpoint. The first is the default.</summary>
internal sealed record ServedFormats(IReadOnlyList<Format> All)
{
    public const string Parameter = "format";

    public static readonly ServedFormats Json = new([Format.Json]);

    /// <summary>Whether there is a choice, and so a parameter <c>format</c>.</summary>
    public bool AreSeveral => All.Count > 1;

    public string[] Names => [.. All.Select(format => format.Name)];

    public string[] MediaTypes => [.. All.Select(format => format.MediaType)];

    /// <summary>
    /// The format that a request asks for: by <c>format=</c>, which wins, or by <c>Accept</c>; null when <c>Accept</c> allows none. A wrong value of
    /// <c>format</c> is for <see cref="QueryContract"/> to refuse.
    /// </summary>
    public Format? Choose(HttpRequest request)
    {
        if (AreSeveral && request.Query.TryGetValue(Parameter, out var name))
            return All.FirstOrDefault(format => format.Name == name.ToString(), All[0]);
        if (!AreSeveral && All[0] == Format.Json && AcceptHeader.IsPlain(request))
            return All[0];
        return AcceptHeader.Best(request.Headers.Accept, All);
    }
}

internal static class FormatsOfEndpoints
{
    /// <summary>Lets <c>format=</c> or <c>Accept</c> choose one of these; the handler asks <see cref="ChosenFormat"/> which it is.</summary>
    public static RouteHandlerBuilder WithFormats(this RouteHandlerBuilder endpoint, params Format[] formats) => endpoint.WithMetadata(new ServedFormats(formats));

    /// <summary>The format of the response to this request.</summary>
    public static Format ChosenFormat(this HttpContext http) => http.Features.Get<Format>() ?? Format.Json;
}
