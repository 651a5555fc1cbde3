using EvidenceApi.Local;
using EvidenceApi.Tests.Support;
using Npgsql;

[assembly: AssemblyFixture(typeof(ServerOfTheRun))]

namespace EvidenceApi.Tests.Support;

/// <summary>
/// The PostgreSQL of this test run: a private one that is never synced, or with <c>EVIDENCE_TESTCONTAINERS=1</c> one in a container.
/// </summary>
internal sealed record TestServer(Func<string, string> Owner, Func<string, string> Reader, Func<ValueTask> Stop)
{
    private static readonly Lazy<Task<TestServer>> Started = new(StartAsync);

    /// <summary>Connections of the superuser that make databases.</summary>
    public NpgsqlDataSource Administration { get; } = NpgsqlDataSource.Create(Owner("postgres"));

    public static Task<TestServer> StartedAsync() => Started.Value;

    /// <summary>Stops it, where a test wanted it.</summary>
    public static async ValueTask StopAsync()
    {
        if (Started.IsValueCreated)
            await (await Started.Value).Stop();
    }

    private static Task<TestServer> StartAsync() => Environment.GetEnvironmentVariable("EVIDENCE_TESTCONTAINERS") == "1" ? InContainerAsync() : PrivateAsync();

    private static async Task<TestServer> InContainerAsync()
    {
        var container = await Testcontainers.ContainerServer.StartAsync();
        return new TestServer(container.OwnerConnectionString, container.ReaderConnectionString, () => ValueTask.CompletedTask); // Testcontainers removes it
    }

    private static async Task<TestServer> PrivateAsync()
    {
        var server = await PrivateServer.StartAsync(new PrivateServerOptions { Durable = false }, CancellationToken.None);
        return new TestServer(server.OwnerConnectionString, server.ReaderConnectionString, server.DisposeAsync);
    }
}

/// <summary>Ends the server after the last test. Of a run that is broken off it ends with the process.</summary>
public sealed class ServerOfTheRun : IAsyncDisposable
{
    public ValueTask DisposeAsync() => TestServer.StopAsync();
}
