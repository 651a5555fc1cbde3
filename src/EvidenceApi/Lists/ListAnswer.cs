using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Http.Sparse;
using EvidenceApi.Lists.Exports;

namespace EvidenceApi.Lists;

/// <summary>Returns a list: <c>{ "items": […], "next": … }</c>, one page of a keyset, with the dataset version that it was read in.</summary>
internal sealed class ListAnswer(EvidenceReader reader, RequestReader requests, StudyAliases aliases, UnknownIds unknownIds, ListExport export)
{
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
        if (options.Bom is not null)
            return Problems.InvalidParameter([BomIsOfCsv()]);
        var (size, members) = (options.PageSize ?? ListOptions.DefaultPageSize, http.Features.Get<MemberTree>());
        var read = await requests.RunAsync(
            reading => Understood(listing, filter, options, reading, cursor, errors), plan => PageOfAsync(plan, size, members, cancellationToken), cancellationToken);
        if (read is not (var plan, var attempt))
            return Problems.InvalidParameter(errors);
        var page = attempt.Rows;
        var beganIn = cursor?.BeganIn ?? page.DatasetVersion;
        if (page.UnknownIds.Count > 0 || (beganIn != page.DatasetVersion && options.Consistent == true))
        {
            page.Dispose();
            return page.UnknownIds.Count > 0
                ? await UnknownAsync(http, filter, plan, page.UnknownIds, cancellationToken)
                : new ProblemAnswer(context => Problems.DatasetChangedAsync(context, beganIn, page.DatasetVersion));
        }

        var next = page.LastKey is null ? null : NextAddress.Of(http.Request, new Cursor(beganIn, Cursor.DigestOf(http.Request), page.LastKey));
        return new BodyAnswer(page.DatasetVersion, Format.Json, page.Body(next, beganIn)) { Lender = page, Next = next, IsSparse = true };
    }

    private static ListPlan? Understood(Listing listing, IFilter filter, ListOptions options, Reading reading, Cursor? cursor, List<ParameterError> errors)
    {
        errors.Clear();
        var plan = ListPlan.Of(listing, filter, options, reading, errors) with { After = cursor?.Keys };
        if (options.Cursor is { } given && cursor is not null && !plan.Order.Takes(cursor.Keys))
            errors.Add(BadCursor(null, given));
        return errors.Count == 0 ? plan : null;
    }

    private async Task<Attempt<PageRows>> PageOfAsync(ListPlan plan, int size, MemberTree? members, CancellationToken cancellationToken)
    {
        var statement = ListStatement.Page(plan, size);
        var page = await reader.ReadAsync(connection => PageRows.ReadAsync(connection, statement, plan, size, members, cancellationToken), cancellationToken);
        return new Attempt<PageRows>(page, page.UnknownIds, page.IsEmpty);
    }

    private async Task<IResult> ExportAsync(HttpContext http, Listing listing, IFilter filter, ListOptions options, CancellationToken cancellationToken)
    {
        var errors = new List<ParameterError>(NotOfExports(options, http.ChosenFormat()));
        if (errors.Count > 0)
            return Problems.InvalidParameter(errors);
        var read = await requests.RunAsync(
            reading => Understood(listing, filter, options, reading, null, errors), plan => SendAsync(http, plan, options, errors, holdsEmpty: plan.Condition is { Search.Words.Plain.Count: > 0, Reading.Relaxed: null }, cancellationToken),
            cancellationToken);
        if (read is not (var plan, var attempt) || errors.Count > 0)
            return Problems.InvalidParameter(errors);
        if (attempt.FoundNothing)
            await SendAsync(http, plan, options, errors, holdsEmpty: false, cancellationToken);
        return attempt.UnknownIds.Count > 0 ? await UnknownAsync(http, filter, plan, attempt.UnknownIds, cancellationToken) : Microsoft.AspNetCore.Http.Results.Empty;
    }

    // A search that finds nothing is held back: it is run again with fewer words. A table has no place to say which were left out, so a header does.
    private async Task<Attempt<Format>> SendAsync(
        HttpContext http, ListPlan plan, ListOptions options, List<ParameterError> errors, bool holdsEmpty, CancellationToken cancellationToken)
    {
        var format = http.ChosenFormat();
        var fields = format == Format.Csv || format == Format.Xlsx ? TableColumns.Of([.. plan.Listing.Fields, .. plan.Condition.OwnFields], options.Fields, errors) : [];
        if (errors.Count > 0)
            return new Attempt<Format>(format, [], FoundNothing: false);
        var (statement, begin) = format switch
        {
            _ when plan.Listing.Excerpt is { } excerpt && format == excerpt.Format =>
                (ListStatement.Excerpt(plan, excerpt), (body, version) => excerpt.Begin(http, body, version)),
            _ when format == Format.Csv => (ListStatement.Table(plan, fields), (Func<Stream, long, IRowWriter>)((body, _) => new TableWriter(body, fields, options.Bom ?? false))),
            _ when format == Format.Xlsx => (ListStatement.Table(plan, fields), (body, _) => new WorkbookWriter(body, FileName(http), fields)),
            _ when format == Format.Ndjson => (ListStatement.Documents(plan, ShownItem.Of(plan)), (body, _) => new LinesWriter(body, plan.Listing.Rows, http.Features.Get<MemberTree>())),
            _ => (ListStatement.Documents(plan, ShownItem.ReferenceOf(plan)), (body, _) => new CitationsWriter(body, format)),
        };
        if (plan.Condition.Reading.Relaxed is { Ignored.Length: > 0 } relaxed)
            http.Response.Headers[CorsHeaders.IgnoredWords] = string.Join(',', relaxed.Ignored.Select(Uri.EscapeDataString));
        var list = new WholeList
        {
            Plan = plan, Statement = statement, Format = format, FileName = FileName(http), Begin = begin, HoldsEmpty = holdsEmpty,
            NamesHost = plan.Listing.Excerpt is { HasAddresses: true } named && format == named.Format && PublicAddress.Said(http).Length == 0,
        };
        var (unknown, isHeld) = await export.SendAsync(http, list, cancellationToken);
        return new Attempt<Format>(format, unknown, isHeld);
    }

    // The last segment of the path: studies.csv.
    private static string FileName(HttpContext http) => (http.Request.Path.Value ?? "").Split('/')[^1];

    private static ParameterError BomIsOfCsv() => new() { Code = ErrorCode.Conflicting.Name, Parameter = "bom", In = "query", Message = "'bom' goes with text/csv (format=csv)" };

    private static IEnumerable<ParameterError> NotOfExports(ListOptions options, Format format) => NotOfWholeLists(options, format)
        .Concat(options.Bom is not null && format != Format.Csv ? [BomIsOfCsv()] : []);

    private static IEnumerable<ParameterError> NotOfWholeLists(ListOptions options, Format format) =>
        from given in new[] { ("pageSize", options.PageSize is not null), ("cursor", options.Cursor is not null), ("countTotal", options.CountTotal is not null) }
        where given.Item2
        select new ParameterError
        {
            Code = ErrorCode.Conflicting.Name, Parameter = given.Item1, In = "query", Message = $"'{given.Item1}' goes with JSON, which comes page by page; {format.MediaType} has all items at once",
        };

    private async Task<IResult> UnknownAsync(HttpContext http, IFilter filter, ListPlan plan, IReadOnlyList<string> unknown, CancellationToken cancellationToken)
    {
        if (filter is PartsOf parts && unknown.Any(id => id.StartsWith("id=", StringComparison.Ordinal)))
            return (parts.OfStudy ? await aliases.RedirectAsync(http, parts.Id, cancellationToken) : null) ?? DocumentAnswer.NotFound(parts.Id, parts.List);
        return Problems.InvalidParameter(await unknownIds.ErrorsAsync(unknown, plan.Condition.Names, cancellationToken));
    }

    private static ParameterError BadCursor(Cursor? cursor, string value) => new()
    {
        Code = (cursor is null ? ErrorCode.Malformed : ErrorCode.Conflicting).Name,
        Parameter = "cursor",
        In = "query",
        Message = cursor is null
            ? "'cursor' is not a cursor; allowed: the one in the 'next' of a page, unchanged"
            : "'cursor' belongs to another query; allowed: the one in the 'next' of a page of this very query",
        Value = Problems.Cut(value),
    };
}
