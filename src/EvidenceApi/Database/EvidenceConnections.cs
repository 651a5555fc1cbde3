using System.Diagnostics;
using Npgsql;

namespace EvidenceApi.Database;

/// <summary>Opens connections, to the one host or to whichever of several is wanted most and can be reached.</summary>
internal sealed class EvidenceConnections(NpgsqlDataSource source, NpgsqlMultiHostDataSource? hosts) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public bool AreToSeveralHosts => hosts is not null;

    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken) =>
        hosts is null ? source.OpenConnectionAsync(cancellationToken) : OpenOneOfSeveralAsync(hosts, cancellationToken);

    public ValueTask DisposeAsync() => (hosts ?? source).DisposeAsync();

    private async ValueTask<NpgsqlConnection> OpenOneOfSeveralAsync(NpgsqlMultiHostDataSource several, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return await source.OpenConnectionAsync(cancellationToken);
            }
            catch (NpgsqlException) when (Stopwatch.GetElapsedTime(begun) < Patience)
            {
                // A host that broke one connection off is passed over for some seconds. Where that leaves none, all are asked again before the answer is no.
                await Task.Delay(Pause, cancellationToken);
                several.ClearDatabaseStates();
            }
        }
    }
}
