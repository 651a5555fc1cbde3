using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Http.Sparse;
using EvidenceApi.Lists.Exports;
using EvidenceApi.Model;
using Microsoft.AspNetCore.Http.Extensions;

namespace EvidenceApi.Lists;

/// <summary>Answers a list: <c>{ "items": […], "next": … }</c>, one page of a keyset, with the dataset version that it was read in.</summary>
internal sealed class ListAnswer(EvidenceReader reader, StudyAliases aliases, ListExport export)
{
    private const int MostNearMatches = 5;

    /// <summary>The items of <paramref name="listing"/> that fulfil <paramref name="filter"/>: a page of them as JSON, or all in another format.</summary>
    public Task<IResult> AnswerAsync(HttpContext http, Listing listing, IFilter filter, ListOptions options, CancellationToken cancellationToken) =>
        http.ChosenFormat() == Format.Json
            ? PageAsync(http, listing, filter, options, cancellationToken)
            : ExportAsync(http, listing, filter, options, cancellationToken);

    private async Task<IResult> PageAsync(HttpContext http, Listing listing, IFilter filter, ListOptions options, CancellationToken cancellationToken)
    {
        var cursor = options.Cursor is null ? null : Cursor.Read(options.Cursor);
        if (options.Cursor is not null && cursor?.QueryDigest != Cursor.DigestOf(http.Request))
            return Problems.InvalidParameter([BadCursor(cursor, options.Cursor)]);
        var errors = new List<ParameterError>();
        var query = QueryOf(listing, filter, options, errors) with { After = cursor?.Keys };
        if (errors.Count > 0)
            return Problems.InvalidParameter(errors);

        var size = options.PageSize ?? ListOptions.DefaultPageSize;
        var members = http.Features.Get<MemberTree>();
        var page = await reader.ReadAsync(
            connection => PageRows.ReadAsync(connection, ListStatement.Page(query, size), query, size, members, cancellationToken), cancellationToken);
        if (page.UnknownIds.Count > 0)
            return await UnknownAsync(http, filter, page.UnknownIds, cancellationToken);
        if (cursor is not null && cursor.DatasetVersion != page.DatasetVersion)
            return new ProblemAnswer(context => Problems.DatasetChangedAsync(context, cursor.DatasetVersion, page.DatasetVersion));

        var next = page.LastKey is null ? null : Next(http.Request, new Cursor(page.DatasetVersion, Cursor.DigestOf(http.Request), page.LastKey));
        return new BodyAnswer(page.DatasetVersion, Format.Json, page.Body(next)) { Next = next, IsSparse = true };
    }

    private async Task<IResult> ExportAsync(HttpContext http, Listing listing, IFilter filter, ListOptions options, CancellationToken cancellationToken)
    {
        var format = http.ChosenFormat();
        var errors = new List<ParameterError>(NotOfExports(options, format));
        var query = QueryOf(listing, filter, options, errors);
        var fields = format == Format.Csv ? TableColumns.Of(listing, options.Fields, errors) : [];
        if (errors.Count > 0)
            return Problems.InvalidParameter(errors);
        var unverified = query.Conditions.IncludeUnverified;
        var (statement, begin) = format switch
        {
            _ when format == Format.Csv => (ListStatement.Table(query, fields), (Func<Stream, IRowWriter>)(body => new TableWriter(body, fields))),
            _ when format == Format.Ndjson => (ListStatement.Documents(query), body => new LinesWriter(body, http.Features.Get<MemberTree>())),
            _ => (ListStatement.Documents(query with { Document = listing.ReferenceFor(unverified) }), body => new CitationsWriter(body, format)),
        };
        var unknown = await export.SendAsync(http, statement, format, FileName(http), begin, cancellationToken);
        return unknown.Count > 0 ? await UnknownAsync(http, filter, unknown, cancellationToken) : Microsoft.AspNetCore.Http.Results.Empty;
    }

    // The last segment of the path: studies.csv.
    private static string FileName(HttpContext http) => (http.Request.Path.Value ?? "").Split('/')[^1];

    private static IEnumerable<ParameterError> NotOfExports(ListOptions options, Format format) =>
        from given in new[] { ("pageSize", options.PageSize is not null), ("cursor", options.Cursor is not null), ("countTotal", options.CountTotal is not null) }
        where given.Item2
        select new ParameterError
        {
            Parameter = given.Item1, In = "query", Message = $"'{given.Item1}' goes with JSON, which comes page by page; {format.MediaType} has all items at once",
        };

    private static ListQuery QueryOf(Listing listing, IFilter filter, ListOptions options, List<ParameterError> errors)
    {
        var conditions = new Conditions(options.IncludeUnverified ?? false);
        if (listing.Visible is { } visible)
            conditions.And(Listing.Of(visible, conditions.IncludeUnverified));
        filter.AddTo(conditions);
        return new ListQuery
        {
            Listing = listing,
            Conditions = conditions,
            Order = SortOrder.Of(listing, options.Sort, conditions, errors),
            Document = listing.DocumentFor(conditions.IncludeUnverified),
            CountTotal = options.CountTotal ?? false,
        };
    }

    private async Task<IResult> UnknownAsync(HttpContext http, IFilter filter, IReadOnlyList<string> unknown, CancellationToken cancellationToken)
    {
        if (filter is PartsOf parts && unknown.Any(id => id.StartsWith("id=", StringComparison.Ordinal)))
            return (parts.OfStudy ? await aliases.RedirectAsync(http, parts.Id, cancellationToken) : null) ?? DocumentAnswer.NotFound(parts.Id, parts.List);
        return Problems.InvalidParameter(await UnknownIdsAsync(unknown, cancellationToken));
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
    private async Task<IReadOnlyList<ParameterError>> UnknownIdsAsync(IReadOnlyList<string> unknown, CancellationToken cancellationToken)
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
