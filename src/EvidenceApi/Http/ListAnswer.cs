using System.Globalization;
using System.Text;
using Dapper;
using EvidenceApi.Database;
using EvidenceApi.Model;
using Microsoft.AspNetCore.Http.Extensions;

namespace EvidenceApi.Http;

/// <summary>Answers a list: <c>{ "items": […], "next": … }</c>, one page of a keyset, with the dataset version that it was read in.</summary>
internal sealed class ListAnswer(EvidenceReader reader, StudyAliases aliases)
{
    private const int MostNearMatches = 5;

    /// <summary>A page by a statement with optional filters.</summary>
    public Task<IResult> PageAsync(HttpContext http, string sql, IFilter filter, Paging paging, CancellationToken cancellationToken) =>
        PageAsync(http, filter, paging, (_, arguments) => reader.PageAsync(sql, arguments, prepare: false, cancellationToken), cancellationToken);

    /// <summary>A page by a statement that is made for its filters; it is told whether the page is the first.</summary>
    public Task<IResult> PreparedPageAsync(
        HttpContext http, Func<bool, (string Sql, bool Prepare)> statement, IFilter filter, Paging paging, CancellationToken cancellationToken) =>
        PageAsync(http, filter, paging, (isFirst, arguments) =>
        {
            var (sql, prepare) = statement(isFirst);
            return reader.PageAsync(sql, arguments, prepare, cancellationToken);
        }, cancellationToken);

    private async Task<IResult> PageAsync(
        HttpContext http, IFilter filter, Paging paging, Func<bool, DynamicParameters, Task<PageRow>> read, CancellationToken cancellationToken)
    {
        var query = Cursor.DigestOf(http.Request);
        var cursor = paging.Cursor is null ? null : Cursor.Read(paging.Cursor);
        if (paging.Cursor is not null && cursor?.QueryDigest != query)
            return new ProblemAnswer(context => Problems.InvalidParameterAsync(context, [BadCursor(cursor, paging.Cursor)]));

        var page = await read(cursor is null, Arguments(filter, paging, cursor));
        if (page.UnknownIds.Length > 0)
            return await UnknownAsync(http, filter, page.UnknownIds, cancellationToken);
        if (cursor is not null && cursor.DatasetVersion != page.DatasetVersion)
            return new ProblemAnswer(context => Problems.DatasetChangedAsync(context, cursor.DatasetVersion, page.DatasetVersion));

        var next = page.LastKey is null ? null : Next(http.Request, new Cursor(page.DatasetVersion, query, page.LastKey));
        return new JsonAnswer(page.DatasetVersion, Body(page, next), next);
    }

    private async Task<IResult> UnknownAsync(HttpContext http, IFilter filter, string[] unknown, CancellationToken cancellationToken)
    {
        if (filter is PartsOf parts)
            return (parts.OfStudy ? await aliases.RedirectAsync(http, parts.Id, cancellationToken) : null) ?? DocumentAnswer.NotFound(parts.Id, parts.List);
        var errors = await UnknownIdsAsync(unknown, cancellationToken);
        return new ProblemAnswer(context => Problems.InvalidParameterAsync(context, errors));
    }

    private static DynamicParameters Arguments(IFilter filter, Paging paging, Cursor? cursor)
    {
        var arguments = new DynamicParameters();
        filter.AddTo(arguments);
        arguments.Add("IncludeUnverified", paging.IncludeUnverified ?? false);
        arguments.Add("CountTotal", paging.CountTotal ?? false);
        arguments.Add("After", cursor?.Key);
        arguments.Add("Size", paging.PageSize ?? Paging.DefaultPageSize);
        return arguments;
    }

    private static byte[] Body(PageRow page, string? next)
    {
        var total = page.TotalCount is null ? "" : string.Create(CultureInfo.InvariantCulture, $",\"totalCount\":{page.TotalCount}");
        var after = Encoding.UTF8.GetBytes($"],\"next\":{(next is null ? "null" : $"\"{next}\"")}{total}}}");
        return [.. """{"items":["""u8, .. page.Items, .. after];
    }

    private static string Next(HttpRequest request, Cursor cursor)
    {
        var parameters = request.Query
            .Where(given => given.Key != "cursor")
            .SelectMany(given => given.Value.Select(value => KeyValuePair.Create(given.Key, value ?? "")))
            .Append(KeyValuePair.Create("cursor", cursor.Write()));
        return request.PathBase + request.Path + new QueryBuilder(parameters).ToString();
    }

    // One query for each parameter, and near matches for the first few: a request full of unknown ids costs little more than one.
    private async Task<IReadOnlyList<ParameterError>> UnknownIdsAsync(string[] unknown, CancellationToken cancellationToken)
    {
        var errors = new List<ParameterError>();
        foreach (var group in unknown.Select(given => given.Split('=', 2)).GroupBy(given => given[0], given => given[1]))
        {
            var known = KnownIdsSql.For(group.Key) is { } sql ? await reader.IdsAsync(sql, null, cancellationToken) : [];
            errors.AddRange(group.Select((id, index) => UnknownId(group.Key, id, index < MostNearMatches ? known : [])));
        }
        return errors;
    }

    private static ParameterError UnknownId(string parameter, string id, IReadOnlyList<string> known) => new()
    {
        Parameter = parameter,
        In = "query",
        Message = $"no {parameter} has the id '{Problems.Cut(id)}'; allowed: the ids that /v1/{(parameter == "study" ? "studies" : parameter + "s")} lists",
        Value = Problems.Cut(id),
        Nearest = Nearest.Match(id, known),
    };

    private static ParameterError BadCursor(Cursor? cursor, string value) => new()
    {
        Parameter = "cursor",
        In = "query",
        Message = cursor is null
            ? "'cursor' is not a cursor; allowed: the one in the 'next' of a page, unchanged"
            : "'cursor' belongs to another query; allowed: the one in the 'next' of a page of this very query",
        Value = Problems.Cut(value),
    };
}
