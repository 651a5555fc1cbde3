using Dapper;
using Npgsql;

namespace EvidenceApi.Database;

/// <summary>
/// Follows the dataset version on a connection of its own: by NOTIFY where the server allows LISTEN, and otherwise, as on a standby or with several
/// hosts, by polling. It polls now and then even with NOTIFY, because a connection that broke silently receives nothing.
/// </summary>
internal sealed class DatasetVersionWatch(
    EvidenceConnections database, DatasetVersions versions, EvidenceOptions options, TimeProvider clock, ILogger<DatasetVersionWatch> logger) : BackgroundService
{
    private const string Listen = "listen evidence_dataset_version";

    private const int LooksSavedByListening = 10;

    private const int LongestLookSeconds = 5;

    private static readonly TimeSpan BeforeReconnecting = TimeSpan.FromSeconds(1);

    // Every login may notify, as often as it likes.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    private bool heard;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stoppingToken);
            }
            // After any failure the version is unknown and the service continues without it.
            catch (Exception failed) when (!stoppingToken.IsCancellationRequested)
            {
                logger.Log(versions.Current is null ? LogLevel.Debug : LogLevel.Warning, failed, "The dataset version is unknown; nothing is served from memory");
            }
            finally
            {
                versions.Report(null);
            }
            await Task.Delay(BeforeReconnecting, clock, stoppingToken);
        }
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        connection.Notification += (_, _) => heard = true;
        var interval = TimeSpan.FromSeconds(options.VersionPollSeconds);
        if (await CanListenAsync(connection, cancellationToken))
            interval *= LooksSavedByListening;
        while (true)
        {
            heard = false;
            versions.Report(await LookAsync(connection, cancellationToken));
            await Task.Delay(BetweenLooks, clock, cancellationToken);
            if (!heard) // What came in while it looked does not wake it any more.
                await connection.WaitAsync(interval, cancellationToken);
        }
    }

    private async Task<bool> CanListenAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (database.AreToSeveralHosts)
            return false;
        try
        {
            await connection.ExecuteAsync(new CommandDefinition(Listen, commandTimeout: LongestLookSeconds, cancellationToken: cancellationToken));
            return true;
        }
        // A standby says 25006, servers and poolers that do not have it 0A000.
        catch (PostgresException refused) when (refused.SqlState is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.FeatureNotSupported)
        {
            return false;
        }
    }

    private static Task<DatasetVersionRow?> LookAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.QuerySingleOrDefaultAsync<DatasetVersionRow>(
            new CommandDefinition(DatasetVersionSql.Current, commandTimeout: LongestLookSeconds, cancellationToken: cancellationToken));
}
