using EvidenceApi.Local;

namespace EvidenceApi.Tests.Support;

/// <summary>
/// The PostgreSQL of this test run: a private one that is never synced, or with <c>EVIDENCE_TESTCONTAINERS=1</c> one in a container.
/// </summary>
internal sealed record TestServer(Func<string, string> Owner, Func<string, string> Reader)
{
    private static readonly Lazy<Task<TestServer>> Started = new(StartAsync);

    public static Task<TestServer> StartedAsync() => Started.Value;

    private static Task<TestServer> StartAsync() => Environment.GetEnvironmentVariable("EVIDENCE_TESTCONTAINERS") == "1" ? InContainerAsync() : PrivateAsync();

    private static async Task<TestServer> InContainerAsync()
    {
        var container = await Testcontainers.ContainerServer.StartAsync();
        return new TestServer(container.OwnerConnectionString, container.ReaderConnectionString);
    }

    private static async Task<TestServer> PrivateAsync()
    {
        var server = await PrivateServer.StartAsync(new PrivateServerOptions { Durable = false }, CancellationToken.None);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return new TestServer(server.OwnerConnectionString, server.ReaderConnectionString);
    }
}
