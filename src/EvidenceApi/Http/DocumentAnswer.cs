using EvidenceApi.Database;

namespace EvidenceApi.Http;

/// <summary>Returns one document by its id, or 404.</summary>
internal sealed class DocumentAnswer(EvidenceReader reader, StudyAliases aliases)
{
    /// <summary>The document that <paramref name="sql"/> finds for <c>@Id</c> and <c>@IncludeUnverified</c>; <paramref name="list"/> is where ids are listed.</summary>
    public async Task<IResult> OneAsync(string sql, string id, Depth depth, string list, CancellationToken cancellationToken)
    {
        var row = await reader.DocumentAsync(sql, id, depth.IncludeUnverified ?? false, cancellationToken);
        return row.Document is null ? NotFound(id, list) : new JsonAnswer(row.DatasetVersion, row.Json) { Lender = row };
    }

    /// <summary>As <see cref="OneAsync"/>, and a foreign id of a study leads to the permanent one.</summary>
    public async Task<IResult> OneStudyAsync(HttpContext http, string sql, string id, Depth depth, string list, CancellationToken cancellationToken)
    {
        var answer = await OneAsync(sql, id, depth, list, cancellationToken);
        return answer is ProblemAnswer ? await aliases.RedirectAsync(http, id, cancellationToken) ?? answer : answer;
    }

    public static string NoSuchId(string list) => $"nothing in {list} has this id; {list} lists the ids, with includeUnverified=true the unverified ones too";

    public static ProblemAnswer NotFound(string id, string list)
    {
        var message = NoSuchId(list);
        return new ProblemAnswer(http => Problems.NotFoundAsync(
            http, message, new ParameterError { Code = ErrorCode.NotFound.Name, Parameter = "id", In = "path", Message = message, Value = Problems.Cut(id) }));
    }
}
