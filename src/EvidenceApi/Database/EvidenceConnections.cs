using System.Diagnostics;
using Npgsql;

namespace EvidenceApi.Database;

/// <summary>Opens connections, to the one host or to whichever of several is wanted most and can be reached.</summary>
internal sealed class EvidenceConnections(NpgsqlDataSource source, NpgsqlMultiHostDataSource? hosts) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    // Where nothing is replayed, and so no statement is cancelled for it.
    private readonly NpgsqlDataSource primary = hosts?.WithTargetSession(TargetSessionAttributes.PreferPrimary) ?? source;

    public bool AreToSeveralHosts => hosts is not null;

    /// <exception cref="DatabaseUnreachableException">No connection could be opened.</exception>
    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken) => OpenAsync(source, cancellationToken);

    /// <summary>A connection to the primary, or to any other node where that is out of reach.</summary>
    /// <exception cref="DatabaseUnreachableException">No connection could be opened.</exception>
    public ValueTask<NpgsqlConnection> OpenToPrimaryAsync(CancellationToken cancellationToken) => OpenAsync(primary, cancellationToken);

    public ValueTask DisposeAsync() => (hosts ?? source).DisposeAsync();

    // Which SQLSTATE a server or pooler gives for a connection that it does not take says little; that it did not take it says enough.
    private async ValueTask<NpgsqlConnection> OpenAsync(NpgsqlDataSource wanted, CancellationToken cancellationToken)
    {
        try
        {
            return hosts is null ? await wanted.OpenConnectionAsync(cancellationToken) : await OpenOneOfSeveralAsync(wanted, hosts, cancellationToken);
        }
        catch (Exception failed) when (failed is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new DatabaseUnreachableException(failed);
        }
    }

    private static async ValueTask<NpgsqlConnection> OpenOneOfSeveralAsync(
        NpgsqlDataSource wanted, NpgsqlMultiHostDataSource several, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return await wanted.OpenConnectionAsync(cancellationToken);
            }
            catch (NpgsqlException) when (Stopwatch.GetElapsedTime(begun) < Patience)
            {
                // A host that broke a connection is skipped for some seconds. Where that leaves none, all are tried again before giving up.
                await Task.Delay(Pause, cancellationToken);
                several.ClearDatabaseStates();
            }
        }
    }
}
