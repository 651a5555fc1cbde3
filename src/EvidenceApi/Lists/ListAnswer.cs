using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Lists.Expressions;
using EvidenceApi.Model;
using Microsoft.AspNetCore.Http.Extensions;

namespace EvidenceApi.Lists;

/// <summary>Answers a list: <c>{ "items": […], "next": … }</c>, one page of a keyset, with the dataset version that it was read in.</summary>
internal sealed class ListAnswer(EvidenceReader reader, StudyAliases aliases)
{
    private const int MostNearMatches = 5;

    /// <summary>A page of the items of <paramref name="listing"/> that fulfil <paramref name="filter"/>.</summary>
    public async Task<IResult> PageAsync(
        HttpContext http, Listing listing, IFilter filter, ListOptions options, CancellationToken cancellationToken)
    {
        var cursor = options.Cursor is null ? null : Cursor.Read(options.Cursor);
        if (options.Cursor is not null && cursor?.QueryDigest != Cursor.DigestOf(http.Request))
            return Problems.InvalidParameter([BadCursor(cursor, options.Cursor)]);
        var errors = new List<ParameterError>();
        var query = QueryOf(listing, filter, options, errors) with { After = cursor?.Keys };
        if (options.Cursor is { } given && cursor is not null && !query.Order.Takes(cursor.Keys))
            errors.Add(BadCursor(null, given));
        if (errors.Count > 0)
            return Problems.InvalidParameter(errors);

        var size = options.PageSize ?? ListOptions.DefaultPageSize;
        var page = await reader.ReadAsync(
            connection => PageRows.ReadAsync(connection, ListStatement.Page(query, size), query, size, cancellationToken), cancellationToken);
        if (page.UnknownIds.Count > 0)
            return await UnknownAsync(http, filter, page.UnknownIds, cancellationToken);
        if (cursor is not null && cursor.DatasetVersion != page.DatasetVersion)
            return new ProblemAnswer(context => Problems.DatasetChangedAsync(context, cursor.DatasetVersion, page.DatasetVersion));

        var next = page.LastKey is null ? null : Next(http.Request, new Cursor(page.DatasetVersion, Cursor.DigestOf(http.Request), page.LastKey));
        return new JsonAnswer(page.DatasetVersion, page.Body(next), next);
    }

    private static ListQuery QueryOf(Listing listing, IFilter filter, ListOptions options, List<ParameterError> errors)
    {
        var conditions = new Conditions(options.IncludeUnverified ?? false);
        if (listing.Visible is { } visible)
            conditions.And(Listing.Of(visible, conditions.IncludeUnverified));
        filter.AddTo(conditions);
        FilterExpression.AddTo(conditions, listing, options.Filter, errors);
        return new ListQuery
        {
            Listing = listing,
            Conditions = conditions,
            Order = SortOrder.Of(listing, options.Sort, conditions, errors),
            Document = conditions.IncludeUnverified ? listing.UnverifiedDocument ?? listing.Document : listing.Document,
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
        var asked = unknown.Select(given => given.Split('=', 2)).Select(given => (Place: AskedId.Read(given[0]), Id: given[1]));
        foreach (var group in asked.GroupBy(given => (given.Place.Parameter, given.Place.Kind)))
        {
            var known = KnownIdsSql.For(group.Key.Kind) is { } sql ? await reader.IdsAsync(sql, null, cancellationToken) : [];
            errors.AddRange(group.Select((given, index) => UnknownId(given.Place, given.Id, index < MostNearMatches ? known : [])));
        }
        return errors;
    }

    private static ParameterError UnknownId(AskedId asked, string id, IReadOnlyList<string> known) => new()
    {
        Parameter = asked.Parameter,
        In = "query",
        Message = $"{asked.Where}no {asked.Kind} has the id '{Problems.Cut(id)}'; allowed: the ids that /v1/{(asked.Kind == "study" ? "studies" : asked.Kind + "s")} lists",
        Column = asked.Column,
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
