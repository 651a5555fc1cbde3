using Dapper;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Citations;

/// <summary>Returns one reference in the requested format, or 404.</summary>
internal sealed class CitationAnswer(EvidenceReader reader, StudyAliases aliases)
{
    /// <summary>The reference that <paramref name="statements"/> find for <c>@Id</c> and <c>@IncludeUnverified</c>; <paramref name="list"/> is where ids are listed.</summary>
    public async Task<IResult> OneAsync(HttpContext http, string[] statements, string id, Depth depth, string list, CancellationToken cancellationToken)
    {
        var arguments = new { Id = id, IncludeUnverified = depth.IncludeUnverified ?? false };
        var (version, found) = await reader.ManyAsync(statements, arguments, ReadAsync, cancellationToken);
        if (found is not { } reference)
            return DocumentAnswer.NotFound(id, list);
        var format = http.ChosenFormat();
        using var body = new MemoryStream();
        using (var writer = new ReferenceWriter(body, format))
        {
            writer.Write(reference);
            writer.End();
        }
        return new BodyAnswer(version, format, body.ToArray()) { FileName = id };
    }

    /// <summary>As <see cref="OneAsync"/>, and a foreign id of a study leads to the permanent one.</summary>
    public async Task<IResult> OneStudyAsync(HttpContext http, string[] statements, string id, Depth depth, string list, CancellationToken cancellationToken)
    {
        var answer = await OneAsync(http, statements, id, depth, list, cancellationToken);
        return answer is ProblemAnswer ? await aliases.RedirectAsync(http, id, cancellationToken) ?? answer : answer;
    }

    private static async Task<(long Version, Reference? Found)> ReadAsync(SqlMapper.GridReader rows) =>
        (await rows.ReadSingleAsync<long>(), await rows.ReadSingleOrDefaultAsync<Reference>());
}
