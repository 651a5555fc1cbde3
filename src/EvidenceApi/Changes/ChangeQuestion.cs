using EvidenceApi.Database;
using EvidenceApi.Lists;
using Npgsql;

namespace EvidenceApi.Changes;

/// <summary>An event as it is sent to listeners: its place in the log, and the frame of the stream.</summary>
internal sealed record SentChange(ChangePoint Point, ReadOnlyMemory<byte> Frame);

/// <summary>A parsed filter over the log, which can be asked from any point.</summary>
/// <param name="Filter">As it was requested; its point is ignored.</param>
/// <param name="Reading">What its names mean.</param>
internal sealed record ChangeQuestion(ChangeFilter Filter, Reading Reading)
{
    /// <summary>Events that are read at once.</summary>
    public const int MostAtOnce = 500;

    private static readonly ListOptions Options = new();

    /// <summary>The first events after a point, in order.</summary>
    public Task<List<SentChange>> AfterAsync(EvidenceReader reader, ChangePoint point, CancellationToken cancellationToken)
    {
        var plan = PlanOf(Filter with { Since = point.ToString() }, Reading);
        var statement = ListStatement.First(plan, ShownItem.Of(plan), MostAtOnce);
        return reader.ReadAsync(connection => ReadAsync(connection, statement, cancellationToken), cancellationToken);
    }

    /// <summary>The ids of a filter that name nothing.</summary>
    public static Task<IReadOnlyList<string>> UnknownIdsAsync(EvidenceReader reader, ListPlan plan, CancellationToken cancellationToken)
    {
        var statement = ListStatement.First(plan, ShownItem.Of(plan), most: 1);
        return reader.ReadAsync<IReadOnlyList<string>>(
            async connection =>
            {
                await using var command = Statement.Command(connection, statement.Sql, statement.Values);
                await using var rows = await command.ExecuteReaderAsync(cancellationToken);
                await rows.ReadAsync(cancellationToken);
                return await rows.IsDBNullAsync(ListStatement.ExportUnknownIds, cancellationToken) ? [] : await rows.GetFieldValueAsync<string[]>(ListStatement.ExportUnknownIds, cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>The filter as a plan of the list of events.</summary>
    public static ListPlan PlanOf(ChangeFilter filter, Reading reading) => ListPlan.Of(ChangeListing.Changes, filter, Options, reading, []);

    private static async Task<List<SentChange>> ReadAsync(NpgsqlConnection connection, ListStatement statement, CancellationToken cancellationToken)
    {
        await using var command = Statement.Command(connection, statement.Sql, statement.Values);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        using var items = new ItemWriter(ChangeListing.Rows, rows, ListStatement.FirstShown);
        var changes = new List<SentChange>();
        while (await rows.ReadAsync(cancellationToken) && !await rows.IsDBNullAsync(ListStatement.IsItem, cancellationToken))
        {
            var id = rows.GetString(ListStatement.FirstShown);
            if (ChangePoint.TryParse(id, out var point))
                changes.Add(new SentChange(point, EventFrame.Of(id, items.Write().Span)));
        }
        return changes;
    }
}
