using Dapper;
using Npgsql;

namespace EvidenceApi.Database;

/// <summary>One document and the dataset version that it was read in; the document is null when nothing has that id.</summary>
internal sealed record DocumentRow
{
    public required long DatasetVersion { get; init; }

    public string? Document { get; init; }
}

/// <summary>One row of a page. An empty page is one row without a key, so that the dataset version is always told.</summary>
internal sealed record PageRow
{
    public required long DatasetVersion { get; init; }

    /// <summary>How many rows the filter finds; null unless asked for.</summary>
    public long? TotalCount { get; init; }

    /// <summary>Filter values that name nothing in the dataset, as <c>parameter=value</c>.</summary>
    public required string[] UnknownIds { get; init; }

    public string? Key { get; init; }

    public string? Document { get; init; }
}

/// <summary>Runs the named queries. Each answer comes from one statement, and so from one dataset version.</summary>
internal sealed class EvidenceReader(NpgsqlDataSource database)
{
    public async Task<DocumentRow> DocumentAsync(string sql, object arguments, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleAsync<DocumentRow>(new CommandDefinition(sql, arguments, cancellationToken: cancellationToken));
    }

    public async Task<IReadOnlyList<PageRow>> PageAsync(string sql, DynamicParameters arguments, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<PageRow>(new CommandDefinition(sql, arguments, cancellationToken: cancellationToken))];
    }

    public async Task<IReadOnlyList<string>> IdsAsync(string sql, object? arguments, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<string>(new CommandDefinition(sql, arguments, cancellationToken: cancellationToken))];
    }
}
