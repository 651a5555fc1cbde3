using EvidenceApi.Database;

namespace EvidenceApi.Http;

/// <summary>Leads from a foreign id of a study to the permanent one: registration numbers in any case, DOI (with <c>%2F</c>), PMID, PMCID.</summary>
internal sealed class StudyAliases(EvidenceReader reader)
{
    private const int IdSegment = 3; // of /v1/studies/{id}/… and /v1/trials/{id}/…

    /// <summary>A 308 to the same resource under the permanent id; null when the id means no study, or more than one.</summary>
    public async Task<IResult?> RedirectAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        var studies = await reader.IdsAsync(StudyAliasSql.Find, new { Id = Uri.UnescapeDataString(id) }, cancellationToken);
        if (studies is not [var study] || study == id)
            return null;
        var segments = (http.Request.Path.Value ?? "").Split('/');
        segments[IdSegment] = study;
        return Microsoft.AspNetCore.Http.Results.Redirect(
            http.Request.PathBase + string.Join('/', segments) + http.Request.QueryString, permanent: true, preserveMethod: true);
    }
}
