using EvidenceApi.Database;

namespace EvidenceApi.Lists;

/// <summary>What a statement says beside its rows: ids that name nothing, as <c>parameter=value</c>, and whether it found nothing.</summary>
internal sealed record Attempt<T>(T Rows, IReadOnlyList<string> UnknownIds, bool FoundNothing);

/// <summary>
/// Runs what a request means. Where it has names that are not ids, they are resolved and it is run again; where all words of a search find nothing, it is run again
/// with fewer. A request of plain ids and words that find something costs one statement.
/// </summary>
internal sealed class RequestReader(NameResolver names, SearchRelaxation relaxation)
{
    /// <param name="read">The request as a plan; null when it cannot be understood.</param>
    /// <param name="run">Runs the plan.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The plan that was run and its result; null when the request cannot be understood.</returns>
    public async Task<(ListPlan Plan, Attempt<T> Attempt)?> RunAsync<T>(Func<Reading, ListPlan?> read, Func<ListPlan, Task<Attempt<T>>> run, CancellationToken cancellationToken)
    {
        for (var reading = Reading.Plain; ;)
        {
            if (read(reading) is not { } plan)
                return null;
            if (plan.Condition.UnreadNames is { Count: > 0 } unread)
            {
                reading = reading with { Names = await names.FindAsync(reading.Names, unread, cancellationToken) };
                continue;
            }
            var attempt = await run(plan);
            if (await AgainAsync(reading, plan, attempt, cancellationToken) is not { } more)
                return (plan, attempt);
            (attempt.Rows as IDisposable)?.Dispose();
            reading = more;
        }
    }

    private async Task<Reading?> AgainAsync<T>(Reading reading, ListPlan plan, Attempt<T> attempt, CancellationToken cancellationToken)
    {
        var known = await names.FindAsync(reading.Names, [.. attempt.UnknownIds.Select(unknown => unknown.Split('=', 2)[1])], cancellationToken);
        if (known != reading.Names)
            return reading with { Names = known };
        return attempt is { UnknownIds.Count: 0, FoundNothing: true } && await relaxation.FindAsync(plan, cancellationToken) is { } relaxed
            ? reading with { Relaxed = relaxed }
            : null;
    }
}
