using Dapper;
using Npgsql;

namespace EvidenceApi.Database;

/// <summary>The one way to the database: read-only sessions with a time limit on every statement.</summary>
internal static class EvidenceDatabase
{
    public static void AddEvidenceDatabase(this IServiceCollection services, string connectionString)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = "evidence-api" };
        settings.Options = string.Join(' ', settings.Options, "-c default_transaction_read_only=on -c statement_timeout=10s -c search_path=public").Trim();
        services.AddSingleton(_ => new NpgsqlDataSourceBuilder(settings.ConnectionString).Build());
        services.AddSingleton<EvidenceReader>();
    }
}
