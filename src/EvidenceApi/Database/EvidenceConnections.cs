using System.Diagnostics;
using Npgsql;

namespace EvidenceApi.Database;

/// <summary>Opens connections, to the one host or to whichever of several is wanted most and can be reached.</summary>
internal sealed class EvidenceConnections(NpgsqlDataSource source, NpgsqlMultiHostDataSource? hosts) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public bool AreToSeveralHosts => hosts is not null;

    public async ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return await source.OpenConnectionAsync(cancellationToken);
            }
            catch (NpgsqlException) when (hosts is not null && Stopwatch.GetElapsedTime(begun) < Patience)
            {
                // A host that broke one connection off is passed over for some seconds. Where that leaves none, all are asked again before the answer is no.
                await Task.Delay(Pause, cancellationToken);
                hosts.ClearDatabaseStates();
            }
        }
    }

    public ValueTask DisposeAsync() => (hosts ?? source).DisposeAsync();
}
