namespace EvidenceApi.Http;

/// <summary>The query of a request as one text, whatever the order of its parameters and their escaping.</summary>
internal static class Question
{
    /// <summary>Parameters by name, and the values of one in order, each once, escaped as in an address.</summary>
    /// <param name="request">The request.</param>
    /// <param name="without">Parameters that are left out.</param>
    public static string Of(HttpRequest request, params string[] without) =>
        string.Join('&', Parameters(request, without).Select(parameter => $"{Uri.EscapeDataString(parameter.Name)}={Uri.EscapeDataString(parameter.Value)}"));

    /// <summary>The same for people.</summary>
    public static string ReadableOf(HttpRequest request, params string[] without) => string.Join(", ", Parameters(request, without).Select(parameter => $"{parameter.Name}={parameter.Value}"));

    private static IEnumerable<(string Name, string Value)> Parameters(HttpRequest request, string[] without) =>
        from parameter in request.Query
        where !without.Contains(parameter.Key)
        orderby parameter.Key
        from value in parameter.Value.OfType<string>().Distinct().Order(StringComparer.Ordinal)
        select (parameter.Key, value);
}
