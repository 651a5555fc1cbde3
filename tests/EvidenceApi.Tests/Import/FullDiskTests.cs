using System.Diagnostics;
using System.Runtime.CompilerServices;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>A disk that is really full: the database lies in a tablespace on a small file system in memory.</summary>
public sealed class FullDiskTests(ITestOutputHelper output)
{
    private static readonly int Records = TestSize.Of(usual: 300, full: 1500);

    [SmallDiskFact]
    public async Task A_full_disk_is_reported_and_the_import_goes_on_when_there_is_room_again()
    {
        using var records = new ManyRecords(Records);
        var clean = await Databases.SmallAsync();
        var empty = await SizeAsync(clean);
        await clean.ImportedAsync(records.Arguments);
        var room = empty + ((await SizeAsync(clean) - empty) / 2);

        await using var disk = await SmallDisk.MountAsync(clean, room);
        var database = await disk.MoveAsync(await Databases.SmallAsync());
        var answer = await database.ImportAsync(records.Arguments);
        output.WriteLine($"{room:N0} bytes of room; the import said:\n{answer.Output}");
        Assert.True(answer.Code == 3, answer.Output);
        Assert.Matches("^the database refused: could not .* .53100., because its disk is full; whole batches are kept; the same command goes on after them$", answer.Lines[^1]);
        Assert.Equal(3, (await database.ImportAsync(records.Arguments)).Code); // it is still full

        await disk.GrowAsync(); // a server whose disk is full may refuse connections
        var whole = await ManyRecords.AssertWholeBatchesAsync(database);
        Assert.InRange(whole, ManyRecords.OfABatch, Records - ManyRecords.OfABatch);
        var again = await database.ImportAsync(records.Arguments);
        Assert.True(again.Code == 0, again.Output);
        Assert.Equal($"{Records:N0} added, 0 changed, 0 unchanged, 0 could not be read", again.Totals());
        await Imports.AssertSameContentAsync(clean, database);
    }

    private static Task<long> SizeAsync(TestDatabase database) => database.AskAsync<long>("select pg_database_size(current_database())");
}

/// <summary>A test that mounts a file system. Where that is not allowed it is reported as not run, with the reason.</summary>
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Refusal = new(() =>
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            return "a small file system is mounted by root on Linux only";
        var place = Directory.CreateTempSubdirectory("evidence-disk-").FullName;
        try
        {
            SmallDisk.Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place);
            SmallDisk.Run("umount", place);
            return null;
        }
        catch (InvalidOperationException refused)
        {
            return $"no file system can be mounted here: {refused.Message}";
        }
        finally
        {
            Directory.Delete(place);
        }
    });

    public SmallDiskFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = Refusal.Value;
}

/// <summary>A file system of a few megabytes in memory with a tablespace on it. Both go with the test.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private const string Tablespace = "small_disk";

    private readonly TestDatabase administered;
    private readonly string place;
    private TestDatabase? moved;

    private SmallDisk(TestDatabase administered, string place) => (this.administered, this.place) = (administered, place);

    /// <param name="database">Any database of the server.</param>
    /// <param name="room">Bytes.</param>
    public static async Task<SmallDisk> MountAsync(TestDatabase database, long room)
    {
        var disk = new SmallDisk(database, Directory.CreateTempSubdirectory("evidence-disk-").FullName);
        Run("mount", "-t", "tmpfs", "-o", FormattableString.Invariant($"size={room / 1024}k,mode=0700"), "tmpfs", disk.place);
        File.SetUnixFileMode(disk.place, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Run("chown", $"--reference={await database.AskAsync<string>("show data_directory")}", disk.place);
        await database.RunAsync($"create tablespace {Tablespace} location '{disk.place}'; grant create on tablespace {Tablespace} to public");
        return disk;
    }

    /// <summary>Moves a database without connections onto the disk.</summary>
    public async Task<TestDatabase> MoveAsync(TestDatabase database)
    {
        Npgsql.NpgsqlConnection.ClearAllPools();
        var name = new Npgsql.NpgsqlConnectionStringBuilder(database.Owner).Database;
        await administered.RunAsync($"alter database {name} set tablespace {Tablespace}");
        return moved = database;
    }

    public Task GrowAsync()
    {
        Run("mount", "-o", "remount,size=512m", place);
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        Npgsql.NpgsqlConnection.ClearAllPools();
        if (moved is not null)
            await administered.RunAsync($"drop database {new Npgsql.NpgsqlConnectionStringBuilder(moved.Owner).Database} with (force)");
        await administered.RunAsync($"drop tablespace if exists {Tablespace}");
        Run("umount", place);
        Directory.Delete(place);
    }

    public static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program}: {said.Trim()}");
    }
}
