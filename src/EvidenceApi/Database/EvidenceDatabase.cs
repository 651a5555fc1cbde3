using Dapper;
using Npgsql;

namespace EvidenceApi.Database;

/// <summary>The one way to the database: read-only sessions with a time limit on every statement, on one host or on several.</summary>
internal static class EvidenceDatabase
{
    // A node that vanished without a word costs a waiting request the timeout (seconds) at each recheck, and a statement that it was working on the command
    // timeout, which has to be longer than the server's own limit.
    private const string OverSeveralHosts =
        "Target Session Attributes=prefer-standby;Load Balance Hosts=true;Timeout=2;Host Recheck Seconds=5;Command Timeout=12;";

    // A request changes nothing of its session, so nothing needs to be put back before the next one has the connection: that took the database 35 µs of the
    // 100 of a look-up. (A connection that listened goes on listening; its notifications are ignored.) Most documents and pages fit into the buffer, in bytes;
    // for a longer row the driver makes a new one each time. Statements that come again and again are prepared: planning a page took the database 200 µs.
    private const string ForReading = "No Reset On Close=true;Read Buffer Size=32768;Max Auto Prepare=50;";

    private const string Pool = "evidence";

    // Compiling a statement took longer than it saved, up to four seconds: https://www.postgresql.org/docs/15/jit-decision.html
    private const string Session = "-c default_transaction_read_only=on -c statement_timeout=10s -c jit=off -c search_path=public "
        + "-c default_transaction_isolation=repeatable\\ read"; // statements that are sent together see one state

    public static void AddEvidenceDatabase(this IServiceCollection services, string connectionString)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        var settings = Settings(connectionString);
        services.AddSingleton(_ => IsOverSeveralHosts(settings) ? SeveralHosts(settings) : OneHost(settings));
        services.AddSingleton(new EvidencePool(settings.MaxPoolSize));
        services.AddSingleton<EvidenceReader>();
        services.AddSingleton<SessionCheck>();
        services.AddHostedService(provider => provider.GetRequiredService<SessionCheck>());
    }

    // The last of two equal keys counts, whichever of its names is used, so the given string comes last.
    private static NpgsqlConnectionStringBuilder Settings(string given)
    {
        var settings = new NpgsqlConnectionStringBuilder(ForReading + given);
        if (IsOverSeveralHosts(settings))
            settings = new NpgsqlConnectionStringBuilder(ForReading + OverSeveralHosts + given);
        settings.ApplicationName = "evidence-api";
        settings.Options = string.Join(' ', settings.Options, Session).Trim();
        return settings;
    }

    private static bool IsOverSeveralHosts(NpgsqlConnectionStringBuilder settings) => settings.Host?.Contains(',', StringComparison.Ordinal) ?? false;

    private static EvidenceConnections OneHost(NpgsqlConnectionStringBuilder settings) =>
        new(Named(settings).Build(), hosts: null);

    // Metrics name the pool by it; without a name by the whole connection string.
    private static NpgsqlDataSourceBuilder Named(NpgsqlConnectionStringBuilder settings) => new(settings.ConnectionString) { Name = Pool };

    // Which nodes are wanted is a property of the source and not allowed in its string; the names differ by hyphens only (prefer-standby).
    private static EvidenceConnections SeveralHosts(NpgsqlConnectionStringBuilder settings)
    {
        var wanted = Enum.Parse<TargetSessionAttributes>((settings.TargetSessionAttributes ?? "any").Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        settings.TargetSessionAttributes = null;
        var hosts = Named(settings).BuildMultiHost();
        return new EvidenceConnections(hosts.WithTargetSession(wanted), hosts);
    }
}
