namespace EvidenceApi.Http;

/// <summary>What a request asks, as one text whatever the order of its parameters and the way they are escaped.</summary>
internal static class Question
{
    /// <summary>Parameters by name, and the values of one in order, each once, escaped as in an address.</summary>
    /// <param name="request">The request.</param>
    /// <param name="without">Parameters that are left out.</param>
    public static string Of(HttpRequest request, params string[] without) =>
        string.Join('&', Asked(request, without).Select(asked => $"{Uri.EscapeDataString(asked.Name)}={Uri.EscapeDataString(asked.Value)}"));

    /// <summary>The same for people.</summary>
    public static string ReadableOf(HttpRequest request, params string[] without) => string.Join(", ", Asked(request, without).Select(asked => $"{asked.Name}={asked.Value}"));

    private static IEnumerable<(string Name, string Value)> Asked(HttpRequest request, string[] without) =>
        from parameter in request.Query
        where !without.Contains(parameter.Key)
        orderby parameter.Key
        from value in parameter.Value.OfType<string>().Distinct().Order(StringComparer.Ordinal)
        select (parameter.Key, value);
}
