using EvidenceApi.Local;
using Npgsql;

namespace EvidenceApi.Tests.Local;

/// <summary>A data folder of one test. Its name follows the scheme of temporary folders, so what a killed test run leaves is swept later.</summary>
public sealed class ServerData : IDisposable
{
    public string Folder { get; } = TemporaryFolders.NewName();

    public string Cluster => Path.Combine(Folder, "cluster");

    public string PidFile => Path.Combine(Cluster, "postmaster.pid");

    public Task<PrivateServer> StartAsync() => StartAsync(Folder);

    public static Task<PrivateServer> StartAsync(string folder) =>
        PrivateServer.StartAsync(new PrivateServerOptions { DataFolder = folder, Durable = false }, CancellationToken.None);

    public static async Task<string> RefusalAsync(string folder) =>
        (await Assert.ThrowsAsync<PrivateServerException>(() => StartAsync(folder))).Message;

    public static async Task<object?> AskAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    public void Dispose()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }
}
