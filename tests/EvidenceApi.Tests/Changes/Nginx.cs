using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace EvidenceApi.Tests.Changes;

/// <summary>A test with an nginx of its own; where none is installed it is reported as not run.</summary>
internal sealed class NginxFactAttribute : FactAttribute
{
    public NginxFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (Nginx.Program is null)
            Skip = "no nginx is on this machine: apt-get install nginx-light";
    }
}

/// <summary>An nginx in front of the service, with its folder and port, as it comes: it buffers what it passes on, and compresses it.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evidence-nginx-");
    private readonly Process process;

    private Nginx(Uri service, int port)
    {
        Address = new Uri($"http://127.0.0.1:{port}");
        var settings = Path.Combine(folder.FullName, "nginx.conf");
        File.WriteAllText(settings, string.Create(CultureInfo.InvariantCulture, $$"""
            daemon off;
            master_process off;
            worker_processes 1;
            pid nginx.pid;
            error_log error.log;
            events { worker_connections 64; }
            http {
                access_log off;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                gzip on;
                gzip_min_length 0;
                gzip_proxied any;
                gzip_types *;
                server {
                    listen 127.0.0.1:{{port}};
                    location / { proxy_pass {{service.GetLeftPart(UriPartial.Authority)}}; }
                }
            }

            """));
        process = Process.Start(new ProcessStartInfo(Program!, ["-p", folder.FullName, "-e", "error.log", "-c", settings]) { RedirectStandardError = true })!;
    }

    /// <summary>Where the program is; null when it is not installed.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin").Select(place => Path.Combine(place, "nginx")).FirstOrDefault(File.Exists);

    public Uri Address { get; }

    public static async Task<Nginx> StartAsync(Uri service)
    {
        var nginx = new Nginx(service, FreePort());
        using var http = new HttpClient();
        for (var end = DateTime.UtcNow + Patience; ; await Task.Delay(20))
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(nginx.Address, "/health/live"));
                Assert.Equal("nginx", answer.Headers.Server.First().Product!.Name);
                return nginx;
            }
            catch (HttpRequestException) when (DateTime.UtcNow < end && !nginx.process.HasExited)
            {
                // It does not listen yet.
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
