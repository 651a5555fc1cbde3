using EvidenceApi.Seeder;

namespace EvidenceApi.Local;

/// <summary>One run: the private server (or a given database), migration, seeds, service. It ends with the service.</summary>
internal sealed class LocalRun(LocalOptions options, TextWriter output)
{
    private const string Database = "evidence";

    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (options is { ServiceConnection: null, OwnerConnection: not null })
            throw new PrivateServerException(
                "ConnectionStrings__EvidenceOwner is given without ConnectionStrings__Evidence: give both, or none for the "
                + "private server.");
        LocalService.CheckPort(options.Port); // before anything slow starts
        return options.ServiceConnection is null
            ? await OnPrivateServerAsync(cancellationToken)
            : await LoadAndServeAsync(options.OwnerConnection, options.ServiceConnection, cancellationToken);
    }

    private async Task<int> OnPrivateServerAsync(CancellationToken cancellationToken)
    {
        await output.WriteLineAsync("Starting a private PostgreSQL …");
        await using var server = await PrivateServer.StartAsync(new PrivateServerOptions { DataFolder = options.DataFolder }, cancellationToken);
        await output.WriteLineAsync($"Its data are in {server.DataFolder}");
        await server.CreateDatabaseAsync(Database, cancellationToken);
        return await LoadAndServeAsync(server.OwnerConnectionString(Database), server.ReaderConnectionString(Database), cancellationToken);
    }

    private async Task<int> LoadAndServeAsync(string? owner, string service, CancellationToken cancellationToken)
    {
        var code = owner is null ? 0 : await LoadAsync(owner, cancellationToken);
        if (owner is null)
            await GivenDatabase.CheckAsync(service, cancellationToken);
        if (code == 0)
            await LocalService.ServeAsync(options.Port, service, output, cancellationToken);
        else
            await Console.Error.WriteLineAsync($"The data were not loaded (code {code}, see above), so nothing is served.");
        return code;
    }

    private async Task<int> LoadAsync(string owner, CancellationToken cancellationToken)
    {
        var scripts = options.ScriptsFolder ?? RepositoryFolder.Find("db", "--db");
        var seeds = options.SeedsFolder ?? RepositoryFolder.Find("seeds", "--seeds");
        var code = await SeederProgram.RunAsync(["migrate", "--connection", owner, "--db", scripts], cancellationToken: cancellationToken);
        return code != 0
            ? code
            : await SeederProgram.RunAsync(["seed", "--connection", owner, "--seeds", seeds], cancellationToken: cancellationToken);
    }
}
