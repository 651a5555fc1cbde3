using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace EvidenceApi.Seeder.Inputs;

/// <summary>Opens a file that a user named, which may be anything: a pipe is rejected rather than waited for.</summary>
internal static partial class InputFile
{
    private const int WithoutWaiting = 0x800, WithoutWaitingOnMac = 0x4;

    /// <summary>The bytes of a file of at most <paramref name="mostBytes"/>.</summary>
    /// <exception cref="IOException">It cannot be read, is no file, or is longer.</exception>
    public static byte[] Read(string path, int mostBytes)
    {
        using var stream = Open(path);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int length; (length = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, length);
            if (bytes.Length > mostBytes)
                throw new IOException($"it is longer than {mostBytes / (1024 * 1024)} MiB");
        }
        return bytes.ToArray();
    }

    /// <exception cref="IOException">It cannot be opened, or is no file.</exception>
    public static FileStream Open(string path)
    {
        if (OperatingSystem.IsWindows())
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        // Opened by .NET, a pipe would block until something is written to it.
        var number = OpenWithoutWaiting(path, OperatingSystem.IsMacOS() ? WithoutWaitingOnMac : WithoutWaiting);
        if (number < 0)
            throw new IOException(Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError()));
        var stream = new FileStream(new SafeFileHandle(number, ownsHandle: true), FileAccess.Read);
        if (stream.CanSeek)
            return stream;
        stream.Dispose();
        throw new IOException("it is a pipe, a socket or a terminal and no file");
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenWithoutWaiting(string path, int flags);
}
