using System.Text.Json.Serialization.Metadata;
using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Database;

namespace EvidenceApi.Http;

/// <summary>Returns a part of one study that is made from its rows on request, or 404; a foreign id of a study redirects to the permanent one.</summary>
internal sealed class StudyPartAnswer(EvidenceReader reader, StudyAliases aliases)
{
    /// <param name="http">The request.</param>
    /// <param name="id">The study.</param>
    /// <param name="statements">Statements over <c>@Id</c>; the study itself is read before them.</param>
    /// <param name="read">Makes the served record of their rows.</param>
    /// <param name="type">How it becomes JSON.</param>
    /// <param name="cancellationToken">Ends the statements.</param>
    public Task<IResult> AnswerAsync<T>(
        HttpContext http, string id, string[] statements, Func<StudyReference, SqlMapper.GridReader, Task<T>> read, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class => AnswerAsync(http, new { Id = id }, id, statements, read, type, cancellationToken);

    /// <summary>The same with more arguments than the id.</summary>
    public async Task<IResult> AnswerAsync<T>(
        HttpContext http, object arguments, string id, string[] statements, Func<StudyReference, SqlMapper.GridReader, Task<T>> read, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var (version, part) = await reader.ManyAsync([StudyHeadRow.Sql, .. statements], arguments, async rows =>
        {
            var head = await rows.ReadSingleAsync<StudyHeadRow>();
            return (head.DatasetVersion, head.Served is { } study ? await read(study, rows) : null);
        }, cancellationToken);
        return part is not null
            ? JsonAnswer.Of(version, part, type)
            : await aliases.RedirectAsync(http, id, cancellationToken) ?? DocumentAnswer.NotFound(id, "/v1/studies");
    }

    /// <summary>Where to go from a part of a study.</summary>
    public static StudyPartLinks LinksOf(StudyReference study, string part) => new() { Self = $"/v1/studies/{study.Id}/{part}", Study = $"/v1/studies/{study.Id}" };
}
