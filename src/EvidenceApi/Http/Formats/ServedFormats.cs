namespace EvidenceApi.Http.Formats;

/// <summary>The formats that an endpoint answers in. The first is the one for who asks for none.</summary>
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

    /// <summary>The format that this request is to be answered in.</summary>
    public static Format ChosenFormat(this HttpContext http) => http.Features.Get<Format>() ?? Format.Json;
}
