using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;

namespace EvidenceApi.Local;

/// <summary>The service, on the loopback address only.</summary>
internal static class LocalService
{
    /// <summary>Says early that a port is taken; port 0 is always free.</summary>
    internal static void CheckPort(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
        }
        catch (SocketException exception)
        {
            throw Refused(port, exception);
        }
    }

    /// <summary>Serves until Ctrl-C or SIGTERM.</summary>
    internal static async Task ServeAsync(int port, string connection, TextWriter output, CancellationToken cancellationToken)
    {
        await using var service = EvidenceService.Build(Arguments(port), connection);
        await StartAsync(service, port, cancellationToken);
        await output.WriteLineAsync(Addresses(service.Urls.First()));
        await service.WaitForShutdownAsync(cancellationToken);
    }

    private static async Task StartAsync(WebApplication service, int port, CancellationToken cancellationToken)
    {
        try
        {
            await service.StartAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is SocketException || exception.InnerException is AddressInUseException)
        {
            throw Refused(port, exception);
        }
    }

    // The settings lie beside the program, not in whatever folder the command was typed in.
    private static string[] Arguments(int port) =>
        ["--urls", $"http://127.0.0.1:{port}", "--contentRoot", AppContext.BaseDirectory, "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning"];

    private static PrivateServerException Refused(int port, Exception exception) => new(
        exception is SocketException { SocketErrorCode: SocketError.AccessDenied }
            ? $"Port {port} may be opened by root only: choose one from 1024 on with --port."
            : $"Port {port} on 127.0.0.1 is in use by another program: choose another with --port (0 takes a free one).",
        exception);

    private static string Addresses(string url) => $"""

        EvidenceApi is ready.
          Front page          {url}/
          Try it out          {url}/swagger
          Index of the API    {url}/v1
          Health              {url}/health/ready
          A first question    {url}/v1/results?measure=progression-free-survival
        Ctrl-C stops it, and its database.
        """;
}
