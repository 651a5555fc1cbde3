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

    public async Task<IResult> PageAsync(HttpContext http, string sql, IFilter filter, Paging paging, CancellationToken cancellationToken)
    {
        var query = Cursor.DigestOf(http.Request);
        var cursor = paging.Cursor is null ? null : Cursor.Read(paging.Cursor);
        if (paging.Cursor is not null && cursor?.QueryDigest != query)
            return new ProblemAnswer(context => Problems.InvalidParameterAsync(context, [BadCursor(cursor, paging.Cursor)]));

        var size = paging.PageSize ?? Paging.DefaultPageSize;
        var rows = await reader.PageAsync(sql, Arguments(filter, paging, cursor, size), cancellationToken);
        var version = rows[0].DatasetVersion;
        if (rows[0].UnknownIds is { Length: > 0 } unknown)
        {
            if (filter is PartsOf parts)
                return (parts.OfStudy ? await aliases.RedirectAsync(http, parts.Id, cancellationToken) : null) ?? DocumentAnswer.NotFound(parts.Id, parts.List);
            var errors = await UnknownIdsAsync(unknown, cancellationToken);
            return new ProblemAnswer(context => Problems.InvalidParameterAsync(context, errors));
        }
        if (cursor is not null && cursor.DatasetVersion != version)
            return new ProblemAnswer(context => Problems.DatasetChangedAsync(context, cursor.DatasetVersion, version));

        var items = rows.Where(row => row.Key is not null).Take(size).ToList();
        var next = rows.Count > size ? Next(http.Request, new Cursor(version, query, items[^1].Key ?? "")) : null;
        return new JsonAnswer(version, Body(items, next, rows[0].TotalCount), next);
    }

    private static DynamicParameters Arguments(IFilter filter, Paging paging, Cursor? cursor, int size)
    {
        var arguments = new DynamicParameters();
        filter.AddTo(arguments);
        arguments.Add("IncludeUnverified", paging.IncludeUnverified ?? false);
        arguments.Add("CountTotal", paging.CountTotal ?? false);
        arguments.Add("After", cursor?.Key);
        arguments.Add("Limit", size + 1);
        return arguments;
    }

    private static string Body(List<PageRow> items, string? next, long? totalCount)
    {
        var body = new StringBuilder("""{"items":[""").AppendJoin(',', items.Select(item => item.Document));
        body.Append("""],"next":""").Append(next is null ? "null" : $"\"{next}\"");
        if (totalCount is not null)
            body.Append(""","totalCount":""").Append(totalCount);
        return body.Append('}').ToString();
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
