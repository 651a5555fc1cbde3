using System.Globalization;
using System.Text;

namespace EvidenceApi.Local;

/// <summary>The folder of one private server, and the lock that keeps a second run out of it.</summary>
internal sealed class ServerFolder : IDisposable
{
    // A socket's whole path fits into 108 bytes on Linux and 104 on macOS; PostgreSQL adds "/.s.PGSQL.5432" and a closing NUL.
    private const int LongestSocketFolder = 88;
    private const string LockName = "evidence-api.lock";

    private readonly FileStream held;

    private ServerFolder(string root, FileStream held)
    {
        Root = root;
        this.held = held;
    }

    internal string Root { get; }

    internal string Cluster => Path.Combine(Root, "cluster");

    internal string Unfinished => Path.Combine(Root, "cluster-unfinished");

    internal string Socket => Path.Combine(Root, "socket");

    internal string Log => Path.Combine(Root, "server.log");

    internal string PidFile => Path.Combine(Cluster, "postmaster.pid");

    internal static async Task<ServerFolder> OpenAsync(string path, ServerAccount account, CancellationToken cancellationToken)
    {
        var root = Path.GetFullPath(path);
        CheckPath(root);
        try
        {
            CheckContent(root);
            await CreateAsync(root, account, cancellationToken);
            return await WithSocketAsync(new ServerFolder(root, Lock(root)), account, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PrivateServerException(
                $"The data folder {root} cannot be used: {exception.Message.TrimEnd('.')}. Choose another with --data.", exception);
        }
    }

    /// <summary>The major version that made the data; null when there are none yet.</summary>
    internal int? MadeBy()
    {
        if (!Directory.Exists(Cluster))
            return null;
        var file = Path.Combine(Cluster, "PG_VERSION");
        var text = File.Exists(file) ? File.ReadAllText(file) : "";
        return int.TryParse(text, NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var major)
            ? major
            : throw new PrivateServerException(
                $"{Cluster} is damaged (it has no PG_VERSION): remove {Root} to start afresh, or choose another folder with --data.");
    }

    /// <summary>True when no other process holds the lock of this folder; used before a left-over is swept away.</summary>
    internal static bool IsAbandoned(string root)
    {
        try
        {
            using var free = new FileStream(Path.Combine(root, LockName), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public void Dispose() => held.Dispose();

    private static async Task<ServerFolder> WithSocketAsync(ServerFolder folder, ServerAccount account, CancellationToken cancellationToken)
    {
        try
        {
            await CreateAsync(folder.Socket, account, cancellationToken);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    private static void CheckPath(string root)
    {
        if (Encoding.UTF8.GetByteCount(Path.Combine(root, "socket")) > LongestSocketFolder)
            throw new PrivateServerException(
                $"The path of the data folder {root} is too long for a unix socket: choose a shorter one (at most "
                + $"{LongestSocketFolder - "/socket".Length} bytes) with --data.");
        if (root.AsSpan().ContainsAny(",;\n\"'"))
            throw new PrivateServerException(
                $"The path of the data folder {root} may not hold a comma, semicolon, quotation mark or line break: choose "
                + "another with --data.");
    }

    private static void CheckContent(string root)
    {
        if (File.Exists(root))
            throw new PrivateServerException($"The data folder {root} is a file: choose another with --data.");
        if (Directory.Exists(root) && !File.Exists(Path.Combine(root, LockName)) && Directory.EnumerateFileSystemEntries(root).Any())
            throw new PrivateServerException(
                $"The data folder {root} holds files of something else, which are left alone: choose an empty or new folder with --data.");
    }

    /// <summary>Makes the folder private to the server's user and proves that this user owns it and can enter it.</summary>
    private static async Task CreateAsync(string folder, ServerAccount account, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder) && !OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder) ?? "/");
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        if (account.UserName is { } user && !Directory.EnumerateFileSystemEntries(folder).Any())
            await new ServerAccount((string?)null).RunAsync("chown", [user, folder], cancellationToken);
        const string OwnsAndEnters = "test -O \"$0\" && test -w \"$0\" && test -x \"$0\"";
        var test = await account.RunAsync("/bin/sh", ["-c", OwnsAndEnters, folder], cancellationToken);
        if (test.ExitCode != 0)
            throw new PrivateServerException(
                $"The data folder {folder} cannot be used by {account.UserName ?? Environment.UserName}, the user that "
                + "PostgreSQL runs as here: choose another with --data.");
    }

    private static FileStream Lock(string root)
    {
        try
        {
            return new FileStream(Path.Combine(root, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (exception.GetType() == typeof(IOException) && File.Exists(Path.Combine(root, LockName)))
        {
            throw new PrivateServerException(
                $"The data folder {root} is in use by another run: stop that one, or choose another folder with --data.", exception);
        }
    }
}
