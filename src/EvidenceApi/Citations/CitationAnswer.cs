using System.Text.Json;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Citations;

/// <summary>Answers one reference in the format that was asked for, or 404.</summary>
internal sealed class CitationAnswer(EvidenceReader reader, StudyAliases aliases)
{
    /// <summary>The reference that <paramref name="sql"/> finds for <c>@Id</c> and <c>@IncludeUnverified</c>; <paramref name="list"/> is where ids are listed.</summary>
    public async Task<IResult> OneAsync(HttpContext http, string sql, string id, Depth depth, string list, CancellationToken cancellationToken)
    {
        using var row = await reader.DocumentAsync(sql, id, depth.IncludeUnverified ?? false, cancellationToken);
        if (row.Document is null || JsonSerializer.Deserialize(row.Json.Span, ReferenceJson.Default.Reference) is not { } reference)
            return DocumentAnswer.NotFound(id, list);
        var format = http.ChosenFormat();
        using var body = new MemoryStream();
        using (var writer = new ReferenceWriter(body, format))
        {
            writer.Write(reference);
            writer.End();
        }
        return new BodyAnswer(row.DatasetVersion, format, body.ToArray()) { FileName = id };
    }

    /// <summary>As <see cref="OneAsync"/>, and a foreign id of a study leads to the permanent one.</summary>
    public async Task<IResult> OneStudyAsync(HttpContext http, string sql, string id, Depth depth, string list, CancellationToken cancellationToken)
    {
        var answer = await OneAsync(http, sql, id, depth, list, cancellationToken);
        return answer is ProblemAnswer ? await aliases.RedirectAsync(http, id, cancellationToken) ?? answer : answer;
    }
}
