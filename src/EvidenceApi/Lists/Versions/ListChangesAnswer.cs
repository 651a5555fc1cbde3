using System.Buffers;
using System.Text.Json;
using CommunityToolkit.HighPerformance;
using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using Npgsql;

namespace EvidenceApi.Lists.Versions;

/// <summary>
/// Returns what entered, left or changed in the response of a list between two dataset versions: page by page as JSON, all as NDJSON or a table, or what happened in the
/// latest versions as a feed.
/// </summary>
internal sealed class ListChangesAnswer(EvidenceReader reader, RequestReader requests, UnknownIds unknownIds)
{
    private const string FileName = "changes";

    public async Task<IResult> AnswerAsync(HttpContext http, Listing listing, IFilter filter, ListChangeOptions options, CancellationToken cancellationToken)
    {
        var request = new ChangesRequest(http, options, options.Cursor is null ? null : Cursor.Read(options.Cursor));
        var errors = new List<ParameterError>(request.Errors());
        var read = errors.Count > 0 ? null : await requests.RunAsync(
            reading => Understood(listing, filter, options, reading, errors), plan => RunAsync(plan, request, errors, cancellationToken), cancellationToken);
        if (read is not (var plan, var attempt) || errors.Count > 0)
            return Problems.InvalidParameter(errors);
        var page = attempt.Rows;
        if (page.UnknownIds.Count > 0)
        {
            page.Dispose();
            return Problems.InvalidParameter(await unknownIds.ErrorsAsync(page.UnknownIds, plan.Condition.Names, cancellationToken));
        }
        if (request.IsWhole)
            return new BodyAnswer(page.Kept.Current, request.Format, page.Body.WrittenMemory) { Lender = page, FileName = FileName, NamesHost = request.IsFeed && PublicAddress.Said(http).Length == 0 };
        var next = page.Last is null ? null : NextAddress.Of(http.Request, new Cursor(page.Until, Cursor.DigestOf(http.Request), [page.Last]));
        return new BodyAnswer(page.Kept.Current, Format.Json, Framed(page, next)) { Lender = page, Next = next };
    }

    private static ListPlan? Understood(Listing listing, IFilter filter, ListChangeOptions options, Reading reading, List<ParameterError> errors)
    {
        errors.Clear();
        var plan = ListPlan.Of(listing, filter, options.AsListOptions(), reading, errors);
        return errors.Count == 0 ? plan : null;
    }

    // On one connection, and so of one node: a standby may not have the version yet that another has.
    private async Task<Attempt<ChangesPage>> RunAsync(ListPlan plan, ChangesRequest request, List<ParameterError> errors, CancellationToken cancellationToken)
    {
        var page = await reader.ReadAsync(connection => PageAsync(connection, plan, request, errors, cancellationToken), cancellationToken);
        return new Attempt<ChangesPage>(page, page.UnknownIds, FoundNothing: false);
    }

    // A load may end between two statements; what they find depends on the versions that were read first, and so the response is of the current one of these.
    private static async Task<ChangesPage> PageAsync(NpgsqlConnection connection, ListPlan plan, ChangesRequest request, List<ParameterError> errors, CancellationToken cancellationToken)
    {
        errors.Clear();
        var kept = await KeptVersions.ReadAsync(connection, cancellationToken);
        var (since, until) = (request.Options.Since ?? kept.First, request.Cursor?.BeganIn ?? request.Options.Until ?? kept.Current);
        errors.AddRange(new[] { kept.Check("since", since), kept.Check("until", until) }.OfType<ParameterError>());
        var isCompared = errors.Count == 0;
        var page = new ChangesPage
        {
            Kept = kept, Since = since, Until = until, RegisterNotCompared = isCompared && !request.IsWhole && await RegisterChangedAsync(connection, since, until, cancellationToken),
        };
        if (!isCompared)
            return page;
        if (request.IsFeed)
        {
            await FeedAsync(connection, plan, request, page, cancellationToken);
            return page;
        }
        int? size = request.IsWhole ? null : request.Options.PageSize ?? ListOptions.DefaultPageSize;
        var statement = ChangesStatement.Of(plan, [(since, until)], request.Cursor?.Keys[0], size + 1);
        using IChangeWriter writer = request.Format == Format.Csv ? new TableChanges(page.Body.AsStream(), since) : new JsonChanges(page.Body, request.IsWhole);
        await page.ReadAsync(connection, statement, plan.Listing, size, writer, cancellationToken);
        writer.End();
        return page;
    }

    private static async Task FeedAsync(NpgsqlConnection connection, ListPlan plan, ChangesRequest request, ChangesPage page, CancellationToken cancellationToken)
    {
        var kinds = plan.Listing.Kept is { } kept ? ChangesStatement.KindsOf(plan, kept) : [];
        var steps = await KeptVersions.StepsAsync(connection, kinds, page.Since, page.Until, ChangesStatement.DependsOnOthers(plan) ? FeedChanges.MostWholeVersions : FeedChanges.MostVersions, cancellationToken);
        using var feed = new FeedChanges(request.Http, page.Body.AsStream(), steps, plan.Condition.IncludeUnverified);
        // With no version to look at ids are still checked.
        var statement = ChangesStatement.Of(plan, [.. steps.Select(step => (step.Version - 1, step.Version))], after: null, FeedChanges.MostEntries);
        await page.ReadAsync(connection, statement, plan.Listing, size: null, feed, cancellationToken);
        feed.End();
    }

    private static async Task<bool> RegisterChangedAsync(NpgsqlConnection connection, long since, long until, CancellationToken cancellationToken)
    {
        await using var command = Statement.Command(connection, KeptVersions.RegisterChanged, [since, until]);
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private static ReadOnlyMemory<byte> Framed(ChangesPage page, string? next)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, ServedJson.Writing))
        {
            json.WriteStartObject();
            json.WritePropertyName("items");
            json.WriteRawValue([(byte)'[', .. page.Body.WrittenSpan, (byte)']'], skipInputValidation: true);
            json.WriteString("next", next);
            json.WriteNumber("since", page.Since);
            json.WriteNumber("until", page.Until);
            json.WriteNumber("keptSince", page.Kept.First);
            json.WriteBoolean("registerNotCompared", page.RegisterNotCompared);
            json.WriteEndObject();
        }
        return body.WrittenMemory;
    }
}
