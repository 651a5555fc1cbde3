namespace EvidenceApi.Http;

/// <summary>Where people reach the service: what its operator says, or else the host of the request.</summary>
/// <param name="Root">Scheme and host, without a slash at the end.</param>
/// <param name="Authority">The host alone, which ids are made with.</param>
internal sealed record PublicAddress(string Root, string Authority)
{
    /// <summary>Scheme and host as the operator says; empty where they are not said.</summary>
    public static string Said(HttpContext http) => http.RequestServices.GetRequiredService<EvidenceOptions>().PublicUrl;

    public static PublicAddress Of(HttpContext http)
    {
        var said = Said(http);
        var url = said.Length > 0 ? new Uri(said) : new Uri($"{http.Request.Scheme}://{(http.Request.Host.HasValue ? http.Request.Host.Value : "localhost")}");
        return new PublicAddress(url.GetLeftPart(UriPartial.Authority), url.Host);
    }
}
