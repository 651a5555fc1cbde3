using System.Buffers;
using System.Text.Json;
using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using Npgsql;

namespace EvidenceApi.Lists.Versions;

/// <summary>Answers what entered, left or changed in the answer of a list between two dataset versions: page by page as JSON, or all as NDJSON.</summary>
internal sealed class ListChangesAnswer(EvidenceReader reader, RequestReader requests, UnknownIds unknownIds)
{
    public async Task<IResult> AnswerAsync(HttpContext http, Listing listing, IFilter filter, ListChangeOptions options, CancellationToken cancellationToken)
    {
        var asked = new Asked(http, options, options.Cursor is null ? null : Cursor.Read(options.Cursor));
        var errors = new List<ParameterError>(asked.Errors());
        var read = errors.Count > 0 ? null : await requests.RunAsync(
            reading => Understood(listing, filter, options, reading, errors), plan => RunAsync(plan, asked, errors, cancellationToken), cancellationToken);
        if (read is not (var plan, var attempt) || errors.Count > 0)
            return Problems.InvalidParameter(errors);
        var page = attempt.Rows;
        if (page.UnknownIds.Count > 0)
        {
            page.Dispose();
            return Problems.InvalidParameter(await unknownIds.ErrorsAsync(page.UnknownIds, plan.Condition.Names, cancellationToken));
        }
        if (asked.IsWhole)
            return new BodyAnswer(page.DatasetVersion, Format.Ndjson, page.Items) { Lender = page };
        var next = page.Last is null ? null : NextAddress.Of(http.Request, new Cursor(page.Until, Cursor.DigestOf(http.Request), [page.Last]));
        return new BodyAnswer(page.DatasetVersion, Format.Json, Body(page, options.Since ?? 0, next)) { Lender = page, Next = next };
    }

    private static ListPlan? Understood(Listing listing, IFilter filter, ListChangeOptions options, Reading reading, List<ParameterError> errors)
    {
        errors.Clear();
        var plan = ListPlan.Of(listing, filter, options.AsListOptions(), reading, errors);
        return errors.Count == 0 ? plan : null;
    }

    // On one connection, and so of one node: a standby may not have the version yet that another has.
    private async Task<Attempt<ChangesPage>> RunAsync(ListPlan plan, Asked asked, List<ParameterError> errors, CancellationToken cancellationToken)
    {
        var page = await reader.ReadAsync(connection => PageAsync(connection, plan, asked, errors, cancellationToken), cancellationToken);
        return new Attempt<ChangesPage>(page, page.UnknownIds, FoundNothing: false);
    }

    private static async Task<ChangesPage> PageAsync(NpgsqlConnection connection, ListPlan plan, Asked asked, List<ParameterError> errors, CancellationToken cancellationToken)
    {
        errors.Clear();
        var kept = await KeptVersions.ReadAsync(connection, cancellationToken);
        var until = asked.Cursor?.BeganIn ?? asked.Options.Until ?? kept.Current;
        errors.AddRange(new[] { kept.Check("since", asked.Since), kept.Check("until", until) }.OfType<ParameterError>());
        if (errors.Count > 0)
            return new ChangesPage { Kept = kept, Until = until };
        var page = new ChangesPage { Kept = kept, Until = until, RegisterNotCompared = await RegisterChangedAsync(connection, asked.Since, until, cancellationToken) };
        int? size = asked.IsWhole ? null : asked.Options.PageSize ?? ListOptions.DefaultPageSize;
        var statement = ChangesStatement.Of(plan, asked.Since, until, asked.Cursor?.Keys[0], size + 1);
        await page.ReadAsync(connection, statement, plan.Listing.Rows, size, asked.IsWhole ? "\n" : ",", cancellationToken);
        return page;
    }

    private static async Task<bool> RegisterChangedAsync(NpgsqlConnection connection, long since, long until, CancellationToken cancellationToken)
    {
        await using var command = Statement.Command(connection, KeptVersions.RegisterChanged, [since, until]);
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private static ReadOnlyMemory<byte> Body(ChangesPage page, long since, string? next)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, ServedJson.Writing))
        {
            json.WriteStartObject();
            json.WritePropertyName("items");
            json.WriteRawValue([(byte)'[', .. page.Items.Span, (byte)']'], skipInputValidation: true);
            json.WriteString("next", next);
            json.WriteNumber("since", since);
            json.WriteNumber("until", page.Until);
            json.WriteNumber("keptSince", page.Kept.First);
            json.WriteBoolean("registerNotCompared", page.RegisterNotCompared);
            json.WriteEndObject();
        }
        return body.WrittenMemory;
    }
}
