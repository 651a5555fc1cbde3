namespace EvidenceApi.Changes;

/// <summary>Where people reach the service: what its operator says, or else the host of the request.</summary>
/// <param name="Root">Scheme and host, without a slash at the end.</param>
/// <param name="Authority">The host alone, which ids are made with.</param>
internal sealed record PublicAddress(string Root, string Authority)
{
    public static PublicAddress Of(HttpContext http)
    {
        var said = http.RequestServices.GetRequiredService<EvidenceOptions>().PublicUrl;
        var url = said.Length > 0 ? new Uri(said) : new Uri($"{http.Request.Scheme}://{(http.Request.Host.HasValue ? http.Request.Host.Value : "localhost")}");
        return new PublicAddress(url.GetLeftPart(UriPartial.Authority), url.Host);
    }
}
