using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Clients;

/// <summary>The service over the seeds and one imported record of a register, on a real socket; started when a test of clients runs.</summary>
public sealed class ServiceWithImport : IAsyncLifetime
{
    private readonly Lazy<Task<Served>> served = new(StartAsync);

    public async Task<string> AddressAsync() => (await served.Value).Address.ToString().TrimEnd('/');

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (served.IsValueCreated)
            await (await served.Value).DisposeAsync();
    }

    private static async Task<Served> StartAsync()
    {
        var database = await Databases.SeededAsync();
        await database.ImportedAsync(Imports.CompleteRecord());
        return await Served.StartAsync(database);
    }
}
