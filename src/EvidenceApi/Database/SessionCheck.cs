using Dapper;
using Npgsql;

namespace EvidenceApi.Database;

/// <summary>
/// Refuses to serve where sessions are not protected: a pooler in between may drop or refuse the settings that the service asks for when it connects. A database
/// that is out of reach at the start is looked at again by every probe of readiness.
/// </summary>
internal sealed class SessionCheck(EvidenceConnections connections, ILogger<SessionCheck> logger) : IHostedService
{
    private const string Sql = """
        select current_setting('default_transaction_read_only') = 'on' as read_only,
               (select setting::int from pg_settings where name = 'statement_timeout') between 1 and 60000 as has_timeout,
               current_setting('jit') = 'off' as without_jit,
               current_user as role,
               has_function_privilege('set_config(text, text, boolean)', 'execute') as may_set
        """;

    private volatile bool isProtected;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await EnsureProtectedAsync(cancellationToken);
        }
        catch (DatabaseUnreachableException unreachable) when (unreachable.InnerException is PostgresException { SqlState: PostgresErrorCodes.ProtocolViolation } refused)
        {
            throw new UnusableSettingException(
                $"The database refuses the settings of a session ({refused.MessageText}). Behind PgBouncer: add options to ignore_startup_parameters, and set them on the login instead. {Advice("the login")}");
        }
        catch (DatabaseUnreachableException)
        {
            // Requests get 503 until it can be reached.
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <exception cref="UnusableSettingException">A session may write, or run without a time limit.</exception>
    /// <exception cref="DatabaseUnreachableException">It cannot be known.</exception>
    public async Task EnsureProtectedAsync(CancellationToken cancellationToken)
    {
        if (isProtected)
            return;
        await using var connection = await connections.OpenAsync(cancellationToken);
        var session = await connection.QuerySingleAsync<Session>(new CommandDefinition(Sql, cancellationToken: cancellationToken));
        if (session is not { ReadOnly: true, HasTimeout: true, WithoutJit: true })
            throw new UnusableSettingException($"Sessions of the database are not protected, because a pooler drops the settings that the service asks for. {Advice(session.Role)}");
        if (session.MaySet)
            logger.LogWarning("{Role} may call functions that lock, notify and set; have a superuser run db/roles.sql in this database", session.Role);
        isProtected = true;
    }

    private static string Advice(string role) =>
        $"Run: alter role {role} set default_transaction_read_only = on; alter role {role} set statement_timeout = '10s'; alter role {role} set jit = off;";

    private sealed record Session
    {
        public required bool ReadOnly { get; init; }

        public required bool HasTimeout { get; init; }

        public required bool WithoutJit { get; init; }

        public required string Role { get; init; }

        public required bool MaySet { get; init; }
    }
}
