using EvidenceApi.Local;
using static EvidenceApi.Tests.Local.ServerData;

namespace EvidenceApi.Tests.Local;

public sealed class UnusableFolderTests
{
    [Fact]
    public async Task A_folder_with_files_of_something_else_is_refused_and_left_as_it_was()
    {
        using var data = new ServerData();
        Directory.CreateDirectory(data.Folder);
        await File.WriteAllTextAsync(Path.Combine(data.Folder, "thesis.txt"), "42");
        Assert.Contains("holds files of something else", await RefusalAsync(data.Folder), StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], Directory.GetFileSystemEntries(data.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_path_too_long_for_a_socket_is_refused()
    {
        using var data = new ServerData();
        Assert.Contains("too long for a unix socket", await RefusalAsync(Path.Combine(data.Folder, new string('x', 90))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b")]
    [InlineData("a'b")]
    public async Task A_path_that_a_connection_string_cannot_hold_is_refused(string name)
    {
        using var data = new ServerData();
        Assert.Contains("may not hold", await RefusalAsync(Path.Combine(data.Folder, name)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/etc/passwd", "is a file")]
    [InlineData("/etc/passwd/below", "cannot be used")]
    [InlineData("/proc/evidence", "cannot be used")]
    public async Task A_place_where_no_folder_can_be_is_refused(string path, string reason) =>
        Assert.Contains(reason, await RefusalAsync(path), StringComparison.Ordinal);

    [Fact]
    public async Task Data_without_a_version_are_called_damaged()
    {
        using var data = new ServerData();
        await WriteClusterAsync(data, version: null);
        Assert.Contains("is damaged", await RefusalAsync(data.Folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_of_a_version_that_is_not_installed_name_that_version()
    {
        using var data = new ServerData();
        await WriteClusterAsync(data, version: "9");
        Assert.Contains("made by PostgreSQL 9", await RefusalAsync(data.Folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_PostgreSQL_cannot_read_end_in_its_reason()
    {
        using var data = new ServerData();
        await WriteClusterAsync(data, version: $"{PostgresBinaries.Find().Major}");
        var message = await RefusalAsync(data.Folder);
        Assert.StartsWith("PostgreSQL did not start", message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", message, StringComparison.Ordinal);
    }

    private async Task WriteClusterAsync(ServerData data, string? version)
    {
        // The first start makes the folder ours and gives it to the server's user; then its data are taken away.
        using (await ServerFolder.OpenAsync(data.Folder, ServerAccount.Current(), CancellationToken.None))
            Directory.CreateDirectory(data.Cluster);
        if (version is not null)
            await File.WriteAllTextAsync(Path.Combine(data.Cluster, "PG_VERSION"), version + "\n");
    }
}
