namespace EvidenceApi.Http;

/// <summary>Where people reach the service: what its operator says, or else the host of the request.</summary>
/// <param name="Root">Scheme and host, without a slash at the end.</param>
/// <param name="Authority">The host alone, which ids are made with.</param>
internal sealed record PublicAddress(string Root, string Authority)
{
    /// <summary>Scheme and host as the operator set them; empty when not set.</summary>
    public static string Said(HttpContext http) => http.RequestServices.GetRequiredService<EvidenceOptions>().PublicUrl;

    public static PublicAddress Of(HttpContext http)
    {
        var said = Said(http);
        // The web server accepts impossible ports, such as 99999.
        var url = Uri.TryCreate(said.Length > 0 ? said : $"{http.Request.Scheme}://{http.Request.Host.Value}", UriKind.Absolute, out var named) ? named : new Uri($"{http.Request.Scheme}://localhost");
        return new PublicAddress(url.GetLeftPart(UriPartial.Authority), url.Host);
    }
}
