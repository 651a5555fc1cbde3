using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Lists;
using Npgsql;

namespace EvidenceApi.Trials;

/// <summary>Returns how the plans of the trials that a filter finds moved, from one statement and so of one dataset version.</summary>
internal sealed class SlipAnswer(EvidenceReader reader, RequestReader requests, UnknownIds unknownIds)
{
    public async Task<IResult> AnswerAsync(IFilter filter, SlipOptions options, CancellationToken cancellationToken)
    {
        var errors = new List<ParameterError>();
        var read = await requests.RunAsync(reading => Understood(filter, options, reading, errors), plan => SummarizeAsync(plan, cancellationToken), cancellationToken);
        if (read is not (var plan, var attempt))
            return Problems.InvalidParameter(errors);
        return attempt.UnknownIds.Count > 0
            ? Problems.InvalidParameter(await unknownIds.ErrorsAsync(attempt.UnknownIds, plan.Condition.Names, cancellationToken))
            : JsonAnswer.Of(attempt.Rows.Version, attempt.Rows.Summary, ServedJson.Default.SlipSummary);
    }

    private static ListPlan? Understood(IFilter filter, SlipOptions options, Reading reading, List<ParameterError> errors)
    {
        errors.Clear();
        var plan = ListPlan.Of(SlipListing.Slips, filter, options.AsListOptions(), reading, errors);
        return errors.Count == 0 ? plan : null;
    }

    /// <summary>Columns: the dataset version, ids that name nothing or null, the number of trials, and of each part its name, how many were judged, moved and measured, and the median.</summary>
    internal static ListStatement StatementOf(ListPlan plan) => plan.Condition.Parameters.Statement($"""
        {ListStatement.With(plan.Condition, $"found as materialized (select item.id from {plan.Listing.From} {plan.Condition.Where})")}select dataset.version,
               {ListStatement.UnknownIds(plan.Condition)},
               (select count(*) from found)::int,
               part.name,
               summed.judged,
               summed.moved,
               summed.measured,
               summed.median
        from current_dataset as dataset
        cross join (values ('START', 1), ('PRIMARY_COMPLETION', 2), ('COMPLETION', 3), ('ENROLLMENT', 4)) as part (name, place)
        left join lateral (
            select count(slip.moved)::int as judged,
                   (count(*) filter (where slip.moved))::int as moved,
                   count(slip.difference)::int as measured,
                   (percentile_cont(0.5) within group (order by slip.difference))::numeric as median
            from trial_slip as slip
            join found on found.id = slip.study_id
            where slip.part = part.name) as summed on true
        order by part.place
        """);

    private async Task<Attempt<Summarized>> SummarizeAsync(ListPlan plan, CancellationToken cancellationToken)
    {
        var statement = StatementOf(plan);
        var summarized = await reader.ReadAsync(connection => ReadAsync(connection, statement, cancellationToken), cancellationToken);
        return new Attempt<Summarized>(summarized, summarized.UnknownIds, summarized.Summary.Trials == 0);
    }

    private static async Task<Summarized> ReadAsync(NpgsqlConnection connection, ListStatement statement, CancellationToken cancellationToken)
    {
        await using var command = Statement.Command(connection, statement.Sql, statement.Values);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var (version, trials, unknown, parts) = (0L, 0, Array.Empty<string>(), new List<SummarizedSlip>());
        while (await rows.ReadAsync(cancellationToken))
        {
            (version, trials) = (rows.GetInt64(0), rows.GetInt32(2));
            unknown = rows.IsDBNull(1) ? [] : rows.GetFieldValue<string[]>(1);
            parts.Add(new SummarizedSlip
            {
                Part = Enum.Parse<SlippedPart>(rows.GetString(3)),
                Judged = rows.GetInt32(4),
                Moved = rows.GetInt32(5),
                Measured = rows.GetInt32(6),
                MedianDifference = rows.IsDBNull(7) ? null : rows.GetDecimal(7),
            });
        }
        return new Summarized(version, unknown, new SlipSummary { Trials = trials, Items = [.. parts] });
    }

    private sealed record Summarized(long Version, string[] UnknownIds, SlipSummary Summary);
}
