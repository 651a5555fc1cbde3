using EvidenceApi.Database;

namespace EvidenceApi.Http;

/// <summary>Redirects from another name of a study to its permanent id: registration numbers, DOI, PMID, PMCID, in any common form.</summary>
internal sealed class StudyAliases(NameResolver names)
{
    private static readonly string[] BeforeId = ["studies", "trials"]; // of /v1/studies/{id}/…, /v1/trials/{id}/… and their pages

    /// <summary>A 308 to the same resource under the permanent id, or a 404 that names the studies where several share the name; null when it means no study.</summary>
    public async Task<IResult?> RedirectAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        // Routing leaves an encoded slash as it is, and everything else decoded.
        var studies = await names.StudiesAsync(id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase), cancellationToken);
        if (studies.Count > 1)
            return Several(id, studies);
        if (studies is not [var study] || study == id)
            return null;
        var segments = (http.Request.Path.Value ?? "").Split('/');
        segments[Array.FindIndex(segments, BeforeId.Contains) + 1] = study;
        return Microsoft.AspNetCore.Http.Results.Redirect(
            http.Request.PathBase + string.Join('/', segments) + http.Request.QueryString, permanent: true, preserveMethod: true);
    }

    private static ProblemAnswer Several(string id, IReadOnlyList<string> studies)
    {
        var message = $"'{Problems.Cut(id)}' means {studies.Count} studies: {string.Join(", ", studies)}; ask for one of them";
        return new ProblemAnswer(http => Problems.NotFoundAsync(
            http, message, new ParameterError { Code = ErrorCode.Ambiguous.Name, Parameter = "id", In = "path", Message = message, Value = Problems.Cut(id), Allowed = studies }));
    }
}
