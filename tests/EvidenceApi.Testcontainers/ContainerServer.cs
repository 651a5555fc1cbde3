using Npgsql;
using Testcontainers.PostgreSql;

namespace EvidenceApi.Testcontainers;

/// <summary>A PostgreSQL in a container, for tests on a machine without PostgreSQL's programs. Testcontainers removes it when the tests end.</summary>
internal sealed class ContainerServer(PostgreSqlContainer container)
{
    private const string Logins = """
        create role evidence_reader nologin;
        create role evidence_service login password 'for tests only' in role evidence_reader
        """;

    public static async Task<ContainerServer> StartAsync()
    {
        var container = new PostgreSqlBuilder("postgres:17")
            .WithEnvironment("POSTGRES_INITDB_ARGS", "--locale=C --lc-ctype=C.UTF-8")
            .WithCommand("-c", "max_connections=500", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "autovacuum=off")
            .Build();
        await container.StartAsync();
        await using var source = NpgsqlDataSource.Create(container.GetConnectionString());
        await using var create = source.CreateCommand(Logins);
        await create.ExecuteNonQueryAsync();
        return new ContainerServer(container);
    }

    /// <summary>The superuser.</summary>
    public string OwnerConnectionString(string database) => new NpgsqlConnectionStringBuilder(container.GetConnectionString()) { Database = database }.ConnectionString;

    /// <summary>The login of the service, which may do what evidence_reader may.</summary>
    public string ReaderConnectionString(string database) => new NpgsqlConnectionStringBuilder(container.GetConnectionString())
    {
        Database = database, Username = "evidence_service", Password = "for tests only",
    }.ConnectionString;
}
