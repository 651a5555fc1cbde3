using System.Runtime.Versioning;
using EvidenceApi.Local;
using Npgsql;
using static EvidenceApi.Tests.Local.ServerData;

namespace EvidenceApi.Tests.Local;

public sealed class PrivateServerTests(PrivateServerTests.Started started) : IClassFixture<PrivateServerTests.Started>
{
    private PrivateServer Server => started.Server;

    [Fact]
    public async Task Owner_and_service_reach_a_new_database_and_the_service_cannot_write()
    {
        const string Name = "one \"two\"";
        await Server.CreateDatabaseAsync(Name, CancellationToken.None);
        await Server.CreateDatabaseAsync(Name, CancellationToken.None);

        Assert.Equal("postgres", await AskAsync(Server.OwnerConnectionString(Name), "select current_user"));
        Assert.Equal("evidence_service", await AskAsync(Server.ReaderConnectionString(Name), "select current_user"));
        Assert.Equal(true, await AskAsync(Server.ReaderConnectionString(Name), "select pg_has_role('evidence_reader', 'member')"));
        Assert.Equal("zürich", await AskAsync(Server.ReaderConnectionString(Name), "select lower('ZÜRICH')"));
        var refused = await Assert.ThrowsAsync<PostgresException>(() => AskAsync(Server.ReaderConnectionString(Name), "create table public.t ()"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task It_does_not_run_as_root_and_listens_on_no_network()
    {
        Assert.Equal("", await AskAsync(Server.OwnerConnectionString("postgres"), "show listen_addresses"));
        if (OperatingSystem.IsLinux())
            Assert.DoesNotContain(File.ReadLines($"/proc/{Server.ProcessId}/status"), line => line.StartsWith("Uid:\t0\t", StringComparison.Ordinal));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Only_its_user_can_enter_the_folders_of_the_socket_and_the_data()
    {
        const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(Path.Combine(Server.DataFolder, "socket")));
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(Path.Combine(Server.DataFolder, "cluster")));
        Assert.Contains("in use by another run", await RefusalAsync(Server.DataFolder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_temporary_folder_goes_with_its_server()
    {
        var second = await PrivateServer.StartAsync(new PrivateServerOptions { Durable = false }, CancellationToken.None);
        await second.DisposeAsync();
        Assert.False(Directory.Exists(second.DataFolder));
    }

    /// <summary>One server for all tests of the class; none of them ends it.</summary>
    public sealed class Started : IAsyncLifetime
    {
        public PrivateServer Server { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Server = await PrivateServer.StartAsync(new PrivateServerOptions { Durable = false }, CancellationToken.None);

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
